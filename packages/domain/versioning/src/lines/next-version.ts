import type { JudgedCommit } from '@locktender/commits'
import { Problem } from '@locktender/contracts'
import type { VersioningPolicy } from '@locktender/contracts'
import type { Scheme } from '../schemes/scheme.ts'
import { schemeOf } from '../schemes/scheme-of.ts'
import type { Version } from '../schemes/version.ts'
import type { BranchRule } from './branch-rule.ts'
import { decideVersion, noBase } from './decide-version.ts'
import { forcedVersion } from './forced-version.ts'
import { targetVersion } from './target-version.ts'
import { askOf } from './version-ask.ts'
import type { VersionDecision } from './version-decision.ts'
import type { PlacedTag } from './version-line.ts'

/** One version line and its commits. */
export interface NextVersionInput {
  readonly policy: VersioningPolicy
  /** Version of the base tag, without the tag's prefix; null before the first release. */
  readonly current: string | null
  /** Commits since the base tag, newest first. */
  readonly commits: readonly JudgedCommit[]
  /** On a prerelease branch: commits since the last prerelease of its identifier; all when left out. */
  readonly fresh?: readonly JudgedCommit[]
  /** What the branch releases; stable when left out. */
  readonly branch?: BranchRule
  /** Existing tags of this line. */
  readonly tags?: readonly PlacedTag[]
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
  /** Version forced by the one who started the run. */
  readonly input?: string | null
  /** Package; null or left out for the repository's own version. */
  readonly name?: string | null
}

/**
 * The next version of one line. The answer may be "nothing" or a refusal; what cannot be decided is thrown: Problem
 * `version/no-base`, `version/forced-too-low`, `version/forced-unreadable`, `version/current-unreadable` or a policy's error.
 */
export function nextVersion(input: NextVersionInput): VersionDecision {
  const { policy, commits, fresh = commits, branch = { kind: 'stable' }, tags = [], today, name = null } = input
  const scheme = schemeOf(policy)
  const current = input.current === null ? null : readCurrent(scheme, input.current)
  const line = { scheme, policy, names: name === null ? [] : [name], current, branch, tags, today }
  const forced = forcedVersion(line, commits, input.input ?? null)
  if (current === null && branch.kind !== 'none' && forced.forced === null && targetVersion(line, 'patch') === null) throw noBase(line)
  return decideVersion(line, askOf(commits, fresh, policy.minimum), forced)
}

function readCurrent(scheme: Scheme, text: string): Version {
  const current = scheme.parse(text)
  if (current !== null) return current
  throw new Problem(
    'version/current-unreadable',
    `The current version "${text}" is no ${scheme.name} version.`,
    'Give the version inside the tag, or set `versioning.scheme` to the grammar the tags follow.',
  )
}
