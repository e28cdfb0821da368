import type { RecordEvent } from '@locktender/contracts'
import type { Refusal, ReleaseView } from './release-view.ts'
import { stageOf } from './stage-of.ts'

/** What may still be said of a release that has ended. */
const afterTheEnd: ReadonlySet<RecordEvent['type']> = new Set(['amended', 'incident-linked', 'announced', 'overridden', 'claimed'])

/** What needs a plan before it. */
const afterThePlan: ReadonlySet<RecordEvent['type']> = new Set([
  'approved',
  'decided',
  'stage-applied',
  'observed',
  'judged',
  'advanced',
  'held',
  'rolled-back',
  'verified',
])

/** States in which traffic may still be given to a release. */
const canGrow: ReadonlySet<ReleaseView['state']> = new Set(['planned', 'rolling-out'])

/** Why the event may not follow what the view holds; undefined when it may. A rollback may follow anything but the end. */
export function checkTransition(view: ReleaseView | undefined, event: RecordEvent): Refusal | undefined {
  const state = view?.state ?? 'preparing'
  if ((state === 'closed' || state === 'cancelled') && !afterTheEnd.has(event.type)) return refuse(event, `the release is ${state}`)
  const isRehearsal = event.type === 'rolled-back' && event.data.trigger === 'rehearsal'
  if (afterThePlan.has(event.type) && !isRehearsal && (view === undefined || view.planned === null))
    return refuse(event, 'it has no plan yet')
  if (view === undefined) return undefined
  switch (event.type) {
    case 'planned':
    case 'cancelled':
    case 'closed':
      return state === 'rolling-out' || state === 'rolling-back' || state === 'rollback-failed'
        ? refuse(event, `it is ${state}: end that first`)
        : undefined
    case 'stage-applied':
      return checkStage(view, event)
    case 'advanced':
      return checkAdvance(view, event)
    case 'rolled-back': {
      const { state: step, trigger } = event.data
      const isFree = step === 'decided' || step === 'prepared' || trigger === 'rehearsal'
      return isFree || view.rolledBack.some(({ data }) => data.state === 'decided') ? undefined : refuse(event, 'no rollback was decided')
    }
    case 'amended':
      return event.data.of < event.seq ? undefined : refuse(event, `event ${event.data.of} does not come before it`)
    default:
      return undefined
  }
}

function checkStage(view: ReleaseView, event: Extract<RecordEvent, { type: 'stage-applied' }>): Refusal | undefined {
  if (!canGrow.has(view.state)) return refuse(event, `the release is ${view.state}`)
  const { stage, region } = event.data
  const reached = stageOf(view, region)
  return stage > reached ? refuse(event, `stage ${stage} would skip stage ${reached}`) : undefined
}

function checkAdvance(view: ReleaseView, event: Extract<RecordEvent, { type: 'advanced' }>): Refusal | undefined {
  const { from, to, region } = event.data
  if (view.state !== 'rolling-out') return refuse(event, `the release is ${view.state}`)
  if (to !== from + 1) return refuse(event, `from stage ${from} to ${to} is not one step`)
  if (from !== stageOf(view, region)) return refuse(event, `the rollout stands at stage ${stageOf(view, region)}, not ${from}`)
  const isApplied = view.applied.some(({ data }) => data.stage === from && data.region === region)
  return isApplied ? undefined : refuse(event, `stage ${from} was never applied`)
}

function refuse({ type, release }: RecordEvent, why: string): Refusal {
  return { code: 'record/illegal-transition', message: `${type} cannot be recorded for ${release}: ${why}` }
}
