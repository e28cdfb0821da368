const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const
const types = {
  http_requests_total: 'counter',
  http_request_duration_seconds: 'histogram',
  process_resident_memory_bytes: 'gauge',
} as const

export interface MetricSample {
  readonly name: string
  /** As they stand between braces. */
  readonly labels: string
  readonly value: number
}

/** Counts of one service. */
export interface RequestMetrics {
  count(code: 200 | 500, seconds: number): void
  samples(residentBytes: number): readonly MetricSample[]
  /** The samples in Prometheus' text format, version 0.0.4; with a time in milliseconds on each when one is given. */
  text(residentBytes: number, atMilliseconds?: number): string
}

/** Metrics of a service by the names that Prometheus' client libraries give them, all 0. `app` and `track` become labels of each. */
export function requestMetrics(app: string, track: string): RequestMetrics {
  const codes = { 200: 0, 500: 0 }
  const buckets = bounds.map(() => 0)
  let sum = 0
  const own = `app="${labelValue(app)}",track="${labelValue(track)}"`
  const samples = (residentBytes: number): readonly MetricSample[] => {
    const all = codes[200] + codes[500]
    const histogram = 'http_request_duration_seconds'
    const bucket = (le: string, value: number): MetricSample => ({ name: `${histogram}_bucket`, labels: `${own},le="${le}"`, value })
    return [
      ...Object.entries(codes).map(([code, value]) => ({ name: 'http_requests_total', labels: `${own},code="${code}"`, value })),
      ...bounds.map((bound, index) => bucket(String(bound), buckets[index]!)),
      bucket('+Inf', all),
      { name: `${histogram}_sum`, labels: own, value: sum },
      { name: `${histogram}_count`, labels: own, value: all },
      { name: 'process_resident_memory_bytes', labels: own, value: residentBytes },
    ]
  }
  return {
    count(code, seconds) {
      codes[code] += 1
      sum += seconds
      for (const [index, bound] of bounds.entries()) if (seconds <= bound) buckets[index]! += 1
    },
    samples,
    text(residentBytes, atMilliseconds) {
      const at = atMilliseconds === undefined ? '' : ` ${Math.round(atMilliseconds)}`
      const all = samples(residentBytes)
      const lines = Object.entries(types).flatMap(([family, type]) => [
        `# TYPE ${family} ${type}`,
        ...all.filter(({ name }) => name.startsWith(family)).map(({ name, labels, value }) => `${name}{${labels}} ${value}${at}`),
      ])
      return `${lines.join('\n')}\n`
    },
  }
}

function labelValue(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
