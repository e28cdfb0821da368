import type { Heard, Saying } from './answering-server.fixture.ts'
import type { MeasuredSeries } from './files/measured-series.ts'
import { selectSeries } from './files/select-series.ts'
import { parseSelector } from './queries/parse-selector.ts'

const lookbackSeconds = 300

/** What a Prometheus with these series answers: plain selectors with its lookback, `last_over_time`, and names of metrics. */
export function smallPrometheus(series: readonly MeasuredSeries[]): (heard: Heard) => Saying {
  return ({ path, parameters }) => {
    if (path.endsWith('/label/__name__/values'))
      return { json: { status: 'success', data: namesOf(series, parameters.get('match[]') ?? '') } }
    const [, inner, window] = /^last_over_time\((.*)\[(\d+)s\]\)$/s.exec(parameters.get('query') ?? '') ?? []
    const selector = parseSelector(inner ?? parameters.get('query') ?? '')
    if (selector === null) return { json: { status: 'error', errorType: 'bad_data', error: 'only selectors here' }, status: 400 }
    const [start, end, step] = ['start', 'end', 'step'].map((name) => Number(parameters.get(name))) as [number, number, number]
    const result = selectSeries(series, selector).map(({ name, labels, samples }) => ({
      metric: inner === undefined ? { __name__: name, ...labels } : labels,
      values: steps(start, end, step).flatMap((t): [number, string][] => {
        const last = samples.findLast((sample) => sample.t <= t && sample.t > t - Number(window ?? lookbackSeconds))
        return last === undefined ? [] : [[t, String(last.value)]]
      }),
    }))
    return { json: { status: 'success', data: { resultType: 'matrix', result } } }
  }
}

function steps(start: number, end: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((end - start) / step) + 1 }, (_, index) => start + index * step)
}

function namesOf(series: readonly MeasuredSeries[], match: string): readonly string[] {
  const wanted = parseSelector(match)?.name
  return [...new Set(series.map(({ name }) => name))].filter((name) => name === wanted)
}
