import type { RollbackContract } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { lastDecision, rollbackContract } from '@locktender/rollout'
import { lastRehearsalMs } from '../staged-rollout/last-rehearsal.ts'
import type { RolloutSituation } from '../staged-rollout/rollout-situation.ts'

/** The contract of a release as policy and record make it now: to what it goes back is what was decided, else what was planned. */
export async function contractOf(situation: RolloutSituation, view: ReleaseView | undefined): Promise<RollbackContract> {
  const { record, policy } = situation
  const target = view === undefined ? undefined : (lastDecision(view)?.data.target ?? view.planned?.data.previous)
  const lastMs = await lastRehearsalMs(await record.store.snapshot(), view?.planned?.data.environment ?? 'production')
  return rollbackContract({ policy: policy.rollback, target, lastRehearsalMs: lastMs, nowMs: situation.nowMs() })
}
