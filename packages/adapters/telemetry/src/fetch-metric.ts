import { Problem, type EvidenceSide, type FrozenQuery, type SeriesPart } from '@locktender/contracts'
import type { OpenMetric, OpenSeries } from './evidence/freeze-evidence.ts'
import type { FetchPlan, PlannedMetric } from './fetch-plan.ts'
import { fillTemplate } from './queries/fill-template.ts'
import { placeSeries } from './place-series.ts'
import type { MetricSource, SourceAnswer, SourceRequest, SourceSeries } from './source-answer.ts'

interface Asked {
  readonly request: SourceRequest
  readonly answer: SourceAnswer
}

/** One metric with all that was asked for it: a value when both sides have traffic, else why not. */
export async function fetchMetric(metric: PlannedMetric, source: MetricSource, plan: FetchPlan): Promise<OpenMetric> {
  const asked: Asked[] = []
  const requests = requestsOf(metric, source, plan)
  checkSidesDiffer(requests, metric.name)
  for (const request of requests) asked.push({ request, answer: await source.fetch(request) })
  const queries = asked.map(({ request: { side, part }, answer }): FrozenQuery => ({ side, part, text: answer.query }))
  const found = await resultOf(asked, source, plan)
  return {
    name: metric.name,
    kind: metric.kind,
    role: source.role,
    quantile: metric.kind === 'latency' ? metric.quantile : null,
    source: { name: source.name, kind: source.kind, address: source.address, queries },
    findings: found.status === 'value' ? findingsOf(asked) : [],
    ...found,
  }
}

function findingsOf(asked: readonly Asked[]): string[] {
  const said = asked.flatMap(({ answer }) => (answer.status === 'value' ? answer.findings : []))
  const bad = asked.flatMap(({ request, answer }) => (request.part === 'bad' ? [answer] : []))
  const isAllGood =
    bad.length > 0 && bad.every((answer) => answer.status !== 'error' && (answer.status === 'no-data' || isFlat(answer.series)))
  if (isAllGood) said.push('no-bad-events: neither side had a bad event in the whole window; check that the query can find one')
  return [...new Set(said)].toSorted()
}

function isFlat(series: readonly SourceSeries[]): boolean {
  return series.every(({ shape, samples }) =>
    samples.every(({ value }) => (shape === 'counter' ? value === samples[0]?.value : value === 0)),
  )
}

// The same query on both sides would compare the canary with itself, and pass.
function checkSidesDiffer(requests: readonly SourceRequest[], metric: string): void {
  for (const [part, pair] of Map.groupBy(requests, (request) => request.part)) {
    if (pair.length < 2 || pair[0]?.text !== pair[1]?.text) continue
    throw new Problem(
      'telemetry/query',
      `The metric ${metric} asks the same of the canary and of the stable version (${part}): ${JSON.stringify(pair[0]?.text)}`,
      'Put `{track}` or `{version}` where the query tells the two apart.',
    )
  }
}

type Result = Pick<OpenMetric, 'status' | 'message' | 'series'>

async function resultOf(asked: readonly Asked[], source: MetricSource, plan: FetchPlan): Promise<Result> {
  const failed = asked.find(({ answer }) => answer.status === 'error')
  if (failed?.answer.status === 'error') return nothing('error', `${nameOf(failed)}: ${failed.answer.message}`)
  const placed = asked.map(({ request, answer }) => (answer.status === 'value' ? placeSeries(answer.series, request, plan) : []))
  const wrong = placed.find((each) => typeof each === 'string')
  if (typeof wrong === 'string') return nothing('error', wrong)
  const series = placed.flat() as OpenSeries[]
  // No bad events beside traffic is a value; no traffic is none.
  const silent = asked.find(({ request: { part }, answer }) => part !== 'bad' && answer.status === 'no-data')
  if (silent?.answer.status === 'no-data') return nothing('no-data', `${nameOf(silent)}: ${silent.answer.message}`)
  const misnamed = await misspelt(asked, source)
  return misnamed === null ? { status: 'value', message: null, series } : nothing('error', misnamed)
}

// A counter of errors that exists nowhere would read as a release without errors.
async function misspelt(asked: readonly Asked[], source: MetricSource): Promise<string | null> {
  const bad = asked.filter(({ request }) => request.part === 'bad')
  const [first] = bad
  if (first === undefined || bad.some(({ answer }) => answer.status === 'value')) return null
  if (source.unknownNames === undefined) {
    return 'the query of the bad events finds nothing on either side, not even a 0: check its names, and let it give 0 where there is none'
  }
  const all = asked.flatMap(({ request, answer }) => (request.part === 'all' && answer.status === 'value' ? answer.series : []))
  return source.unknownNames(first.request, all)
}

function requestsOf(metric: PlannedMetric, source: MetricSource, { sides, window }: FetchPlan): readonly SourceRequest[] {
  const { fromSeconds, toSeconds, historyFromSeconds, lifeFromSeconds, stepSeconds } = window
  const sinceLife = metric.kind === 'gauge' ? lifeFromSeconds : fromSeconds
  const starts: Readonly<Record<EvidenceSide, number>> = { canary: sinceLife, baseline: Math.min(historyFromSeconds, sinceLife) }
  const asked: readonly EvidenceSide[] = source.role === 'guard' ? ['canary'] : ['canary', 'baseline']
  return asked.flatMap((side) =>
    templatesOf(metric).map(([part, template]) => ({
      side,
      part,
      text: fillTemplate(template, sides[side], source.language, metric.name),
      range: { fromSeconds: source.role === 'guard' ? fromSeconds : starts[side], toSeconds, stepSeconds },
    })),
  )
}

function templatesOf(metric: PlannedMetric): readonly (readonly [SeriesPart, string])[] {
  if (metric.kind === 'latency') return [['bucket', metric.histogram]]
  return metric.kind === 'gauge'
    ? [['value', metric.gauge]]
    : [
        ['bad', metric.bad],
        ['all', metric.all],
      ]
}

function nothing(status: 'error' | 'no-data', message: string): Result {
  return { status, message, series: [] }
}

function nameOf({ request: { side, part } }: Asked): string {
  return part === 'value' || part === 'bucket' ? side : `${part} events of the ${side}`
}
