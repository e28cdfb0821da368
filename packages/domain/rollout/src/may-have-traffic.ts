import type { ReleaseView } from '@locktender/record'
import { rolloutLock } from './rules/lease.ts'

const onItsWay: ReadonlySet<ReleaseView['state']> = new Set(['rolling-out', 'rolling-back', 'rollback-failed'])

/**
 * Whether a release is on its way: it has traffic, or a watcher took it up under the plan that stands and may not have lived to record what
 * it gave.
 */
export function mayHaveTraffic({ state, planned, claims }: Pick<ReleaseView, 'state' | 'planned' | 'claims'>): boolean {
  if (onItsWay.has(state)) return true
  return state === 'planned' && planned !== null && (claims[rolloutLock]?.seq ?? 0) > planned.seq
}
