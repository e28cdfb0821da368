import type { Outcome } from '@locktender/action-kit'
import type { RecordReason, StagedRolloutData, Verdict } from '@locktender/contracts'
import { stagedRolloutSummary, stagedRolloutText } from '@locktender/views'
import { rolloutData, type Standing } from '../staged-rollout/rollout-data.ts'
import type { RolloutSituation } from '../staged-rollout/rollout-situation.ts'
import { contractOf } from './contract-of.ts'
import { lateReasons } from './late-reasons.ts'
import { workflowReasons } from './workflow-reasons.ts'

/** The outcome of a rollback; with the contract sheet until it is over. */
export async function rollbackOutcome(
  situation: RolloutSituation,
  mode: string,
  standing: Standing,
  more: readonly RecordReason[],
): Promise<Outcome> {
  const { subject, policy, policySource, evidence, record } = situation
  const isOver = standing.rest !== null && standing.view?.state === 'rolled-back'
  const sheet = isOver || mode === 'validate' ? {} : { contract: await contractOf(situation, standing.view) }
  const data = rolloutData({ ...standing, policy: policy.rollback, ...sheet })
  const verdict = mode === 'validate' ? validated(data) : carriedOut(data)
  return {
    verdict,
    reasons: [data.because, ...lateReasons(data), ...workflowReasons(data), ...more, ...record.notes()],
    subject: { ...subject, tag: standing.release, ...(data.environment === null ? {} : { environment: data.environment }) },
    policy: policySource,
    evidence,
    data,
    outputs: { state: data.state, seconds: data.rollback?.seconds == null ? '' : String(data.rollback.seconds) },
    summary: stagedRolloutSummary({ verdict }, data),
    text: stagedRolloutText(data),
  }
}

/** Here going back is what was asked for. A workflow that was not started leaves something to do. */
function carriedOut(data: StagedRolloutData): Verdict {
  const isLeft = workflowReasons(data).length > 0
  switch (data.state) {
    case 'rolled-back':
    case 'cancelled':
      return isLeft || lateReasons(data).length > 0 ? 'warn' : 'pass'
    case 'rolled-forward':
      // The workflow is all that repairs it.
      return data.rollback?.workflow?.state === 'dispatched' ? 'pass' : 'fail'
    case 'rollback-failed':
      return 'fail'
    default:
      return 'pending'
  }
}

function validated({ rollback }: StagedRolloutData): Verdict {
  const answers = (rollback?.validation ?? []).map(({ answer }) => answer)
  if (answers.includes('not-done')) return 'fail'
  return answers.length > 0 && answers.every((answer) => answer === 'done') ? 'pass' : 'pending'
}
