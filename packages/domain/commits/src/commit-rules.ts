import type { Bump } from './bump.ts'

/** The part of a policy that says what commits are worth. */
export interface CommitRules {
  /** Keys `type`, `type(scope)` or `type(glob*)`; breaking changes are major whatever stands here. */
  readonly bump: Readonly<Record<string, Bump | 'none'>>
  /** `inner`: the commits read from a squash body count beside its title. Default `title`. */
  readonly squash?: 'title' | 'inner'
  /** `read`: merge commits count like others. Default `skip`: what they bring is in the range by itself. */
  readonly merges?: 'skip' | 'read'
}
