import type { Sample } from '@locktender/canary'
import type { MeasuredFile } from './measured-series.ts'

/**
 * Series of a text in OpenMetrics (RFC-like specification 1.0 of the OpenMetrics project): every sample needs its timestamp in seconds, and
 * `# EOF` must stand at the end. Counters, buckets and counts of a histogram are counters; the rest are values.
 */
export function readOpenMetrics(text: string): MeasuredFile {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  if (lines.pop() !== '# EOF') return { error: 'the file has no `# EOF` at its end: it was cut off, or is no OpenMetrics' }
  const types = new Map<string, string>()
  const found = new Map<string, { name: string; labels: Readonly<Record<string, string>>; samples: Sample[] }>()
  for (const [index, line] of lines.entries()) {
    const [, family, type] = /^# TYPE (\S+) (\S+)$/.exec(line) ?? []
    if (family !== undefined && type !== undefined) types.set(family, type)
    if (line.startsWith('#') || line === '') continue
    const sample = readLine(line)
    if (sample === null) return { error: `line ${index + 1} is no sample with a timestamp` }
    const key = JSON.stringify([sample.name, Object.entries(sample.labels).toSorted(([a], [b]) => (a < b ? -1 : 1))])
    const series = found.get(key) ?? { name: sample.name, labels: sample.labels, samples: [] }
    series.samples.push(sample.at)
    found.set(key, series)
  }
  return { series: [...found.values()].map((each) => ({ ...each, shape: shapeOf(each.name, types) })) }
}

const counterEnds = { counter: ['_total'], histogram: ['_bucket', '_count', '_sum'], summary: ['_count', '_sum'] } as const

function shapeOf(name: string, types: ReadonlyMap<string, string>): 'counter' | 'value' {
  const isCounter = Object.entries(counterEnds).some(([type, ends]) =>
    ends.some((end) => name.endsWith(end) && types.get(name.slice(0, -end.length)) === type),
  )
  return isCounter ? 'counter' : 'value'
}

interface ReadSample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly at: Sample
}

function readLine(line: string): ReadSample | null {
  const [, name = ''] = /^([A-Za-z_:][A-Za-z0-9_:]*)/.exec(line) ?? []
  if (name === '') return null
  const read = line[name.length] === '{' ? readLabels(line, name.length + 1) : { labels: {}, end: name.length }
  if (read === null) return null
  // What follows ` # ` is an exemplar.
  const [value = '', time = '', ...more] = line.slice(read.end).trim().split(' # ', 1)[0]!.split(' ')
  const [number, t] = [numberOf(value), Number(time)]
  if (number === null || time === '' || !Number.isFinite(t) || more.length > 0) return null
  return { name, labels: read.labels, at: { t, value: number } }
}

function readLabels(line: string, from: number): { readonly labels: Readonly<Record<string, string>>; readonly end: number } | null {
  const labels: [string, string][] = []
  let at = from
  while (line[at] !== '}') {
    const equals = line.indexOf('="', at)
    const name = equals === -1 ? '' : line.slice(at, equals)
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return null
    let value = ''
    for (at = equals + 2; line[at] !== '"'; at += 1) {
      if (at >= line.length) return null
      if (line[at] === '\\') {
        at += 1
        value += line[at] === 'n' ? '\n' : (line[at] ?? '')
      } else value += line[at]
    }
    labels.push([name, value])
    at += 1
    if (line[at] === ',') at += 1
    else if (line[at] !== '}') return null
  }
  return { labels: Object.fromEntries(labels), end: at + 1 }
}

function numberOf(text: string): number | null {
  const special: Readonly<Record<string, number>> = { NaN: NaN, '+Inf': Infinity, Inf: Infinity, '-Inf': -Infinity }
  const number = special[text] ?? (/^[+-]?[\d.]/.test(text) ? Number(text) : NaN)
  return Number.isNaN(number) && text !== 'NaN' ? null : number
}
