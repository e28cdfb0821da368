import type { RecordEvent, RecordReason, RollbackState, RolloutStageState, StagedRolloutData } from '@locktender/contracts'
import { stageOf, type ReleaseView } from '@locktender/record'
import { bakedMs, positionOf, type Rest } from '@locktender/rollout'

/** What a run came to: a rest of the state machine, or nothing but a look at the record. */
export interface Standing {
  readonly release: string
  readonly view: ReleaseView | undefined
  readonly rest: Rest | null
  readonly written: readonly RecordEvent[]
}

/** A rollout as the result's data, from its record. */
export function rolloutData({ release, view, rest, written }: Standing): StagedRolloutData {
  const position = view?.planned == null ? undefined : positionOf(view)
  const last = view?.held.at(-1)
  const because: RecordReason = rest?.reason ?? {
    code: `rollout/${view?.state ?? 'unknown'}`,
    message: view === undefined ? 'the record knows no such release' : `it is ${view.state}`,
  }
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
    isAlarm: view?.state === 'rollback-failed' || (last?.data.alarm === true && last.data.code === because.code),
    rollback: view === undefined ? null : rollbackState(view),
    written: written.map(({ seq, type, at }) => ({ seq, type, at })),
  }
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
      bakeSeconds,
      bakedSeconds: isHere ? Math.floor(bakedMs(view, position) / 1000) : 0,
      state: isDone || index < reached ? 'passed' : isRunning ? 'running' : 'planned',
    }
  })
}

function rollbackState({ rolledBack }: ReleaseView): RollbackState | null {
  const last = rolledBack.at(-1)?.data
  if (last === undefined) return null
  const decided = rolledBack.find(({ data }) => data.state === 'decided')
  return {
    state: last.state,
    trigger: last.trigger,
    cause: last.cause,
    decidedAt: decided?.at ?? null,
    target: last.target.sha256,
    seconds: last.seconds ?? null,
    failures: rolledBack.filter(({ data }) => data.state === 'failed').length,
    proof: [...(last.proof ?? [])],
  }
}
