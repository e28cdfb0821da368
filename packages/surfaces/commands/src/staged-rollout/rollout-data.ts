import type {
  RecordEvent,
  RecordReason,
  RollbackContract,
  RollbackPolicy,
  RolloutLock,
  RolloutStageState,
  StagedRolloutData,
} from '@locktender/contracts'
import { stageOf, type ReleaseView } from '@locktender/record'
import {
  bakedMs,
  positionOf,
  progressLine,
  progressOf,
  rollbackState,
  runbookFor,
  timeboxCode,
  validationChecks,
  type Rest,
} from '@locktender/rollout'

/** What a run came to: a rest of the state machine, or nothing but a look at the record. */
export interface Standing {
  readonly release: string
  readonly view: ReleaseView | undefined
  readonly rest: Rest | null
  readonly written: readonly RecordEvent[]
  /** What the policy says of the way back. */
  readonly policy?: RollbackPolicy | undefined
  /** The contract sheet, where it is asked for. */
  readonly contract?: RollbackContract
  /** What it shares with other repositories; absent where it shares nothing. */
  readonly lock?: RolloutLock | undefined
}

/** A rollout as the result's data, from its record. */
export function rolloutData({ release, view, rest, written, policy, contract, lock }: Standing): StagedRolloutData {
  const position = view?.planned == null ? undefined : positionOf(view)
  const last = view?.held.at(-1)
  const because: RecordReason = rest?.reason ?? {
    code: `rollout/${view?.state ?? 'unknown'}`,
    message: view === undefined ? 'the record knows no such release' : `it is ${view.state}`,
  }
  const isOnItsWay = view?.state === 'planned' || view?.state === 'rolling-out'
  const isHeld = last?.data.alarm === true && last.data.code === because.code
  const overdue = isOnItsWay ? view.held.filter(({ data }) => data.code === timeboxCode) : []
  const alarms = [...overdue.map(({ data }) => data), ...(isHeld ? [because] : [])]
  const rollback = view === undefined ? null : rollbackState(view, validationChecks(policy))
  const isAlarm = view?.state === 'rollback-failed' || alarms.length > 0
  const isToldOf = isAlarm || rollback !== null
  const runbook = isToldOf
    ? runbookFor({ ...policy?.runbooks }, rollback?.cause.code ?? because.code, view?.state === 'rollback-failed')
    : undefined
  return {
    release,
    environment: view?.planned?.data.environment ?? null,
    state: view?.state ?? 'unknown',
    outcome: rest?.do === 'end' ? rest.outcome : 'waiting',
    because,
    stages: view === undefined ? [] : stageStates(view),
    region: position?.region ?? null,
    observedShare: view?.observed.at(-1)?.data.share ?? null,
    nextLookAt: rest?.do === 'wait' && rest.untilMs !== null ? new Date(rest.untilMs).toISOString() : null,
    isAlarm,
    ...(alarms.length === 0 ? {} : { alarms: alarms.map(({ code, message }) => ({ code, message })) }),
    ...(view?.planned?.data.stages === undefined ? {} : { progress: progressData(view, rest) }),
    rollback,
    ...(contract === undefined ? {} : { contract }),
    ...(runbook === undefined ? {} : { runbook }),
    ...(view?.state === 'rollback-failed' ? { help: helpOf(policy) } : {}),
    ...(lock === undefined ? {} : { lock }),
    written: written.map(({ seq, type, at }) => ({ seq, type, at })),
  }
}

function helpOf({ contacts, fallback, 'data-recovery': dataRecovery }: RollbackPolicy = {}): string[] {
  return [
    ...(contacts ?? []).map((contact) => `call ${contact}`),
    ...(fallback === undefined ? [] : [`if nothing helps: ${fallback}`]),
    ...(dataRecovery === undefined ? [] : [`data recovery: ${dataRecovery}`]),
  ]
}

function stageStates(view: ReleaseView): RolloutStageState[] {
  const position = positionOf(view)
  const reached = position?.stage ?? stageOf(view, position?.region)
  const isDone = position === undefined
  return (view.planned?.data.stages ?? []).map(({ share, bakeSeconds }, index) => {
    const isHere = !isDone && index === reached
    const isRunning = isHere && position.appliedAtMs !== null && view.state === 'rolling-out'
    return {
      share,
      bakeSeconds: isHere ? position.bakeSeconds : bakeSeconds,
      bakedSeconds: isHere ? Math.floor(bakedMs(view, position) / 1000) : 0,
      state: isDone || index < reached ? 'passed' : isRunning ? 'running' : 'planned',
    }
  })
}

/** How far it is, as of its newest event. */
function progressData(view: ReleaseView, rest: Rest | null): NonNullable<StagedRolloutData['progress']> {
  const last = view.held.at(-1)?.data
  const blocked = rest?.do === 'wait' && last?.code === rest.reason.code ? rest : null
  const progress = progressOf(view, Date.parse(view.lastAt), blocked === null ? undefined : blocked.untilMs)
  const { percent, expectedEndMs, done, now, next } = progress
  return {
    percent,
    expectedEndAt: expectedEndMs === null ? null : new Date(expectedEndMs).toISOString(),
    done: [...done],
    now,
    next,
    blocked: blocked === null ? null : { code: blocked.reason.code, message: blocked.reason.message },
    line: progressLine(view, progress),
  }
}
