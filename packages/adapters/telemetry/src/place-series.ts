import type { OpenSeries } from './evidence/freeze-evidence.ts'
import type { FetchPlan } from './fetch-plan.ts'
import type { SourceRequest, SourceSeries } from './source-answer.ts'

const longestLabel = 1024
const mostLabels = 64

/**
 * Series with their side, part, region, replica and bound; samples outside the range are left out. A text when they cannot be told apart:
 * several gauges of one replica, or a histogram's series without `le`.
 */
export function placeSeries(
  series: readonly SourceSeries[],
  request: SourceRequest,
  { labels }: FetchPlan,
): readonly OpenSeries[] | string {
  const placed = series.map((each) => placeOne(each, request, labels))
  if (request.part === 'bucket' && placed.some(({ bound }) => bound === null)) {
    return `the query ${JSON.stringify(request.text)} gives series without the label "le": write the histogram's buckets, \`…_bucket\``
  }
  if (request.part !== 'value') return placed
  const seen = Map.groupBy(placed, ({ region, replica }) => JSON.stringify([region, replica]))
  const [place, several] = [...seen].find(([, group]) => group.length > 1) ?? []
  if (place === undefined || several === undefined) return placed
  const differing = Object.keys(several[0]?.labels ?? {}).filter((name) => several[0]?.labels[name] !== several[1]?.labels[name])
  return `the ${request.side} has ${several.length} series where one is expected per replica (label ${JSON.stringify(labels.replica)}); they differ in ${differing.map((name) => JSON.stringify(name)).join(', ') || 'nothing'}: name one by its labels, or aggregate them`
}

function placeOne({ labels, shape, samples }: SourceSeries, { side, part, range }: SourceRequest, names: FetchPlan['labels']): OpenSeries {
  const kept = Object.entries(labels)
    .slice(0, mostLabels)
    .map(([name, value]) => [name.slice(0, longestLabel), value.slice(0, longestLabel)] as const)
  return {
    side,
    part,
    shape,
    region: names.region === null ? null : (labels[names.region] ?? null),
    replica: labels[names.replica] ?? null,
    bound: part === 'bucket' ? boundOf(labels['le']) : null,
    labels: Object.fromEntries(kept),
    samples: samples.filter(({ t }) => t >= range.fromSeconds && t <= range.toSeconds),
  }
}

function boundOf(le: string | undefined): number | '+Inf' | null {
  if (le === undefined || le === '') return null
  const bound = Number(le)
  if (le === '+Inf' || bound === Infinity) return '+Inf'
  return Number.isFinite(bound) ? bound : null
}
