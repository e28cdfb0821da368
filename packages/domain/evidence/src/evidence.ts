/** Why numbers may not be used; the order is the order in which the first that applies is given. */
export const reasonCodes = [
  'evidence/unreadable',
  'evidence/too-large',
  'evidence/empty',
  'evidence/encoding',
  'evidence/truncated',
  'evidence/malformed',
  'evidence/ambiguous',
  'evidence/foreign',
  'evidence/unsupported',
  'evidence/tool-error',
  'evidence/incomplete',
  'evidence/unknown-value',
  'evidence/no-data',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info' | 'unknown'

/** What was noticed about the report itself; never a correction of its numbers. */
export interface EvidenceFinding {
  readonly code:
    | 'evidence/declared-differs'
    | 'evidence/declared-only'
    | 'evidence/not-audited'
    | 'evidence/tool-warning'
    | 'evidence/repeated-names'
  readonly message: string
  /** Measurement that the finding is about. */
  readonly name?: string
  readonly declared?: number
  readonly counted?: number
}

/** A place inside the project; `line` counts from 1. */
export interface RowPlace {
  readonly file: string
  readonly line?: number
}

/** One row of a report that a person has to look at: an open finding, a vulnerability, a secret, a failed test. */
export interface Row {
  readonly kind: 'finding' | 'vulnerability' | 'secret' | 'test'
  readonly source: string
  /** Rule, advisory or test name, as the report writes it. */
  readonly rule: string
  readonly severity: Severity
  /** Text of the tool, cut to a few hundred characters; never the value of a secret. */
  readonly message: string
  /** Absent when the report names no place, or one outside the project. */
  readonly at?: RowPlace
  /** Package, component or resource that the row is about, where the format has one. */
  readonly subject?: string
}

/** What one report says. `measurements` of an unknown are for display: they may fail a condition, never pass it. */
export interface Evidence {
  /** Format id; null when none was recognised. */
  readonly format: string | null
  readonly verdict: 'ok' | 'unknown'
  readonly reason?: ReasonCode
  /** One sentence for a person: what was seen and what was expected. */
  readonly message?: string
  readonly measurements: Readonly<Record<string, number>>
  readonly findings: readonly EvidenceFinding[]
  /** Open rows in the order of the report, at most `limits.rows`. */
  readonly rows: readonly Row[]
  readonly rowsLeftOut: number
  /** Tool that the report says has written it. */
  readonly producedBy?: string
  /** Time that the report says it was written at, as it is written there. */
  readonly generatedAt?: string
  /** Revisions that the report says were looked at, as they are written there; absent when it names none. */
  readonly revisions?: readonly string[]
  readonly bytes: number
}
