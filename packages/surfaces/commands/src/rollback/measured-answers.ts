import type { Call } from '@locktender/action-kit'
import { contractGuards, type MetricEvidence } from '@locktender/canary'
import { Problem, type ContractCheck, type GuardJudgement, type RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { backDecision, validationSeconds, type ValidationAnswer } from '@locktender/rollout'
import type { RolloutSituation } from '../staged-rollout/rollout-situation.ts'
import { againstBefore } from './against-before.ts'
import { fetchWindow, type WindowNumbers } from './fetch-window.ts'

/** What metrics say of the environment after a rollback, and why they say nothing. */
export interface Measured {
  readonly answers: readonly ValidationAnswer[]
  readonly notKnown: readonly RecordReason[]
}

/**
 * Judges the items that metrics show, over the window after the proof; limits against a baseline compare with as much time before the
 * release. No source, no data, an error or a window that is not over: not known, which is never done.
 */
export async function measuredAnswers(
  situation: RolloutSituation,
  call: Call,
  view: ReleaseView,
  checks: readonly ContractCheck[],
): Promise<Measured> {
  const measured = checks.filter(({ by }) => by === 'metrics')
  if (measured.length === 0) return { answers: [], notKnown: [] }
  try {
    const numbers = await numbersOf(situation, call, view, measured)
    if (!numbers.isWhole) return { answers: [], notKnown: [windowOpen(situation)] }
    const judged = measured.map((check) => judgeItem(situation, check, numbers.metrics))
    return {
      answers: judged.flatMap(({ answer }) => (answer === null ? [] : [answer])),
      notKnown: judged.flatMap(({ answer, reason }) => (answer === null ? [reason] : [])),
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const isEarly = error.code === 'telemetry/window'
    return {
      answers: [],
      notKnown: [
        isEarly ? windowOpen(situation) : { code: 'validation/no-data', message: `${error.code}: ${error.message}`.slice(0, 2000) },
      ],
    }
  }
}

async function numbersOf(
  situation: RolloutSituation,
  call: Call,
  view: ReleaseView,
  measured: readonly ContractCheck[],
): Promise<WindowNumbers> {
  const { policy, record } = situation
  const proved = view.rolledBack.findLast(({ data }) => data.state === 'proved')
  const provedMs = Date.parse(proved?.at ?? '')
  const lengthMs = validationSeconds(policy.rollback) * 1000
  const limits = measured.flatMap((check) => check.limits)
  const common = {
    nowMs: situation.nowMs(),
    names: new Set(limits.map(({ metric }) => metric)),
    version: backDecision(view)?.data.target.tag?.replace(/^v(?=\d)/, '') ?? 'stable',
  }
  const after = await fetchWindow(policy.metrics ?? {}, call, record.name, { ...common, fromMs: provedMs, toMs: provedMs + lengthMs })
  const beganMs = Date.parse(view.applied[0]?.at ?? '')
  if (!limits.some(({ condition }) => condition.includes('baseline')) || Number.isNaN(beganMs)) return after
  const before = await fetchWindow(policy.metrics ?? {}, call, record.name, { ...common, fromMs: beganMs - lengthMs, toMs: beganMs })
  return { ...after, metrics: againstBefore(after.metrics, before.metrics) }
}

interface Judged {
  readonly answer: ValidationAnswer | null
  readonly reason: RecordReason
}

/** Done when no limit was broken and each could be judged. */
function judgeItem({ policy }: RolloutSituation, { item, limits }: ContractCheck, evidence: readonly MetricEvidence[]): Judged {
  const when = Object.fromEntries(limits.map(({ metric, condition }) => [metric, condition]))
  const guards = contractGuards({ ...policy, rollback: { when } }, evidence)
  const is = (outcome: GuardJudgement['outcome']) => guards.filter((guard) => guard.outcome === outcome)
  const [decisive] = [...is('fired'), ...is('unknown'), ...guards]
  const isKnown = guards.length > 0 && (is('fired').length > 0 || is('unknown').length === 0)
  const reason = {
    code: isKnown ? 'validation/measured' : 'validation/no-data',
    message: `${item}: ${decisive?.sentence ?? 'no limit'}`.slice(0, 2000),
  }
  return { answer: isKnown ? { item, isDone: is('fired').length === 0, reason } : null, reason }
}

function windowOpen({ policy }: RolloutSituation): RecordReason {
  const minutes = Math.ceil(validationSeconds(policy.rollback) / 60)
  return {
    code: 'validation/window-open',
    message: `metrics are judged over ${minutes} minutes after the proof, which are not over or not settled`,
  }
}
