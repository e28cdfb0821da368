import type { Call } from '@locktender/action-kit'
import { Problem, type RecordReason, type RollbackContract } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { trafficOf } from '../staged-rollout/traffic-of.ts'
import type { RolloutSituation } from '../staged-rollout/rollout-situation.ts'

/** Takes all traffic away by another command of the policy; why it failed, else null. One that cannot be run is a failure like any other. */
export async function takeAway(
  situation: RolloutSituation,
  call: Call,
  view: ReleaseView | undefined,
  { command }: RollbackContract['methods'][number],
  opId: string,
): Promise<RecordReason | null> {
  try {
    return await trafficOf(situation, call, view, command).rollback(opId)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { code: error.code, message: error.message.slice(0, 2000) }
  }
}
