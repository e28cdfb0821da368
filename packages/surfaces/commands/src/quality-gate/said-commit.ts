import type { Evidence } from '@locktender/evidence'

const hash = /^[0-9a-f]{7,64}$/

/**
 * The commit that a report says was looked at, when it is none of `own` (full hashes, lower case); undefined when it says nothing, or
 * names one of them, whole or by its beginning.
 */
export function otherCommitSaid({ revisions = [] }: Evidence, own: ReadonlySet<string>): string | undefined {
  const said = revisions.map((revision) => revision.toLowerCase()).filter((revision) => hash.test(revision))
  return said.some((revision) => [...own].some((commit) => commit.startsWith(revision))) ? undefined : said[0]
}
