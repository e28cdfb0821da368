import { nearestWord } from '../text/nearest-word.ts'
import { aliases } from './aliases.ts'
import type { MetricShape } from './catalogue.ts'
import type { Metric, Reading } from './metric.ts'
import { parseReading, termOf } from './parse-reading.ts'
import { exactNames, familyNames, shapeOf } from './shape-of.ts'

/** A word that stands for a condition: `review.approved`. */
export interface Question {
  readonly asks: string
  readonly family: string
}

/**
 * What a word of a condition stands for, in a gate whose id is `family` (or in none): what people write in that family, the
 * family's own measurement, what people write anywhere, a measurement by its whole name. Undefined for any other word.
 */
export function resolveMetric(word: string, family?: string): Metric | Question | undefined {
  const own = family === undefined || !familyNames().has(family) ? undefined : family
  return (
    (own === undefined ? undefined : (aliased(word, own) ?? measured(`${own}.${word}`))) ??
    measured(word, 'exact') ??
    aliased(word) ??
    measured(word)
  )
}

/** The word that was probably meant. */
export function nearestMetric(word: string, family?: string): string | undefined {
  const own = family === undefined ? [] : [...exactNames()].filter((name) => name.startsWith(`${family}.`))
  const short = own.map((name) => name.slice(name.indexOf('.') + 1))
  const written = aliases.flatMap(({ words }) => words)
  return nearestWord(word, short) ?? nearestWord(word, written) ?? nearestWord(word, exactNames())
}

function aliased(word: string, family?: string): Metric | Question | undefined {
  const alias = aliases.find((each) => each.words.includes(word) && (family === undefined || each.family === family))
  if (alias === undefined) return undefined
  if (alias.asks !== undefined) return { asks: alias.asks, family: alias.family }
  const parsed = (alias.reads ?? []).map(parseReading)
  const shape = shapeOf(parsed[0]?.plus[0]?.name ?? '')
  const readings = parsed.map(expandPairs)
  if (shape === undefined) return undefined
  const isShare = readings.some(({ over }) => over.length > 0)
  const whole: MetricShape = isShare ? { ...shape, type: 'ratio', dimension: 'share' } : shape
  return { ...whole, name: nameOf(word, alias.reads, alias.family), readings }
}

// An alias of one measurement is that measurement; a sum keeps its word.
function nameOf(word: string, reads: readonly string[] = [], family = ''): string {
  if (reads.length === 1 && /^[^ ?]+$/.test(reads[0] ?? '')) return reads[0] ?? word
  return family === '' || word.startsWith(`${family}.`) ? word : `${family}.${word}`
}

// Names that only a table of aliases explains are no measurements by themselves.
const derived: ReadonlySet<string> = new Set(['tests.ran', 'checks.unsuccessful'])

function measured(name: string, kind?: 'exact'): Metric | undefined {
  const shape = shapeOf(name) ?? benchmarkMedian(name)
  if (shape === undefined || (kind === 'exact' && !name.includes('.'))) return undefined
  if (derived.has(name)) return aliased(name) as Metric | undefined
  const full = shapeOf(name) === undefined ? medianName(name) : name
  return { ...shape, name: full, readings: [expandPairs({ plus: [termOf(full)], minus: [], over: [] })] }
}

// `perf.parse.median` is the time of one operation.
function medianName(name: string): string {
  return `${name.slice(0, name.lastIndexOf('.'))}.ns${name.slice(name.lastIndexOf('.'))}`
}

function benchmarkMedian(name: string): MetricShape | undefined {
  return /^perf\..+\.(?:median|mean|min|max|stddev)$/.test(name) ? shapeOf(medianName(name)) : undefined
}

// A share is two counts, never the quotient.
function expandPairs(reading: Reading): Reading {
  const [only] = reading.plus
  if (only === undefined || reading.over.length > 0 || shapeOf(only.name)?.type !== 'ratio' || only.name.endsWith('.delta')) return reading
  return { plus: [termOf(`${only.name}.covered`)], minus: [], over: [termOf(`${only.name}.total`)] }
}
