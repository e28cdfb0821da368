import type { RecordReason, StagedRolloutData } from '@locktender/contracts'

/** What is to be told of the workflow beside a rollback; nothing once it was started. */
export function workflowReasons({ rollback }: Pick<StagedRolloutData, 'rollback'>): readonly RecordReason[] {
  const { workflow = null } = rollback ?? {}
  if (workflow === null || workflow.state === 'dispatched' || (workflow.state === 'waiting' && workflow.failures === 0)) return []
  const message = workflow.note ?? `${workflow.workflow} was not started`
  return [{ code: workflow.state === 'by-hand' ? 'workflow/by-hand' : 'workflow/not-started', message }]
}
