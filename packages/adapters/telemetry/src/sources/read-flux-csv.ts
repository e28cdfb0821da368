import type { SeriesShape } from '@locktender/contracts'
import type { SourceSeries } from '../source-answer.ts'
import { asNumber } from '../transport/read-json.ts'
import { mergeSeries } from './merge-series.ts'
import { readTime } from './read-time.ts'

const own = new Set(['', 'result', 'table', '_start', '_stop', '_time', '_value'])

/** Series of a Flux answer: tables with a header each, parted by empty lines. Source: "Annotated CSV" of InfluxDB 2, without annotations. */
export async function readFluxCsv(
  text: string,
  shape: SeriesShape,
): Promise<{ readonly series: readonly SourceSeries[] } | { readonly error: string }> {
  // Loaded here: only those who ask InfluxDB or read a CSV file pay for it.
  const { parse } = await import('csv-parse/sync')
  const rows = readRows(() => parse(text, { relax_column_count: true, skip_empty_lines: false }))
  if (rows === null) return { error: 'the answer is no CSV' }
  const pieces: SourceSeries[] = []
  let header: readonly string[] | null = null
  for (const row of rows) {
    if (row.every((cell) => cell === '')) header = null
    else if (header === null) header = row
    else {
      const cells = Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))
      if (cells['error'] !== undefined) return { error: `the query failed: ${cells['error']}` }
      const [t, value] = [readTime(cells['_time']), asNumber(cells['_value'])]
      if (t === null) return { error: 'a row has no _time' }
      const labels = Object.entries(cells).filter(([name]) => !own.has(name))
      if (value !== null) pieces.push({ labels: Object.fromEntries(labels), shape, samples: [{ t, value }] })
    }
  }
  return { series: mergeSeries(pieces) }
}

function readRows(parse: () => string[][]): readonly (readonly string[])[] | null {
  try {
    return parse()
  } catch {
    return null
  }
}
