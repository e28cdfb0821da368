import type { ReleasePolicy } from '@locktender/contracts'
import type { Account, CheckState } from '@locktender/gates'
import type { HandedJob } from './handed/read-needs.ts'
import type { HandedText } from './handed/read-result.ts'
import type { Ruling } from './statements/read-ruling.ts'
import type { ReadStatement } from './statements/statement.ts'

/** Classes of release, as `types` of the policy names them. */
export const releaseClasses = ['major', 'minor', 'patch', 'hotfix', 'docs'] as const
export type ReleaseClass = (typeof releaseClasses)[number]

/** What is released. */
export interface DecidedSubject {
  /** `owner/name`. */
  readonly repository: string
  /** Full hash of the commit that is released. */
  readonly commit: string
  /** Further commits whose results are about the same: of a pull request its merge. */
  readonly alsoCommits?: readonly string[]
}

/** All that a decision is made of. The same input gives the same bytes. */
export interface DecisionInput {
  /** The policy in force, read from the protected branch, and the digest of its file; null when the defaults hold. */
  readonly policy: ReleasePolicy
  readonly policyDigest: string | null
  readonly subject: DecidedSubject
  readonly now: Date
  /** SHA-256 of a text, lower-case hexadecimal. */
  readonly digest: (text: string) => string
  /** Null: not known, and what any class demands is demanded. */
  readonly releaseClass: ReleaseClass | null
  readonly phase: 'before-start' | 'started'
  /** When the release is to start. */
  readonly targetTime: Date | null
  readonly jobs: readonly HandedJob[]
  /** Texts of result files. */
  readonly files: readonly HandedText[]
  /** Check runs and commit statuses, for criteria that name one. */
  readonly checks: readonly CheckState[]
  readonly statements: readonly ReadStatement[]
  /** Accounts by role, teams resolved. */
  readonly roleMembers: ReadonlyMap<string, readonly Account[]>
  /** Roles of which not every member is known, with the reason. */
  readonly unseenRoles?: ReadonlyMap<string, string>
  /** What the person who started it has ruled. */
  readonly ruling: Ruling | null
}
