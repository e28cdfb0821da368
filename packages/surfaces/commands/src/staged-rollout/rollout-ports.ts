import type { Call } from '@locktender/action-kit'
import type { RecordEvent, RecordReason } from '@locktender/contracts'
import { type ChainFault, type EventDraft, faultReason, type ReleaseView } from '@locktender/record'
import type { CheckedSnapshot } from '@locktender/record-store'
import type { LockPorts, Observation, RolloutPorts } from '@locktender/rollout'
import type { TrafficSide } from '@locktender/traffic'
import { dispatchWorkflow } from '../rollback/dispatch-workflow.ts'
import { takeAway } from '../rollback/take-away.ts'
import { askFacts } from './ask-facts.ts'
import { locksOfRelease } from './locks-of-release.ts'
import type { RolloutSituation } from './rollout-situation.ts'
import type { StageJudgement } from './stage-judgement.ts'
import { trafficOf } from './traffic-of.ts'

export interface PortOptions {
  readonly release: string
  readonly abort: string | undefined
  /** How the stage that runs is judged; null where nothing can be compared. */
  judge(view: ReleaseView): Promise<StageJudgement | null>
  /** A call to stop that was given on GitHub; null when there is none. */
  findAbort?(view: ReleaseView): Promise<RecordReason | null>
  /** What it shares with other repositories; absent: as the policy says. */
  readonly locks?: LockPorts | undefined
  /** Told of every event that this run wrote. */
  onWritten(event: RecordEvent): void
}

/**
 * The world of a rollout: the record, the team's traffic commands, the canary.
 * @throws Problem `rollout/no-traffic-commands`
 */
export function rolloutPorts(situation: RolloutSituation, call: Call, view: ReleaseView | undefined, options: PortOptions): RolloutPorts {
  const { record } = situation
  const locks = options.locks ?? locksOfRelease(situation, call, view)
  const traffic = trafficOf(situation, call, view)
  let judged: StageJudgement | null = null
  let seen: CheckedSnapshot | undefined
  // What showed when everything was read counts until everything is read again.
  let fault: ChainFault | null = null
  const snapshot = async (isFresh: boolean): Promise<CheckedSnapshot> =>
    (seen = isFresh || seen === undefined ? await record.store.snapshot() : seen)
  return {
    now: () => situation.nowMs(),
    standing: async (isFresh) => (await (await snapshot(isFresh)).standing(options.release)).view,
    async ask(latest) {
      // Going back must not wait for a metric source.
      const needsNone = latest === undefined || options.abort !== undefined || isGoingBack(latest)
      const [stage, found] = needsNone ? [null, null] : await Promise.all([options.judge(latest), options.findAbort?.(latest) ?? null])
      judged = stage
      const now = await snapshot(false)
      const facts = await askFacts(situation, now, { view: latest, judged, abort: options.abort, found })
      fault = now.fault()
      return facts
    },
    recordFault() {
      const found = seen?.fault() ?? fault
      return found === null ? null : faultReason(found)
    },
    async append(entry, isAskedFor) {
      const draft = {
        repository: { id: record.repositoryId, name: record.name },
        release: options.release,
        at: new Date(situation.nowMs()).toISOString(),
        by: record.by,
        ...entry,
      } as EventDraft
      const appended = await record.store.append(options.release, (standing) =>
        standing.events.some(({ key }) => key === entry.key) || isAskedFor(standing.view) ? draft : null,
      )
      seen = undefined
      if (appended?.how === 'written') options.onWritten(appended.event)
      return appended !== null
    },
    ...(locks === undefined ? {} : { locks }),
    observe: async ({ region }) => observed(await traffic.observe(region)),
    apply: ({ region }, share, opId) => traffic.apply(share, opId, region),
    rollback: (opId, method) => (method === undefined ? traffic.rollback(opId) : takeAway(situation, call, view, method, opId)),
    dispatch: (workflow, operation) => dispatchWorkflow(record.connection, workflow, operation),
    // A stage that was applied in this very tick has no numbers yet, and what was judged is the one before it.
    judge: async (_place, sinceMs) => {
      if (judged?.judgement.fromMs === sinceMs) return judged.judgement
      return {
        verdict: 'pending',
        reasons: [{ code: 'canary/too-early', message: 'the stage has only just begun' }],
        fromMs: sinceMs,
        toMs: situation.nowMs(),
        evidenceDigest: null,
        requests: null,
      }
    },
  }
}

/** Whether a rollback was decided and not proved yet. */
export function isGoingBack({ state }: ReleaseView): boolean {
  return state === 'rolling-back' || state === 'rollback-failed'
}

function observed(answer: Awaited<ReturnType<TrafficSide['observe']>>): Observation | 'failed' {
  return 'failed' in answer ? 'failed' : answer
}
