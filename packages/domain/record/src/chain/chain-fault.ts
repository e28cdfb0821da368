/** The first event that cannot be right. */
export interface ChainFault {
  readonly seq: number
  /** Null for an event that is not there. */
  readonly path: string | null
  readonly code: string
  readonly message: string
}
