import type { ApprovalRelease } from '@locktender/contracts'

/** The account under which GitHub itself commits merges made on the web. */
const webMergeAccount = 19_864_447

/** Accounts whose votes never count, each with what it did: `wrote a commit of it`. */
export function exclusionsOf(release: ApprovalRelease, exclude: ReadonlySet<string>): ReadonlyMap<number, string> {
  const { authors, committers, coAuthors, lastPusher, actor, triggeringActor } = release
  const rows: readonly (readonly [rule: string, did: string, accounts: readonly (number | null)[]])[] = [
    ['authors', 'is an author of the change', authors],
    ['authors', 'committed a part of the change', committers.filter((id) => id !== webMergeAccount)],
    ['authors', 'is a co-author of the change', coAuthors],
    ['last-pusher', 'pushed last', [lastPusher]],
    ['trigger', 'started the run', [actor]],
    ['trigger', 'started this attempt of the run', [triggeringActor]],
  ]
  const excluded = new Map<number, string>()
  for (const [rule, did, accounts] of rows)
    for (const id of accounts) if (id !== null && exclude.has(rule) && !excluded.has(id)) excluded.set(id, did)
  return excluded
}
