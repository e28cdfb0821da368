import type { ChangeEvidence, ChangeState } from './change-step.ts'

/** Who may make a step: anyone, who raised the request, anyone else, or anyone else in a role that approves this class of release. */
export type ChangeActor = 'anyone' | 'raiser' | 'not-raiser' | 'approver'

export interface Transition {
  readonly from: ChangeState | null
  readonly to: ChangeState
  readonly by: ChangeActor
  /** Evidence that there must be by then, from this step or an earlier one. */
  readonly needs: readonly ChangeEvidence[]
  /** Only of an emergency, which is approved before it is assessed and assessed before it is closed. */
  readonly emergency?: true
}

/** Every legal step of a change request. */
export const transitions: readonly Transition[] = [
  { from: null, to: 'raised', by: 'anyone', needs: [] },
  { from: 'raised', to: 'reviewed', by: 'not-raiser', needs: ['category'] },
  { from: 'reviewed', to: 'assessed', by: 'anyone', needs: ['risk-assessment'] },
  { from: 'assessed', to: 'approved', by: 'approver', needs: ['risk-assessment', 'approval'] },
  { from: 'approved', to: 'planned', by: 'anyone', needs: ['implementation-plan', 'rollback-plan'] },
  { from: 'planned', to: 'deployed', by: 'anyone', needs: ['deployment'] },
  { from: 'deployed', to: 'closed', by: 'anyone', needs: ['category', 'risk-assessment', 'verification', 'documents'] },
  { from: 'deployed', to: 'rolled-back', by: 'anyone', needs: ['reason'] },
  { from: 'rolled-back', to: 'planned', by: 'anyone', needs: ['implementation-plan', 'rollback-plan'] },
  { from: 'rolled-back', to: 'closed', by: 'anyone', needs: ['category', 'risk-assessment', 'reason', 'documents'] },
  { from: 'reviewed', to: 'rejected', by: 'not-raiser', needs: ['reason'] },
  { from: 'assessed', to: 'rejected', by: 'approver', needs: ['reason'] },
  ...(['raised', 'reviewed', 'assessed', 'approved', 'planned'] as const).map((from): Transition => ({
    from,
    to: 'withdrawn',
    by: 'raiser',
    needs: ['reason'],
  })),
  { from: 'raised', to: 'approved', by: 'approver', needs: ['approval'], emergency: true },
  { from: 'approved', to: 'deployed', by: 'anyone', needs: ['deployment', 'rollback-plan'], emergency: true },
]
