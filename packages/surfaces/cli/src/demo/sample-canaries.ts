/** A canary of the sample service, beside three stable replicas of it that have run for six hours. */
export interface SampleCanary {
  readonly track: string
  readonly title: string
  /** Minutes of the stage after which it is judged. */
  readonly minutes: number
  readonly faults: { readonly errors: number; readonly latency: number }
}

const usual = { errors: 0.01, latency: 1 }

export const sampleCanaries: readonly SampleCanary[] = [
  { track: 'good', title: 'A canary that is as good as the stable version, after an hour', minutes: 60, faults: usual },
  {
    track: 'bad',
    title: 'A canary with three times the errors and a quarter more latency, after a quarter of an hour',
    minutes: 15,
    faults: { errors: 0.03, latency: 1.25 },
  },
]

/** 2026-11-21T08:00:00Z. */
export const stageSeconds = 1_795_248_000
export const stageMinutes = 60
export const canaryShare = 0.1

const [requestsPerMinute, stableReplicas, historyMinutes] = [2000, 3, 360]

/** Everything that is measured in the stages of all canaries, as text in OpenMetrics' format. */
export async function measuredSamples(): Promise<string> {
  // Only the demo needs the service.
  const { recordStory } = await import('@locktender/sample-service')
  const stable = Array.from({ length: stableReplicas }, (_, index) => ({
    track: 'stable',
    instance: `stable-${index + 1}`,
    requestsPerMinute: (requestsPerMinute * (1 - canaryShare)) / stableReplicas,
    fromMinute: -historyMinutes,
    faults: usual,
  }))
  const canaries = sampleCanaries.map(({ track, faults }) => ({
    track,
    instance: `${track}-1`,
    requestsPerMinute: requestsPerMinute * canaryShare,
    fromMinute: 0,
    faults,
  }))
  return recordStory({ app: 'shop', fromSeconds: stageSeconds, minutes: stageMinutes, replicas: [...stable, ...canaries] })
}
