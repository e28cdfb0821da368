import { seededRandom } from '@locktender/canary'
import { noFaults, type Faults } from './faults.ts'
import { requestMetrics } from './request-metrics.ts'
import { requestOutcomes } from './request-outcomes.ts'

/** One process of the story. */
export interface StoryReplica {
  readonly track: string
  readonly instance: string
  readonly requestsPerMinute: number
  /** Minute at which it starts; below 0 is before the stage. */
  readonly fromMinute: number
  readonly faults?: Partial<Faults>
}

export interface StoryOptions {
  readonly app: string
  /** Start of minute 0, in Unix seconds. */
  readonly fromSeconds: number
  readonly minutes: number
  readonly replicas: readonly StoryReplica[]
}

const bytesAtStart = 64 * 1024 * 1024

/**
 * What a Prometheus would have read of the sample service every minute, in OpenMetrics' text format: the same requests, faults and metrics,
 * but no sockets and no waiting, so hours take a second and the same story gives the same text. Memory is 64 MiB and what has leaked.
 */
export function recordStory({ app, fromSeconds, minutes, replicas }: StoryOptions): string {
  const lines = replicas.flatMap((replica) => linesOf(replica, { app, fromSeconds, minutes }))
  return `# TYPE http_requests counter
# TYPE http_request_duration_seconds histogram
# TYPE process_resident_memory_bytes gauge
${lines.join('\n')}
# EOF
`
}

function linesOf(
  { track, instance, requestsPerMinute, fromMinute, faults: given }: StoryReplica,
  { app, fromSeconds, minutes }: Omit<StoryOptions, 'replicas'>,
): readonly string[] {
  const faults = { ...noFaults, ...given }
  const metrics = requestMetrics(app, track)
  const outcome = requestOutcomes(`${app}/${instance}`)
  const { normal } = seededRandom(`${app}/${instance}/traffic`)
  const lines: string[] = []
  for (let minute = fromMinute; minute <= minutes; minute += 1) {
    // Arrivals of a minute: Poisson by its normal approximation.
    const arrivals = minute === fromMinute ? 0 : Math.max(0, Math.round(requestsPerMinute + Math.sqrt(requestsPerMinute) * normal()))
    for (let index = 0; index < arrivals; index += 1) {
      const { code, seconds } = outcome(faults)
      metrics.count(code, seconds)
    }
    const leaked = faults.leakBytesPerSecond * 60 * (minute - fromMinute)
    for (const { name, labels, value } of metrics.samples(bytesAtStart + leaked)) {
      lines.push(`${name}{instance="${instance}",${labels}} ${value} ${fromSeconds + minute * 60}`)
    }
  }
  return lines
}
