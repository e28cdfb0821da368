import type { ReleaseView } from '@locktender/record'
import type { RecordSnapshot } from '@locktender/record-store'

const unfinished: ReadonlySet<ReleaseView['state']> = new Set(['planned', 'rolling-out', 'rolling-back', 'rollback-failed'])

/** The release that was planned last for an environment and has not ended there; null when there is none. */
export async function releaseOnItsWay(record: RecordSnapshot, environment: string): Promise<string | null> {
  const plans = (await record.ofType('planned')).flatMap((event) => (event.type === 'planned' ? [event] : []))
  for (const { release, data } of plans.toReversed()) {
    if (data.environment !== environment) continue
    const { view } = await record.standing(release)
    if (view?.planned?.data.environment === environment && unfinished.has(view.state)) return release
  }
  return null
}
