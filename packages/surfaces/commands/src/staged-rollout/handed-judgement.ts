import { Problem, type RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { positionOf, type Judgement } from '@locktender/rollout'
import type { StageJudgement } from './stage-judgement.ts'

/** A good judgement lets a stage go forward for so long: the time of a slow queue of jobs, not that of another day. */
const longestAgeMs = 30 * 60_000

/** What a `decide` step hands over: its judgement, and of what. */
export type HandedJudgement = StageJudgement & {
  readonly release: string
  readonly plan: number
  readonly stage: number
  readonly region: string | null
}

/** The output of a `decide` step for the stage that runs; `null` where none does that can be judged. */
export function handOver(view: ReleaseView, judged: StageJudgement | null): string {
  if (judged === null) return 'null'
  const position = positionOf(view)
  const handed: HandedJudgement = {
    release: view.release,
    plan: position?.plan ?? 0,
    stage: position?.stage ?? 0,
    region: position?.region ?? null,
    ...judged,
  }
  return JSON.stringify(handed)
}

/**
 * The judgement that another job made of the stage that runs; null when there is none, or it is of an earlier stage, which says nothing
 * of this one. A good one that the re-run of an old job hands over is unknown: a stage goes forward on what is seen now.
 * @throws Problem `input/judgement` for text that no `decide` step wrote
 */
export function takeOver(text: string, view: ReleaseView, nowMs: number): StageJudgement | null {
  const value = parse(text)
  if (value === null) return null
  if (!isHanded(value)) throw unreadable('it lacks what a judgement has')
  const position = positionOf(view)
  const isOfThis = value.release === view.release && value.plan === position?.plan && value.stage === position.stage
  if (!isOfThis || value.region !== (position.region ?? null)) return null
  const isOld = nowMs - value.judgement.toMs > longestAgeMs
  return isOld && value.judgement.verdict === 'pass' ? { ...value, judgement: outdated(value.judgement) } : value
}

/** What was good then may be bad now; what was worse then still goes back. */
function outdated(judgement: Judgement): Judgement {
  const message = `it was judged good at ${new Date(judgement.toMs).toISOString()}, which is too long ago: run the judging job again`
  return { ...judgement, verdict: 'unknown', reasons: [{ code: 'canary/old-judgement', message }] }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable('it is not JSON')
  }
}

function isHanded(value: unknown): value is HandedJudgement {
  if (!isRecord(value)) return false
  const { judgement, guard, prepareGuard, release, plan, stage, region } = value
  const isPlace =
    typeof release === 'string' && Number.isInteger(plan) && Number.isInteger(stage) && (region === null || typeof region === 'string')
  return isPlace && isReasonOrNull(guard) && isReasonOrNull(prepareGuard) && isJudgement(judgement)
}

function isJudgement(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { verdict, reasons, fromMs, toMs, evidenceDigest, requests } = value
  return (
    typeof verdict === 'string' &&
    ['pass', 'fail', 'pending', 'unknown'].includes(verdict) &&
    Array.isArray(reasons) &&
    reasons.every((reason) => reason !== null && isReasonOrNull(reason)) &&
    [fromMs, toMs].every((ms) => Number.isFinite(ms)) &&
    (evidenceDigest === null || (typeof evidenceDigest === 'string' && /^[0-9a-f]{64}$/.test(evidenceDigest))) &&
    (requests === null || Number.isInteger(requests))
  )
}

function isReasonOrNull(value: unknown): value is RecordReason | null {
  return value === null || (isRecord(value) && typeof value['code'] === 'string' && typeof value['message'] === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable(why: string): Problem {
  return new Problem(
    'input/judgement',
    `judgement cannot be read: ${why}`,
    'Give judgement: ${{ needs.decide.outputs.judgement }}, the output of a step with mode: decide.',
  )
}
