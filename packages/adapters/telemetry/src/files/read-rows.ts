import type { SeriesPart } from '@locktender/contracts'
import { mergeSeries } from '../sources/merge-series.ts'
import { readTime } from '../sources/read-time.ts'
import { asMap, asNumber } from '../transport/read-json.ts'
import type { MeasuredFile, MeasuredSeries } from './measured-series.ts'

type Row = Readonly<Record<string, unknown>>

const timeColumns = ['t', 'time', 'timestamp'] as const

/**
 * Series of a table: one row per interval and set of labels, its end in `t`, `time` or `timestamp` (Unix seconds or RFC 3339). A column
 * whose every cell is a number or empty is a series of that name, any other is a label. Numbers are counts of the interval, or values for
 * a gauge.
 */
export function readRows(rows: readonly Row[], part: SeriesPart): MeasuredFile {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const time = timeColumns.find((name) => columns.includes(name))
  if (time === undefined) return { error: `the table has no column ${timeColumns.join(', ')}` }
  const numeric = columns.filter((name) => name !== time && rows.every((row) => isEmpty(row[name]) || asNumber(row[name]) !== null))
  const labelled = columns.filter((name) => name !== time && !numeric.includes(name))
  const pieces: MeasuredSeries[] = []
  for (const [index, row] of rows.entries()) {
    const t = readTime(row[time])
    if (t === null) return { error: `row ${index + 1} has no time that can be read` }
    const labels = Object.fromEntries(labelled.filter((name) => !isEmpty(row[name])).map((name) => [name, String(row[name])]))
    for (const name of numeric) {
      const value = isEmpty(row[name]) ? null : asNumber(row[name])
      if (value !== null) pieces.push({ name, labels, shape: part === 'value' ? 'value' : 'count', samples: [{ t, value }] })
    }
  }
  const byName = Map.groupBy(pieces, ({ name }) => name)
  return { series: [...byName].flatMap(([name, same]) => mergeSeries(same).map((each) => ({ ...each, name }))) }
}

/** Rows of a CSV text with a header (RFC 4180); null when it is none. */
export async function csvRows(text: string): Promise<readonly Row[] | null> {
  const { parse } = await import('csv-parse/sync')
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true })
  } catch {
    return null
  }
}

/** Rows of a JSON text: a list of maps; null when it is none. */
export function jsonRows(text: string): readonly Row[] | null {
  try {
    const rows: unknown = JSON.parse(text)
    return Array.isArray(rows) && rows.every((row) => asMap(row) !== undefined) ? (rows as readonly Row[]) : null
  } catch {
    return null
  }
}

function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || cell === ''
}
