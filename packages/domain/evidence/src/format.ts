import type { JsonReading } from './json-stream.ts'
import type { LineReading } from './line-stream.ts'
import type { XmlReading } from './xml-stream.ts'

/** One report format: how it is known by its content and what reads it. At least one of the readings is there. */
export interface Format {
  readonly id: string
  /** First segments of the names it gives, for the table of formats. */
  readonly gives: string
  /** Nothing in it says where it ends: a cut between two lines (or values) cannot be seen. Only a digest shows it. */
  readonly openEnded?: true
  readonly xml?: XmlReading
  readonly json?: JsonReading
  readonly lines?: LineReading
}
