import type { RawCommit } from '@locktender/commits'
import { Problem } from '@locktender/contracts'
import type { Step, VersioningPolicy } from '@locktender/contracts'
import { nextVersion } from '../lines/next-version.ts'
import { schemeOf } from '../schemes/scheme-of.ts'
import { commitJudge } from '../sources/commit-judge.ts'
import { releaseDay } from './release-day.ts'
import { versionInside } from './version-inside.ts'

/** One past range: what was released before it, and its commits. */
export interface ReplayedRange {
  readonly id: string
  /** Version or tag the range starts from; null before the first release. */
  readonly current: string | null
  /** Newest first. */
  readonly commits: readonly RawCommit[]
  /** Day of the release, `YYYY-MM-DD`, for calendar versions. */
  readonly today?: string
}

/** The bare version that the range asks for and the part it moves; both null when nothing is to be released. */
export interface ReplayedVersion {
  readonly id: string
  readonly next: string | null
  readonly type: Step | null
}

/**
 * The version of one range by itself: a stable branch, no other tags. Forced versions of the policy have no effect, footers have.
 * Throws Problem `version/current-unreadable`, and those of `nextVersion`.
 */
export function replayRange({ id, current, commits, today }: ReplayedRange, policy: VersioningPolicy): ReplayedVersion {
  const scheme = schemeOf(policy)
  const day = releaseDay(scheme, `Range ${id}`, today)
  const base = current === null ? null : versionInside(current, scheme)
  if (current !== null && base === null) {
    throw new Problem(
      'version/current-unreadable',
      `Range ${id}: "${current}" holds no ${scheme.name} version.`,
      'Give the base as a version or a tag, e.g. `v1.2.3`.',
    )
  }
  const judge = commitJudge(policy)
  const { force: _, ...rest } = policy
  const judged = judge.judge(judge.read(commits))
  const { next, type } = nextVersion({ policy: rest, current: base?.text ?? null, commits: judged, today: day })
  return { id, next, type }
}
