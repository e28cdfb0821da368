import type { RuleOrigin } from './rule-origin.ts'

/** In the order in which a release meets them. */
export const phases = ['plan', 'prepare', 'test', 'approve', 'deploy', 'verify', 'close'] as const
export type Phase = (typeof phases)[number]

export type DutyKind =
  | 'approval'
  | 'board'
  | 'document'
  | 'environment'
  | 'gate'
  | 'incident'
  | 'notice'
  | 'plan'
  | 'record'
  | 'rehearsal'
  | 'requirement'
  | 'review'
  | 'rollback-contract'
  | 'rollout'
  | 'test'
  | 'verification'

/** Something that a release must go through. */
export interface Duty {
  /** Stable: kind and subject, such as `approval:tech-lead`. Unique in a plan. */
  readonly id: string
  readonly kind: DutyKind
  readonly phase: Phase
  /** What it is about: the role, gate, rollout, document, audience. */
  readonly subject: string
  /** In one sentence, without its reason. */
  readonly what: string
  /** Of an approval the people that must say yes, of a board its quorum. */
  readonly people: number | null
  /** Of a verification how long it is watched, of a review when it is due after the release; of a rollout the time of all its stages. */
  readonly seconds: number | null
  /** Rules behind it, never empty. */
  readonly because: readonly RuleOrigin[]
  /** `open`: for somebody to do or judge later; `met` and `missing`: settled by what the plan was given. */
  readonly state: 'open' | 'met' | 'missing'
}

/** Why a release must wait. It changes when, never what. */
export interface Wait {
  readonly code: string
  readonly what: string
  /** First instant after it, ISO 8601 in UTC; null when none is known. */
  readonly until: string | null
  /** Empty where another package has decided, such as the calendar. */
  readonly because: readonly RuleOrigin[]
}
