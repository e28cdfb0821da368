import { decideCalendar, readCalendar, type CalendarDecision } from '@locktender/calendar'
import { Problem, type RecordReason } from '@locktender/contracts'
import { stageOf, type ReleaseView } from '@locktender/record'
import type { RecordSnapshot } from '@locktender/record-store'
import { contractFaults, positionOf, rollbackContract, type AskedFacts, type CalendarState, type StageApproval } from '@locktender/rollout'
import { lastRehearsalMs } from './last-rehearsal.ts'
import { neighboursOf } from './neighbours.ts'
import { rolloutRules } from './rollout-rules.ts'
import type { RolloutSituation } from './rollout-situation.ts'
import type { StageJudgement } from './stage-judgement.ts'

/** What a tick finds out at its beginning. */
export async function askFacts(
  situation: RolloutSituation,
  record: RecordSnapshot,
  {
    view,
    judged,
    abort,
    found = null,
  }: {
    readonly view: ReleaseView | undefined
    readonly judged: StageJudgement | null
    readonly abort: string | undefined
    /** A call to stop that was given on GitHub. */
    readonly found?: RecordReason | null
  },
): Promise<AskedFacts> {
  const { policy, policySource } = situation
  const environment = view?.planned?.data.environment ?? 'production'
  const nowMs = situation.nowMs()
  const [rehearsalMs, neighbours] = await Promise.all([
    lastRehearsalMs(record, environment),
    neighboursOf(record, policy, { release: view?.release ?? '', environment }),
  ])
  const contract = rollbackContract({ policy: policy.rollback, target: view?.planned?.data.previous, lastRehearsalMs: rehearsalMs, nowMs })
  return {
    rules: rolloutRules(policy, contract, view?.planned?.data.class ?? ''),
    policyDigest: policySource.digest,
    contract,
    contractFaults: contractFaults(contract, nowMs),
    calendar: calendarState(situation, view, environment, nowMs),
    approval: view === undefined ? null : stageApproval(view, nowMs),
    guard: judged?.guard ?? null,
    prepareGuard: judged?.prepareGuard ?? null,
    abort: abort === undefined ? (vetoAfterStart(view) ?? found) : { code: 'abort/asked', message: abort.slice(0, 2000) },
    isRollbackConfirmed: false,
    newerRelease: neighbours.newer,
    lockedBy: neighbours.lockedBy,
  }
}

function calendarState(
  { policy, calendarTexts }: RolloutSituation,
  view: ReleaseView | undefined,
  environment: string,
  atMs: number,
): CalendarState {
  const question = { atMs, action: 'deploy', branch: null, release: view?.release ?? null, environment } as const
  try {
    return stateOf(decideCalendar(readCalendar(policy, calendarTexts), { ...question, type: view?.planned?.data.class ?? null }))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    // A calendar that cannot be read opens nothing, and must not keep a release from going back.
    return {
      isOpen: false,
      isFrozen: false,
      opensAtMs: null,
      reason: { code: error.code, message: `${error.message}. ${error.hint}`.slice(0, 2000) },
    }
  }
}

function stateOf({ open, reasons, opensAtMs }: CalendarDecision): CalendarState {
  const [first] = reasons
  return {
    isOpen: open,
    isFrozen: !open && reasons.some(({ code }) => code.startsWith('freeze/')),
    opensAtMs,
    reason: open || first === undefined ? null : { code: first.code, message: first.message },
  }
}

/** Name under which the record keeps the approval of a stage. */
const approvalStage = (stage: number): string => `rollout/${stage}`

/** Whether people have agreed to the stage that would begin next, as the record has it. */
function stageApproval(view: ReleaseView, nowMs: number): StageApproval | null {
  const position = positionOf(view)
  if (position === undefined) return null
  const stage = position.appliedAtMs === null ? position.stage : stageOf(view, position.region) + 1
  const approve = view.planned?.data.stages?.[stage]?.approve
  if (approve === undefined) return null
  const given = view.approved.findLast(({ data }) => data.stage === approvalStage(stage))
  const asked = Object.entries(approve)
    .map(([role, count]) => `${count} ${role}`)
    .join(', ')
  const missing = { isApproved: false, reason: { code: 'approval/missing', message: `stage ${stage} waits for ${asked}` } }
  if (given === undefined || given.seq < (view.planned?.seq ?? 0)) return missing
  if (given.data.expires !== undefined && Date.parse(given.data.expires) <= nowMs)
    return {
      isApproved: false,
      reason: { code: 'approval/expired', message: `the approval of stage ${stage} ended at ${given.data.expires}` },
    }
  const people = (role: string): number => new Set(given.data.seats.filter((seat) => seat.role === role).map(({ userId }) => userId)).size
  const isEnough = Object.entries(approve).every(([role, count]) => people(role) >= count)
  return isEnough ? { isApproved: true, reason: { code: 'approval/given', message: `stage ${stage} was approved` } } : missing
}

/** A reviewer's no to a release that has begun is a call to stop. */
function vetoAfterStart(view: ReleaseView | undefined): RecordReason | null {
  const [first] = view?.applied ?? []
  const veto = view?.voted.findLast(({ seq, data }) => first !== undefined && seq > first.seq && data.counted && data.state === 'veto')
  return veto === undefined ? null : { code: 'abort/veto', message: `${veto.data.login} said no: ${veto.data.reason}`.slice(0, 2000) }
}
