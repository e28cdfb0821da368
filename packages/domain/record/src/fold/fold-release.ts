import type { RecordEvent } from '@locktender/contracts'
import type { Dated, ReleaseState, ReleaseView } from './release-view.ts'
import { stageOf } from './stage-of.ts'

/** The view of one release; undefined when the record has no event of it. */
export function foldRelease(events: Iterable<RecordEvent>, release: string): ReleaseView | undefined {
  let view: ReleaseView | undefined
  for (const event of events) if (event.release === release) view = foldEvent(view, event)
  return view
}

/** The views of all releases, in the order of their first events. */
export function foldReleases(events: Iterable<RecordEvent>): ReadonlyMap<string, ReleaseView> {
  const views = new Map<string, ReleaseView>()
  for (const event of events) views.set(event.release, foldEvent(views.get(event.release), event))
  return views
}

/** Lists of the view by the event that adds to them. */
const lists = {
  gated: 'gated',
  requested: 'requested',
  voted: 'voted',
  approved: 'approved',
  decided: 'decided',
  published: 'published',
  'stage-applied': 'applied',
  observed: 'observed',
  judged: 'judged',
  advanced: 'advanced',
  held: 'held',
  'rolled-back': 'rolledBack',
  verified: 'verified',
  'incident-linked': 'incidents',
  announced: 'announced',
  overridden: 'overridden',
  amended: 'amended',
} as const satisfies Partial<Record<RecordEvent['type'], keyof ReleaseView>>

/** The view after one more event. Earlier views are not touched. */
export function foldEvent(before: ReleaseView | undefined, event: RecordEvent): ReleaseView {
  const view = before ?? emptyView(event)
  const fact = { seq: event.seq, at: event.at, data: event.data } as Dated<never>
  const after = { ...view, ...added(view, event, fact), lastAt: event.at }
  return { ...after, state: stateAfter(after, event) }
}

function added(view: ReleaseView, event: RecordEvent, fact: Dated<never>): Partial<ReleaseView> {
  switch (event.type) {
    // A new plan starts the rollout anew; what happened before stays in the record.
    case 'planned':
      return { planned: fact, applied: [], observed: [], judged: [], advanced: [], held: [], rolledBack: [], verified: [] }
    case 'closed':
    case 'cancelled':
      return { [event.type]: fact }
    case 'claimed':
      return { claims: { ...view.claims, [event.data.lock]: fact } }
    default: {
      const list = lists[event.type]
      return { [list]: [...view[list], fact] }
    }
  }
}

function stateAfter(view: ReleaseView, event: RecordEvent): ReleaseState {
  switch (event.type) {
    case 'planned':
      return 'planned'
    case 'stage-applied':
      return 'rolling-out'
    case 'advanced':
      return isComplete(view) ? 'rolled-out' : 'rolling-out'
    case 'rolled-back':
      return rollbackState(event.data, view.state)
    case 'verified':
      return event.data.verdict === 'pass' && view.state === 'rolled-out' ? 'verified' : view.state
    case 'closed':
      return 'closed'
    case 'cancelled':
      return 'cancelled'
    default:
      return view.state
  }
}

/** Whether every region has passed the last stage. */
function isComplete(view: ReleaseView): boolean {
  const { stages = [], regions = [] } = view.planned?.data ?? {}
  const places = regions.length === 0 ? [undefined] : regions
  return places.every((region) => stageOf(view, region) >= stages.length)
}

function rollbackState(
  data: { readonly state: string; readonly trigger: string; readonly choice?: string },
  now: ReleaseState,
): ReleaseState {
  // The workflow beside it says nothing of the traffic.
  const isBeside = data.state === 'prepared' || data.state === 'dispatched' || data.state === 'dispatch-failed'
  if (data.trigger === 'rehearsal' || isBeside) return now
  if (data.choice === 'roll-forward') return 'rolled-forward'
  if (data.state === 'proved') return 'rolled-back'
  // A new try does not make up for the one that failed; the proof does.
  if (data.state === 'applied' && now === 'rollback-failed') return now
  return data.state === 'failed' ? 'rollback-failed' : 'rolling-back'
}

function emptyView({ release, at }: RecordEvent): ReleaseView {
  const none = Object.fromEntries(Object.values(lists).map((list) => [list, []])) as unknown as ReleaseView
  return {
    ...none,
    release,
    state: 'preparing',
    firstAt: at,
    lastAt: at,
    planned: null,
    claims: {},
    closed: null,
    cancelled: null,
  }
}
