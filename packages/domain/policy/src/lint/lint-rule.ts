import type { LintSeverity, Place, ReleasePolicy } from '@locktender/contracts'
import type { PolicyPath } from '../text/policy-path.ts'
import type { RepositoryFacts } from './facts/repository-facts.ts'

/** What the rules look at. */
export interface LintSubject {
  /** The policy in force. */
  readonly policy: ReleasePolicy
  readonly facts: RepositoryFacts
  /** Day of the check, `YYYY-MM-DD`, UTC. */
  readonly today: string
}

/** Something that a rule found. */
export interface Flaw {
  readonly message: string
  /** What to write instead. */
  readonly fix: string
  /** Place in the policy in force, or in another file of the repository. */
  readonly at: PolicyPath | Place
  /** When it weighs other than its rule usually does. */
  readonly severity?: LintSeverity
}

/** One rule of policy-lint. */
export interface LintRule {
  /** Name that people use: `AP06`, `quorum`. */
  readonly id: string
  readonly severity: LintSeverity
  /** What it finds, in a few words. */
  readonly title: string
  readonly check: (subject: LintSubject) => Iterable<Flaw>
}
