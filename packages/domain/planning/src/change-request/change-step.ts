export const changeStates = [
  'raised',
  'reviewed',
  'assessed',
  'approved',
  'rejected',
  'planned',
  'deployed',
  'rolled-back',
  'closed',
  'withdrawn',
] as const

export type ChangeState = (typeof changeStates)[number]

export type ChangeEvidence =
  | 'category'
  | 'risk-assessment'
  | 'approval'
  | 'implementation-plan'
  | 'rollback-plan'
  | 'deployment'
  | 'verification'
  | 'documents'
  | 'reason'

/** A step of a change request. */
export interface ChangeStep {
  readonly to: ChangeState
  /** Account that made it. */
  readonly by: string
  /** Role in which it was made. */
  readonly role?: string | undefined
  /** Day: `2026-12-01`. */
  readonly on: string
  readonly evidence?: readonly ChangeEvidence[] | undefined
}
