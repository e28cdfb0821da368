import type { Bump, RawCommit } from '@locktender/commits'
import type { VersioningPolicy } from '@locktender/contracts'
import { commitJudge, nextVersion, schemeOf, type PlacedTag } from '@locktender/versioning'
import type { AnalyzeContext } from './plugin-context.ts'

/** What semantic-release calls its first release, whatever is asked. */
export const firstRelease = '1.0.0'

const scheme = schemeOf({})

export interface TypeInput extends Pick<AnalyzeContext, 'lastRelease' | 'branch'> {
  readonly policy: VersioningPolicy
  /** Newest first. */
  readonly commits: readonly RawCommit[]
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
}

/**
 * The release type of a range, after every rule: below 1.0.0 a break is what `before-1.0` makes of it, so that the number that
 * semantic-release counts from it is ours. Null when the range asks for nothing.
 *
 * @throws {Problem} `version/…`
 */
export function releaseType({ policy, commits, lastRelease, branch, today }: TypeInput): Bump | null {
  const judge = commitJudge(policy)
  return nextVersion({
    policy: { ...policy, initial: policy.initial ?? firstRelease },
    current: stableBase(lastRelease.version, branch),
    commits: judge.judge(judge.read(commits)),
    tags: prereleases(branch),
    today,
  }).part
}

/** Prereleases in the branch's history: what they announce is not undercut by the release that follows. */
function prereleases({ tags = [] }: TypeInput['branch']): PlacedTag[] {
  return tags.flatMap(({ version: text, gitTag }) => {
    const version = scheme.parse(text)
    return version === null || !scheme.isPrerelease(version) ? [] : [{ tag: gitTag, sha: '', version, place: 'range' }]
  })
}

/** The last release, or below a prerelease the highest stable one; null before the first. */
export function stableBase(last: string | undefined, { tags = [] }: Pick<TypeInput['branch'], 'tags'>): string | null {
  const version = last === undefined ? null : scheme.parse(last)
  if (version === null) return null
  if (!scheme.isPrerelease(version)) return version.text
  const stable = tags
    .map((tag) => scheme.parse(tag.version))
    .filter((each) => each !== null)
    .filter((each) => !scheme.isPrerelease(each))
    .toSorted((one, other) => scheme.compare(other, one))
  return stable[0]?.text ?? null
}
