import type { Reason } from '@locktender/contracts'

/** A reason that forbids a release, or one to look at. */
export interface Judged {
  readonly blocks: boolean
  readonly reason: Reason
}

/** The reasons that forbid, and the others. */
export function parted(judged: readonly Judged[]): { readonly objections: readonly Reason[]; readonly warnings: readonly Reason[] } {
  const of = (blocks: boolean): readonly Reason[] => judged.filter((each) => each.blocks === blocks).map(({ reason }) => reason)
  return { objections: of(true), warnings: of(false) }
}
