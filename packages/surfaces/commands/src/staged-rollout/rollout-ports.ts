import type { Call } from '@locktender/action-kit'
import { Problem, type RecordEvent } from '@locktender/contracts'
import type { EventDraft, ReleaseView } from '@locktender/record'
import type { RecordSnapshot } from '@locktender/record-store'
import type { Observation, RolloutPorts } from '@locktender/rollout'
import { openTrafficSide, type TrafficSide } from '@locktender/traffic'
import { askFacts } from './ask-facts.ts'
import type { RolloutSituation } from './rollout-situation.ts'
import type { StageJudgement } from './stage-judgement.ts'

/** A traffic command that takes longer is ended. */
const commandSeconds = 120

export interface PortOptions {
  readonly release: string
  readonly abort: string | undefined
  /** How the stage that runs is judged; null where nothing can be compared. */
  judge(view: ReleaseView): Promise<StageJudgement | null>
  /** Told of every event that this run wrote. */
  onWritten(event: RecordEvent): void
}

/**
 * The world of a rollout: the record, the team's traffic commands, the canary.
 * @throws Problem `rollout/no-traffic-commands`
 */
export function rolloutPorts(situation: RolloutSituation, call: Call, view: ReleaseView | undefined, options: PortOptions): RolloutPorts {
  const { record } = situation
  const traffic = trafficOf(situation, call, view)
  let judged: StageJudgement | null = null
  let seen: RecordSnapshot | undefined
  const snapshot = async (isFresh: boolean): Promise<RecordSnapshot> =>
    (seen = isFresh || seen === undefined ? await record.store.snapshot() : seen)
  return {
    now: () => situation.nowMs(),
    standing: async (isFresh) => (await (await snapshot(isFresh)).standing(options.release)).view,
    async ask(latest) {
      // Going back must not wait for a metric source.
      const needsNone = latest === undefined || options.abort !== undefined || isGoingBack(latest)
      judged = needsNone ? null : await options.judge(latest)
      return askFacts(situation, await snapshot(false), { view: latest, judged, abort: options.abort })
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
    observe: async ({ region }) => observed(await traffic.observe(region)),
    apply: ({ region }, share, opId) => traffic.apply(share, opId, region),
    rollback: (opId) => traffic.rollback(opId),
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

/** The team's traffic commands, for the release that the record plans. */
export function trafficOf({ policy, repository }: RolloutSituation, call: Call, view: ReleaseView | undefined): TrafficSide {
  const commands = policy.rollouts?.traffic
  if (commands === undefined)
    throw new Problem(
      'rollout/no-traffic-commands',
      'the policy does not say how traffic is moved',
      'Add rollouts.traffic: { apply: "./deploy/traffic apply", observe: "./deploy/traffic observe", rollback: "./deploy/traffic rollback" }.',
    )
  const { planned, rolledBack = [] } = view ?? {}
  const target = rolledBack.findLast(({ data }) => data.state === 'decided')?.data.target ?? planned?.data.previous
  return openTrafficSide({
    commands,
    directory: repository.topLevel ?? call.directory,
    environment: call.environment,
    release: {
      name: view?.release ?? '',
      version: planned?.data.version ?? '',
      artifact: planned?.data.artifacts[0]?.sha256 ?? '',
      target: target?.sha256 ?? '',
    },
    timeoutSeconds: commandSeconds,
  })
}
