import type { Call } from '@locktender/action-kit'
import { Problem, type Reason, type RecordEvent } from '@locktender/contracts'
import type { EnvironmentDeployment } from '@locktender/github'
import type { RecordStore } from '@locktender/record-store'
import { faceIsDue, faceTask, missingStatuses, rolloutFace, type FaceStatus, type ShownDeployment } from '@locktender/rollout'
import type { RolloutSituation } from './rollout-situation.ts'
import { timedConnection } from './timed-connection.ts'

/** Showing takes no longer than this; what is missing then is shown after the next event. */
const limitMs = 15_000

/** A rollout on the deployments page of its repository. */
export interface PublicFace {
  /**
   * Brings the page up to date with the record where that is due. Nobody waits for it, and it fails nobody.
   *
   * @param written events that this run has recorded so far
   * @param hasEnded whether the rollout is over: then what somebody else did not live to show is shown, too
   */
  update(release: string, written: readonly RecordEvent[], hasEnded: boolean): void
  /** Waits until it is up to date, or cannot be; returns what is to be told. */
  settle(): Promise<readonly Reason[]>
}

/** Shows a rollout as GitHub deployments, unless the policy says that it is not to be shown. */
export function publicFace(situation: RolloutSituation, call: Call): PublicFace {
  const mode = situation.policy.rollouts?.deployments ?? 'auto'
  let [shownSeq, complaint] = [0, null as Reason | null]
  let work: Promise<void> = Promise.resolve()

  const bringUp = async (release: string, ownSeq: number | null): Promise<void> => {
    try {
      const { view, events } = await situation.record.store.standing(release)
      const due = { lastSeq: events.at(-1)?.seq ?? 0, ownSeq, nowMs: situation.nowMs() }
      if (view === undefined || !faceIsDue(view, due)) return
      await show(situation, call, rolloutFace(events), mode === 'auto')
      complaint = null
    } catch (error) {
      // Whatever went wrong, the rollout goes on.
      const hint = error instanceof Problem ? `. ${error.hint.split('\n').join(' ')}` : ''
      const why = error instanceof Error ? error.message : String(error)
      complaint = { code: 'rollout/not-shown', message: `the deployments page does not show where it stands: ${why}${hint}` }
    }
  }

  return {
    update(release, written, hasEnded) {
      const lastOwn = written.at(-1)?.seq ?? 0
      if (mode === 'off' || (lastOwn <= shownSeq && !hasEnded)) return
      const ownSeq = lastOwn > shownSeq ? lastOwn : null
      shownSeq = lastOwn
      work = work.then(() => bringUp(release, ownSeq))
    },
    async settle() {
      await work
      return complaint === null ? [] : [complaint]
    },
  }
}

/** The release that was planned last for an environment; its end may not have been shown. */
export async function lastReleaseTo(record: RecordStore, environment: string): Promise<string | null> {
  const plans = await record.ofType('planned')
  return plans.findLast((event) => event.type === 'planned' && event.data.environment === environment)?.release ?? null
}

/** Makes and says what is missing. */
async function show(situation: RolloutSituation, call: Call, wanted: readonly FaceStatus[], isAuto: boolean): Promise<void> {
  const environment = wanted.at(-1)?.deployment.environment
  const connection = environment === undefined ? undefined : await timedConnection(situation, call, limitMs)
  if (connection === undefined || environment === undefined) return
  const { addDeploymentStatus, createDeployment, deploymentsSince } = await import('@locktender/github')
  const here = wanted.filter(({ deployment }) => deployment.environment === environment)
  const there = await deploymentsSince(connection, environment, Math.min(...here.map(({ atMs }) => atMs)))
  const shown = there.flatMap(shownOf).toReversed()
  const ids = new Map(shown.toReversed().map(({ key, id }) => [key, id]))
  const own = isAuto ? there.find((each) => isOfThisRun(each, call)) : undefined
  for (const { deployment, state, description, isAutoInactive, run } of missingStatuses(here, shown)) {
    const { payload } = deployment
    // A job that deploys to the environment shows it already; a stage that was begun by another job is still brought to its end.
    if (!ids.has(payload.id) && own !== undefined) continue
    const isProduction = isProductionIn(situation, environment)
    const id = ids.get(payload.id) ?? (await createDeployment(connection, { ...deployment, isProduction }))
    ids.set(payload.id, id)
    const logUrl = run === null ? null : runAddress(situation, call, run)
    await addDeploymentStatus(connection, id, { state, description, logUrl, isAutoInactive })
  }
}

/** A deployment that shows a stage, if it is one. */
function shownOf({ id, task, payload, statuses }: EnvironmentDeployment): ShownDeployment[] {
  const key = typeof payload === 'object' && payload !== null && 'id' in payload ? payload.id : undefined
  if (task !== faceTask || typeof key !== 'string') return []
  return [{ id, key, descriptions: statuses.map(({ description }) => description) }]
}

/** Whether it is the deployment that GitHub made for the job of this run: its statuses lead to the run. */
function isOfThisRun({ task, statuses }: EnvironmentDeployment, { environment }: Call): boolean {
  const run = environment['GITHUB_RUN_ID']
  if (task === faceTask || run === undefined) return false
  return statuses.some(({ logUrl }) => /\/actions\/runs\/(\d+)/.exec(logUrl)?.[1] === run)
}

function isProductionIn({ policy }: RolloutSituation, name: string): boolean {
  const found = policy.environments?.[name]
  return (typeof found === 'object' ? found.production : undefined) ?? name === 'production'
}

function runAddress({ record }: RolloutSituation, { environment }: Call, { id, attempt }: NonNullable<FaceStatus['run']>): string | null {
  const server = environment['GITHUB_SERVER_URL']
  return server === undefined ? null : `${server}/${record.name}/actions/runs/${id}/attempts/${attempt}`
}
