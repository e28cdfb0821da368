import { type MetricsServer, openMetricsServer, type Track } from '../metrics-server.fixture.ts'
import { beganMs } from './story-time.ts'

/** What the metric source has to tell; all of it may change while a rollout runs. */
export interface Story {
  /** Errors of the canary and of the stable version, as multiples of the usual one in a thousand. */
  canaryTimes: number
  stableTimes: number
  /** Minute from which the canary has its errors; until then it is as good as the stable version. */
  canaryFrom?: number
  source: 'up' | 'down' | 'empty' | 'late'
  /** Minute of the newest sample, while the source is late. */
  lastMinute: number
}

/** Requests a minute in all: enough for a judgement of one percent in ten minutes. */
const requestsPerMinute = 600_000
const errorsIn = (requests: number, minute: number): number => Math.round(requests / 1000) + ((((minute * 7) % 5) + 5) % 5 === 0 ? 1 : 0)
// It says for how long, so that nobody waits for it in a test.
const down = { status: 503, body: 'busy', headers: { 'retry-after': '3600' } }
const nothing = JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: [] } })

/** A metric source in which each version has the traffic that the balancer gives it. */
export function openStory(story: Story, weight: () => number): Promise<MetricsServer> {
  const track = (replicas: readonly string[], percent: () => number, times: (minute: number) => number): Track => {
    const perReplica = (): number => (requestsPerMinute * percent()) / 100 / replicas.length
    return {
      replicas,
      get requestsPerMinute() {
        return Math.round(perReplica())
      },
      errors: (minute) => times(minute) * errorsIn(perReplica(), minute),
    }
  }
  const tracks = {
    canary: track(['c-0'], weight, (minute) => (minute < (story.canaryFrom ?? -Infinity) ? story.stableTimes : story.canaryTimes)),
    stable: track(
      ['s-0', 's-1', 's-2', 's-3'],
      () => 100 - weight(),
      () => story.stableTimes,
    ),
  }
  const answer = () => ({ up: undefined, late: undefined, down, empty: { status: 200, body: nothing } })[story.source]
  return openMetricsServer(beganMs / 1000, tracks, answer, () =>
    story.source === 'late' ? beganMs / 1000 + story.lastMinute * 60 : Infinity,
  )
}
