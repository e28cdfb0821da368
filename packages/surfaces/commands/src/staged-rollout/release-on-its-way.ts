import type { ReleaseView } from '@locktender/record'
import type { RecordSnapshot } from '@locktender/record-store'
import { followUpOf, mayHaveTraffic } from '@locktender/rollout'

const ended: ReadonlySet<ReleaseView['state']> = new Set(['cancelled', 'closed'])

/** Went back, or forward, and the workflow that belongs to it is not started yet. */
const isToStart = (view: ReleaseView): boolean => !ended.has(view.state) && followUpOf(view)?.state === 'due'

/**
 * The release that is on its way in an environment: the one that has traffic, else the one planned last, else one whose workflow is
 * not started yet; null when there is none.
 */
export async function releaseOnItsWay(record: RecordSnapshot, environment: string): Promise<string | null> {
  const plans = (await record.ofType('planned')).flatMap((event) => (event.type === 'planned' ? [event] : []))
  const names = [...new Set(plans.filter(({ data }) => data.environment === environment).map(({ release }) => release))].toReversed()
  const views = (await record.standings(names)).flatMap(({ view }) => (view === undefined ? [] : [view]))
  const here = views.filter(({ planned }) => planned?.data.environment === environment)
  // A newer one waits for the traffic of the older: who ticked the newer alone would never end the wait.
  const found = here.find(mayHaveTraffic) ?? here.find(({ state }) => state === 'planned') ?? here.find(isToStart)
  return found?.release ?? null
}
