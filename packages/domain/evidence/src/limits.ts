/** Bounds of one reading. Past any of them the evidence is `evidence/too-large`. */
export interface Limits {
  /** Nesting of XML elements or JSON values. */
  readonly depth: number
  /** Distinct measurement names, and distinct files of a coverage report. */
  readonly names: number
  /** Distinct ids of tests. */
  readonly ids: number
  /** Bytes of one line, XML tag, or JSON string. */
  readonly tokenBytes: number
  /** JSON values and array elements that are kept at one time. */
  readonly values: number
  /** Rows handed back; more are counted in `rowsLeftOut`. */
  readonly rows: number
  /** Says whether the time for this report is over; asked once per chunk. */
  readonly expired: () => boolean
}

export const defaultLimits: Limits = {
  depth: 1000,
  names: 1_000_000,
  ids: 20_000_000,
  tokenBytes: 64 * 1024 * 1024,
  values: 10_000_000,
  rows: 20_000,
  expired: () => false,
}
