import type { RawCommit } from '@locktender/commits'
import type { VersioningPolicy } from '@locktender/contracts'
import type { ClassRules } from '../classes/class-of.ts'
import type { ReleaseClass } from '../classes/release-class.ts'
import type { WorkspacePackage } from '../packages/workspace-package.ts'
import type { Changeset } from '../sources/changeset.ts'
import type { CommitLabels } from '../sources/judge-by-labels.ts'
import type { Tag } from '../tags/tag.ts'

/** A repository at the moment of the decision. */
export interface PlanInput {
  readonly policy: VersioningPolicy
  /** Packages of the repository; empty for a repository that is one package. */
  readonly packages: readonly WorkspacePackage[]
  /** Commits reachable from `head`, newest first. Those that no package needs (reachable from every base) may be left out. */
  readonly commits: readonly RawCommit[]
  readonly tags: readonly Tag[]
  readonly head: string
  /** Null on a detached head. */
  readonly branch: string | null
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
  /** Every path that the range touches, where the log was read without paths. */
  readonly paths?: readonly string[]
  /** Name of the single package, where one is known. */
  readonly name?: string
  /** Whether a commit is `head` or an ancestor of it; by default, whether it is in `commits`. */
  readonly isAncestor?: (sha: string) => boolean
  /** Version that the one who started the run wants, `2.0.0` or `name@2.0.0`. */
  readonly input?: string | null
  /** For `source: labels`. */
  readonly labels?: CommitLabels
  /** For `source: changesets`. */
  readonly changesets?: readonly Changeset[]
  readonly types?: ClassRules
  readonly declaredClass?: ReleaseClass
}
