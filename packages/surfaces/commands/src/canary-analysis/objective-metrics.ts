import type { MetricsPolicy } from '@locktender/contracts'
import type { PlannedMetric } from '@locktender/telemetry'

const tellsSidesApart = /\{(?:track|version)\}/

/**
 * The events of objectives that no query of the same name counts, from the source that queries use; none where that is not plain, and none
 * of an objective over the whole service: it says nothing about the canary.
 */
export function objectiveMetrics({ slos = [] }: MetricsPolicy, planned: readonly PlannedMetric[]): readonly PlannedMetric[] {
  const sources = new Set(planned.filter(({ kind }) => kind === 'ratio').map(({ source }) => source))
  const [source] = sources
  if (source === undefined || sources.size > 1) return []
  const known = new Set(planned.map(({ name }) => name))
  const own = slos.filter(({ id, bad, all }) => !known.has(id) && [bad, all].every((counter) => tellsSidesApart.test(counter)))
  return own.map(({ id, bad, all }): PlannedMetric => ({ name: id, source, kind: 'ratio', bad, all }))
}
