import { Problem, type CanaryEvidenceFile } from '@locktender/contracts'
import type { OpenMetric } from './evidence/freeze-evidence.ts'
import { freezeEvidence } from './evidence/freeze-evidence.ts'
import { fetchMetric } from './fetch-metric.ts'
import type { FetchPlan, PlannedMetric } from './fetch-plan.ts'
import type { MetricSource } from './source-answer.ts'

const atOnce = 4

/**
 * Every series of the plan, fetched and frozen. The same plan on the same numbers gives the same bytes, live or years later: no time of
 * fetching is in it. What a source fails at is in the evidence as `error` or `no-data`, never as a value. Throws Problem
 * `telemetry/unknown-source`, `telemetry/unsupported-query`, `telemetry/unsafe-value`, `telemetry/query`.
 */
export async function fetchEvidence(plan: FetchPlan, sources: ReadonlyMap<string, MetricSource>): Promise<CanaryEvidenceFile> {
  const waiting = plan.metrics.map((metric) => ({ metric, source: sourceOf(metric, sources) }))
  const metrics: OpenMetric[] = []
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      metrics.push(await fetchMetric(next.metric, next.source, plan))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const { rollout, share, stageMinutes, window } = plan
  return freezeEvidence({ rollout, share, stageMinutes, window, metrics })
}

const partsOf = { ratio: ['bad', 'all'], latency: ['bucket'], gauge: ['value'] } as const

function sourceOf({ name, source, kind }: PlannedMetric, sources: ReadonlyMap<string, MetricSource>): MetricSource {
  const found = sources.get(source)
  if (found === undefined) {
    throw new Problem(
      'telemetry/unknown-source',
      `The metric ${name} names the source ${JSON.stringify(source)}, which the policy does not define; it has: ${[...sources.keys()].join(', ') || 'none'}`,
      `Add \`${source}\` under \`metrics.sources\`, or name one of those.`,
    )
  }
  if (partsOf[kind].every((part) => found.parts.includes(part))) return found
  const can = (['ratio', 'latency', 'gauge'] as const).filter((each) => partsOf[each].every((part) => found.parts.includes(part)))
  throw new Problem(
    'telemetry/unsupported-query',
    `The metric ${name} is a ${kind} metric; a source of the kind ${found.kind} answers only: ${can.join(', ')}`,
    kind === 'latency' ? 'Write it as a `gauge` whose query is the quantile, or take another source.' : 'Take another source.',
  )
}
