import type { CanaryEvidenceFile, FrozenSeries } from '@locktender/contracts'
import { seededRandom } from '@locktender/canary'

/** A service whose past is told. */
export interface Told {
  readonly app: string
  readonly evidence: CanaryEvidenceFile
  /** What its canary never gives back, in bytes a minute. */
  readonly leakBytes: number
}

/** The measurements of services as Prometheus would have read them every minute, in OpenMetrics' text format. */
export function pastText(services: readonly Told[]): string {
  return `${services.flatMap((told) => [...counters(told), ...memory(told)]).join('\n')}\n# EOF\n`
}

function counters({ app, evidence }: Told): readonly string[] {
  const series = evidence.metrics.flatMap((metric) => metric.series)
  return series.flatMap((each) => {
    const own = `app="${labelValue(app)}",track="${trackOf(each)}",instance="${each.replica}"`
    if (each.part === 'bucket') {
      const sample = `http_request_duration_seconds_bucket{${own},le="${each.bound}"}`
      return each.times.map((t, index) => `${sample} ${each.values[index]} ${t}`)
    }
    const bad = series.find(({ part, side, replica }) => part === 'bad' && side === each.side && replica === each.replica)
    return each.times.map((t, index) => {
      const value = Number(each.values[index])
      // All events are good and bad ones: two series, as a service has them.
      return each.part === 'bad'
        ? `http_requests_total{${own},code="500"} ${value} ${t}`
        : `http_requests_total{${own},code="200"} ${value - Number(bad?.values[index])} ${t}`
    })
  })
}

function memory({ app, evidence, leakBytes }: Told): readonly string[] {
  const replicas = evidence.metrics[0]?.series.filter(({ part }) => part === 'all') ?? []
  return replicas.flatMap((each) => {
    const { normal } = seededRandom(`memory/${app}/${each.replica}`)
    const own = `app="${labelValue(app)}",track="${trackOf(each)}",instance="${each.replica}"`
    return each.times.map((t, index) => {
      const leaked = each.side === 'canary' ? leakBytes * index : 0
      return `process_resident_memory_bytes{${own}} ${Math.round(500e6 * (1 + 0.005 * normal()) + leaked)} ${t}`
    })
  })
}

const trackOf = ({ side }: FrozenSeries): string => (side === 'canary' ? 'canary' : 'stable')

function labelValue(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
}
