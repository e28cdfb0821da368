import type { Call } from '@locktender/action-kit'
import type { MetricEvidence } from '@locktender/canary'
import type { MetricsPolicy } from '@locktender/contracts'
import { canaryEvidence, defaultPorts, fetchEvidence, fetchPlan, guardEvidence, openSources } from '@locktender/telemetry'
import { objectiveMetrics } from '../canary-analysis/objective-metrics.ts'
import { stableAlone } from '../canary-analysis/stable-alone.ts'
import { stableSide } from './stable-side.ts'

/** What is asked of the metrics. */
export interface MetricWindow {
  readonly fromMs: number
  readonly toMs: number
  readonly nowMs: number
  /** Metrics that are needed; no other is fetched. */
  readonly names: ReadonlySet<string>
  /** Version that serves, where queries have `{version}`. */
  readonly version: string
}

/** A window's numbers, and whether all of its minutes have settled. */
export interface WindowNumbers {
  readonly isWhole: boolean
  readonly metrics: readonly MetricEvidence[]
}

/** The numbers of the stable version, in the canary's place too: after a rollback nothing else serves. Throws Problem `telemetry/…`. */
export async function fetchWindow(
  metrics: MetricsPolicy,
  call: Call,
  repository: string,
  { fromMs, toMs, nowMs, names, version }: MetricWindow,
): Promise<WindowNumbers> {
  const minutes = Math.ceil((toMs - fromMs) / 60_000)
  const plan = fetchPlan(metrics, {
    rollout: `window@${new Date(fromMs).toISOString()}`,
    share: 0.5,
    stageMinutes: minutes,
    fromSeconds: fromMs / 1000,
    // A minute that has begun counts whole.
    toSeconds: toMs / 1000 + 60,
    nowSeconds: nowMs / 1000,
    historyHours: 0,
    versions: { canary: version, baseline: version },
  })
  const wanted = [...plan.metrics, ...objectiveMetrics(metrics, plan.metrics)].filter(({ name }) => names.has(name))
  const token = call.inputs.text('github-token')
  const sources = openSources(metrics, {
    ...defaultPorts,
    environment: call.environment,
    root: call.directory,
    ...(token === undefined
      ? {}
      : { github: async () => (await import('@locktender/github')).connect({ repository, token, environment: call.environment }) }),
  })
  const file = await fetchEvidence({ ...plan, metrics: wanted }, stableAlone(sources))
  return {
    isWhole: (file.window.toSeconds - file.window.fromSeconds) / 60 >= minutes,
    metrics: [...canaryEvidence(file).metrics.map(stableSide), ...guardEvidence(file)],
  }
}
