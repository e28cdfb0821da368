import type { ReasonCode } from './evidence.ts'

/** A small report of one format, written by hand, and everything that its reader has to make of it. */
export interface ReportCase {
  /** What the report shows. */
  readonly because: string
  readonly text: string
  /** Why the numbers may not be used; absent when they may. */
  readonly reason?: ReasonCode
  readonly measurements: Readonly<Record<string, number>>
  /** Findings about the report: code, name, declared and counted number. */
  readonly findings?: readonly string[]
  /** Rows: kind, severity, rule, place, subject, message. */
  readonly rows?: readonly string[]
  /** Tool and time that the report names. */
  readonly origin?: string
}
