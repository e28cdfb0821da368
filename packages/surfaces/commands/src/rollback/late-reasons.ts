import type { RecordReason, StagedRolloutData } from '@locktender/contracts'

/** Whether a rollback took longer than its contract gives it. */
export function lateReasons({ rollback }: Pick<StagedRolloutData, 'rollback'>): readonly RecordReason[] {
  const { seconds = null, withinSeconds = null } = rollback ?? {}
  if (seconds === null || withinSeconds === null || seconds <= withinSeconds) return []
  return [{ code: 'rollback/late', message: `it took ${seconds.toFixed(1)} s to take it back; the contract gives ${withinSeconds} s` }]
}
