import type { ReleaseView } from '@locktender/record'
import type { RecordSnapshot } from '@locktender/record-store'

const withTraffic: ReadonlySet<ReleaseView['state']> = new Set(['rolling-out', 'rolling-back', 'rollback-failed'])

/** The release that is on its way in an environment: the one that has traffic, else the one planned last; null when there is none. */
export async function releaseOnItsWay(record: RecordSnapshot, environment: string): Promise<string | null> {
  const plans = (await record.ofType('planned')).flatMap((event) => (event.type === 'planned' ? [event] : []))
  const names = [...new Set(plans.filter(({ data }) => data.environment === environment).map(({ release }) => release))].toReversed()
  const views = (await Promise.all(names.map((name) => record.standing(name)))).flatMap(({ view }) => (view === undefined ? [] : [view]))
  const here = views.filter(({ planned }) => planned?.data.environment === environment)
  // A newer one waits for the traffic of the older: who ticked the newer alone would never end the wait.
  const found = here.find(({ state }) => withTraffic.has(state)) ?? here.find(({ state }) => state === 'planned')
  return found?.release ?? null
}
