import type { RecordEvent } from '@locktender/contracts'
import { canonicalJson, eventDigest, foldEvent, type ReleaseView } from '@locktender/record'
import { faceTask, type FaceDeployment, type FaceStatus } from './face-deployment.ts'
import { progressLine, progressOf, shareText } from './progress.ts'
import { statusText } from './status-text.ts'

/** What holds a stage up is told so many times; the record has the rest. GitHub shows at most a hundred statuses at once. */
const mostHolds = 60

interface Shown {
  readonly deployment: FaceDeployment
  state: FaceStatus['state']
  holds: number
  isApplied: boolean
}

const ended: ReadonlySet<FaceStatus['state']> = new Set(['success', 'failure', 'inactive'])

/**
 * A release's rollout as GitHub deployments: every status that they are to have, in the order in which it came about. One deployment
 * for each stage of each region that was held up or begun. More events only ever add statuses at the end.
 *
 * A stage that has passed becomes `inactive`, not `success`: until the last one, the version before still is what the environment
 * runs. So a release ends with `success` once or never.
 */
export function rolloutFace(events: Iterable<RecordEvent>): readonly FaceStatus[] {
  const statuses: FaceStatus[] = []
  let stages: Shown[] = []
  let view: ReleaseView | undefined
  for (const event of events) {
    const before = stages
    view = foldEvent(view, event)
    const say = (shown: Shown | undefined, state: FaceStatus['state'], text: string): void => {
      if (shown === undefined) return
      shown.state = state
      const isAutoInactive = state === 'success'
      const run = event.by.run === undefined ? null : { id: event.by.run.id, attempt: event.by.run.attempt }
      const description = statusText(text, event.seq)
      statuses.push({ deployment: shown.deployment, seq: event.seq, atMs: Date.parse(event.at), state, description, isAutoInactive, run })
    }
    const end = (text: string, but?: Shown): void => {
      for (const each of before) if (each !== but && !ended.has(each.state)) say(each, 'inactive', text)
    }
    if (event.type === 'planned') {
      end('planned anew')
      stages = []
    } else stages = tell(event, view, before, say, end)
  }
  return statuses
}

type Say = (shown: Shown | undefined, state: FaceStatus['state'], text: string) => void

/** Says what an event means for the stages so far, and returns them with those that it opened. */
function tell(event: RecordEvent, view: ReleaseView, stages: Shown[], say: Say, end: (text: string, but?: Shown) => void): Shown[] {
  const line = (blocked?: number | null): string => progressLine(view, progressOf(view, Date.parse(event.at), blocked))
  switch (event.type) {
    case 'held': {
      if (view.state !== 'planned' && view.state !== 'rolling-out') return stages
      const [shown, all] = open(view, stages, event.data)
      if (shown !== undefined && (shown.holds += 1) <= mostHolds) {
        const until = event.data.until === undefined ? null : Date.parse(event.data.until)
        const call = event.data.alarm === true ? 'needs somebody' : 'held'
        say(shown, shown.isApplied ? 'in_progress' : 'queued', `${line(until)}; ${call}: ${event.data.code}: ${event.data.message}`)
      }
      return all
    }
    case 'stage-applied': {
      const [shown, all] = open(view, stages, event.data)
      if (shown !== undefined) shown.isApplied = true
      say(shown, 'in_progress', `${shareText(event.data.share)} of the traffic; ${line()}`)
      return all
    }
    case 'advanced': {
      const [shown, all] = open(view, stages, { stage: event.data.from, ...regionOf(event.data.region) })
      if (view.state === 'rolled-out') {
        end(line(), shown)
        say(shown, 'success', line())
      } else if (event.data.to === view.planned?.data.stages?.length)
        say(shown, 'in_progress', `${event.data.region ?? 'it'} has all traffic; ${line()}`)
      else say(shown, 'inactive', `passed; ${line()}`)
      return all
    }
    case 'rolled-back':
      tellRollback(event.data, stages, say, end)
      return stages
    case 'cancelled':
      end(`cancelled: ${event.data.reason}`)
      return stages
    default:
      return stages
  }
}

function tellRollback(
  { state, trigger, cause, target, seconds, choice }: Extract<RecordEvent, { type: 'rolled-back' }>['data'],
  stages: readonly Shown[],
  say: Say,
  end: (text: string, but?: Shown) => void,
): void {
  if (trigger === 'rehearsal') return
  const last = stages.findLast(({ isApplied }) => isApplied) ?? stages.at(-1)
  const why = `${cause.code}: ${cause.message}`
  if (state === 'prepared') say(last, 'in_progress', `a rollback is ready and waits for a person: ${why}`)
  if (state === 'decided' && choice !== 'roll-forward') say(last, 'in_progress', `going back: ${why}`)
  if (state === 'decided' && choice === 'roll-forward') {
    end('no more traffic', last)
    say(last, 'failure', `repaired where it is, and gets no more traffic: ${why}`)
  }
  if (state === 'failed') say(last, 'error', `the rollback failed and needs somebody: ${why}`)
  if (state !== 'proved') return
  const taken = seconds === undefined ? '' : ` in ${Math.ceil(seconds)} s`
  end('rolled back', last)
  say(last, 'failure', `rolled back${taken} to ${target.tag ?? target.sha256.slice(0, 12)}: ${why}`)
}

/** The deployment of a stage, made now if there is none; none where the plan has no such stage. */
function open(
  { planned, release }: ReleaseView,
  stages: Shown[],
  { stage, region }: { readonly stage?: number; readonly region?: string },
): [Shown | undefined, Shown[]] {
  const there = stages.find(({ deployment: { payload } }) => payload.stage === stage && payload.region === region)
  const all = planned?.data.stages ?? []
  const share = stage === undefined ? undefined : all[stage]?.share
  if (there !== undefined || planned === null || stage === undefined || share === undefined) return [there, stages]
  const { regions = [], artifacts, version, commit, environment = 'production' } = planned.data
  const isLast = stage === all.length - 1 && region === regions.at(-1)
  const place = [planned.seq, ...(region === undefined ? [] : [region]), stage].join('/')
  const shown: Shown = {
    deployment: {
      ref: commit,
      environment,
      task: faceTask,
      description: `${release}: stage ${stage + 1} of ${all.length}, ${shareText(share)} of the traffic${region === undefined ? '' : `, ${region}`}`,
      payload: {
        id: `${release}/${place}`,
        release,
        version,
        stage,
        stages: all.length,
        ...regionOf(region),
        share,
        last: isLast,
        planDigest: eventDigest(canonicalJson(planned.data)),
        artifactDigest: artifacts[0]?.sha256 ?? null,
      },
    },
    state: 'queued',
    holds: 0,
    isApplied: false,
  }
  return [shown, [...stages, shown]]
}

const regionOf = (region: string | undefined): { readonly region?: string } => (region === undefined ? {} : { region })
