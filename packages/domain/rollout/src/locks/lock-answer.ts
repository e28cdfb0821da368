import type { RecordReason } from '@locktender/contracts'

/** What the lock store said when a release asked. */
export type LockAnswer =
  /** It has all that it needs, with at least half of the lease left. */
  | { readonly state: 'held'; readonly holder: string; readonly fence: number; readonly untilMs: number }
  /** Others have it; or nobody can say. */
  | { readonly state: 'waiting' | 'unreachable'; readonly reason: RecordReason; readonly untilMs: number | null }
  /** It was told that the release has ended; or could not be told, and the lease runs out by itself. */
  | { readonly state: 'given-back' | 'not-given-back' }

/** The locks that a release shares with other repositories. Neither throws: what goes wrong is an answer. */
export interface LockPorts {
  take(): Promise<LockAnswer>
  giveBack(): Promise<Extract<LockAnswer, { state: 'given-back' | 'not-given-back' }>>
}
