import type { SeriesShape } from '@locktender/contracts'
import type { Ports } from '../ports.ts'
import type { SourceAnswer, SourceSeries, TimeRange } from '../source-answer.ts'
import type { Address } from '../transport/access.ts'
import { below } from '../transport/addresses.ts'
import { excerpt } from '../transport/excerpt.ts'
import { readJson } from '../transport/read-json.ts'
import { matrixSeries } from './matrix-series.ts'
import { mergeSeries } from './merge-series.ts'
import { splitRange } from './split-range.ts'

export interface RangeQuery {
  readonly address: Address
  readonly path: string
  readonly query: string
  readonly shape: SeriesShape
  readonly range: TimeRange
  readonly ports: Ports
}

/** A range query in Prometheus' way, in as many pieces as the server's limit of points needs; Loki speaks it, too. */
export async function queryRange({ address: { url, access }, path, query, shape, range, ports }: RangeQuery): Promise<SourceAnswer> {
  const series: SourceSeries[] = []
  const findings: string[] = []
  for (const piece of splitRange(range)) {
    const parameters = {
      query,
      start: String(piece.fromSeconds),
      end: String(piece.toSeconds),
      step: String(piece.stepSeconds),
      // Thanos answers in part unless told not to; the others do not know the parameter.
      partial_response: 'false',
    }
    const got = await readJson({ method: 'GET', url: below(url, path, parameters), headers: access.headers }, ports, { access })
    if ('error' in got) return { status: 'error', query, message: got.error }
    const read = matrixSeries(got.json, shape)
    if ('error' in read) return { status: 'error', query, message: excerpt(`${url.host}: ${read.error}`, access.secrets) }
    series.push(...read.series)
    findings.push(...got.findings)
  }
  if (series.length === 0) return { status: 'no-data', query, message: 'no series matches the query' }
  return { status: 'value', query, series: mergeSeries(series), findings }
}
