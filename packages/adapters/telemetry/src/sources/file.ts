import { Problem, type FileSource, type SeriesPart } from '@locktender/contracts'
import { readTextFile, resolveInside } from '@locktender/workspace'
import type { MeasuredFile } from '../files/measured-series.ts'
import { readOpenMetrics } from '../files/read-openmetrics.ts'
import { readOtlp } from '../files/read-otlp.ts'
import { csvRows, jsonRows, readRows } from '../files/read-rows.ts'
import { selectSeries } from '../files/select-series.ts'
import type { Ports } from '../ports.ts'
import { parseSelector } from '../queries/parse-selector.ts'
import type { MetricSource, SourceAnswer, SourceRequest } from '../source-answer.ts'
import { answerOf } from './answer-of.ts'

const maxBytes = 64 * 1024 * 1024
const formatEnds = [
  ['.otlp.json', 'otlp'],
  ['.json', 'json'],
  ['.csv', 'csv'],
  ['.om', 'openmetrics'],
  ['.prom', 'openmetrics'],
] as const
type Format = NonNullable<FileSource['format']>

const readers: Readonly<Record<Format, (text: string, part: SeriesPart) => MeasuredFile | Promise<MeasuredFile>>> = {
  openmetrics: readOpenMetrics,
  otlp: readOtlp,
  csv: async (text, part) => rowsAs(await csvRows(text), part, 'CSV'),
  json: (text, part) => rowsAs(jsonRows(text), part, 'JSON list of maps'),
}

/** A file of the workspace. Queries are selectors in Prometheus' syntax: a name, and matchers on labels. */
export function fileSource(name: string, { file, format }: FileSource, { root }: Ports): MetricSource {
  const known = format ?? formatEnds.find(([end]) => file.endsWith(end))?.[1]
  if (known === undefined) {
    throw new Problem(
      'telemetry/file-format',
      `The name of ${JSON.stringify(file)} does not say its format (source ${name})`,
      'Add `format: csv`, `json`, `otlp` or `openmetrics`.',
    )
  }
  const read = new Map<boolean, Promise<MeasuredFile>>()
  // Rows are counts or values, whichever is asked for; else a file is read once.
  const readAs = (part: SeriesPart): Promise<MeasuredFile> => {
    const isValue = part === 'value'
    const measured = read.get(isValue) ?? readFile(root, file).then((text) => readers[known](text, part))
    read.set(isValue, measured)
    return measured
  }
  const isHistogram = known === 'otlp' || known === 'openmetrics'
  return {
    name,
    kind: `file/${known}`,
    address: file,
    role: 'judged',
    language: 'promql',
    parts: isHistogram ? ['bad', 'all', 'bucket', 'value'] : ['bad', 'all', 'value'],
    fetch: async (request) => select(await readAs(request.part), file, request),
    unknownNames: async ({ text, part }) => {
      const measured = await readAs(part)
      const wanted = parseSelector(text)?.name ?? null
      const isKnown = 'series' in measured && (wanted === null || measured.series.some((series) => series.name === wanted))
      return isKnown ? null : `${file} has no series named ${String(wanted)}`
    },
  }
}

async function readFile(root: string, file: string): Promise<string> {
  return readTextFile(await resolveInside(root, file), { maxBytes })
}

function select(measured: MeasuredFile, file: string, { text: query, part }: SourceRequest): SourceAnswer {
  const selector = parseSelector(query)
  if (selector === null) {
    throw new Problem(
      'telemetry/query',
      `${JSON.stringify(query)} is no selector on the file ${file}`,
      'Write it as `requests{track="{track}"}`.',
    )
  }
  if ('error' in measured) return { status: 'error', query, message: `${file}: ${measured.error}` }
  const found = selectSeries(measured.series, selector)
  const isMixed = part !== 'value' && found.some(({ shape }) => shape === 'value')
  if (isMixed) return { status: 'error', query, message: `${file}: ${selector.name ?? 'a series'} is no counter, but counts are needed` }
  return answerOf(
    query,
    found.map(({ labels, shape, samples }) => ({ labels, shape: part === 'value' ? 'value' : shape, samples })),
  )
}

function rowsAs(rows: Parameters<typeof readRows>[0] | null, part: SeriesPart, kind: string): MeasuredFile {
  return rows === null ? { error: `the file is no ${kind}` } : readRows(rows, part)
}
