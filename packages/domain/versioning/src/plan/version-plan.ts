import type { Bump, JudgedCommit } from '@locktender/commits'
import type { Finding, PackageVersion, Reason, UpdatedDependency, VersionBumpData } from '@locktender/contracts'
import type { Refusal } from '../lines/version-decision.ts'

/** One package's part of a plan. */
export interface PackagePlan extends PackageVersion {
  /** Part that the stable target moves; null when nothing moves. */
  readonly part: Bump | null
  /** Packages of the repository whose release reaches this one, with their new versions. */
  readonly dependencies: readonly UpdatedDependency[]
  /** What the commits alone ask for. */
  readonly computed: string | null
  readonly chosen: VersionBumpData['chosen']
  readonly reasons: readonly Reason[]
  readonly refusal: Refusal | null
}

/** A commit of the plan's range; `deciding` when it decided the bump of a package that moves. */
export interface PlannedCommit {
  readonly judged: JudgedCommit
  readonly deciding: boolean
}

export type CommitRange = VersionBumpData['range']

/** What a repository releases next. */
export interface VersionPlan {
  /** `fail` when a version is refused or the policy refuses a commit; then nothing is to be released. */
  readonly verdict: 'pass' | 'fail'
  readonly release: boolean
  /** Whether one version stands for the whole repository. */
  readonly single: boolean
  readonly packages: readonly PackagePlan[]
  readonly range: CommitRange
  readonly class: VersionBumpData['class']
  /** Every commit that lies in some package's range or touches none, newest first. */
  readonly commits: readonly PlannedCommit[]
  /** Why, the deciding reason first. */
  readonly reasons: readonly Reason[]
  readonly findings: readonly Finding[]
}
