import type { Row } from '@locktender/evidence'
import type { GateInput } from '../gate-input.ts'
import type { Measured } from '../conditions/judge-comparison.ts'
import type { ValidWaiver } from '../waivers/valid-waiver.ts'

/** A row of the reports that a gate reads. */
export interface GateRow {
  readonly row: Row
  /** Path of the report that holds it. */
  readonly path: string
  readonly fingerprint: string
  /** Null when the protected branch is not known. */
  readonly isNew: boolean | null
}

/** What the conditions of one gate are judged on. */
export interface GateContext {
  readonly input: GateInput
  readonly measured: Measured
  readonly rows: readonly GateRow[]
  readonly waivers: readonly ValidWaiver[]
}
