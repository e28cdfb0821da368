import type { ReleaseSituation } from '@locktender/commands/situation'
import { schemeOf } from '@locktender/versioning'
import type { ReleaseBranch } from './plugin-context.ts'

export interface TaggedVersion {
  readonly version: string
  readonly gitTag: string
}

/** The highest version of a branch that stands on the commit to be released, and the highest one before it. */
export interface BranchVersions {
  readonly onHead: TaggedVersion | null
  readonly before: TaggedVersion | null
}

/** Finds them among the tags that semantic-release sees: of a stable branch the stable versions, of a prerelease branch its own too. */
export function branchVersions(
  { name, prerelease, tags = [] }: ReleaseBranch,
  situation: { readonly subject: Pick<ReleaseSituation['subject'], 'commit'>; readonly tags: ReleaseSituation['tags'] },
): BranchVersions {
  const scheme = schemeOf({})
  const identifier = prerelease === true ? name : prerelease
  const heads = new Set(situation.tags.filter(({ sha }) => sha === situation.subject.commit).map((tag) => tag.name))
  const own = tags
    .map(({ version, gitTag }) => ({ version, gitTag, parsed: scheme.parse(version) }))
    .filter(({ parsed }) => parsed !== null && (!scheme.isPrerelease(parsed) || scheme.channelOf(parsed)?.identifier === identifier))
    .toSorted((one, other) => (one.parsed === null || other.parsed === null ? 0 : scheme.compare(other.parsed, one.parsed)))
    .map(({ version, gitTag }) => ({ version, gitTag }))
  return { onHead: own.find(({ gitTag }) => heads.has(gitTag)) ?? null, before: own.find(({ gitTag }) => !heads.has(gitTag)) ?? null }
}
