import { units } from '@locktender/policy'
import type { Criterion } from './criterion.ts'
import { metricNamed } from './metric-named.ts'
import { nearestCriterion } from './nearest-criterion.ts'

/** Why a text is no criterion. */
export interface CriterionMistake {
  /** Index of the character that does not fit. */
  readonly offset: number
  readonly found: string
  readonly expected: string
  /** The nearest text that is one. */
  readonly nearest?: string
}

/**
 * Reads `metric operator number [unit] [within period]`: `adoption > 60% within 30 days`, `zero critical vulnerabilities`,
 * `satisfaction > 4.0/5`. A period is `within`, `in`, `over`, `after` or `for`, then a number of minutes, hours, days, weeks or months (30
 * days). Words such as "fast enough" are a mistake, with the nearest legal text.
 */
export function parseCriterion(text: string): Criterion | CriterionMistake {
  if (text.length > longest) return { offset: longest, found: `${text.length} characters`, expected: `at most ${longest}` }
  const read = tryCriterion(text)
  if (!('offset' in read)) return read
  const nearest = nearestCriterion(text, (candidate) => !('offset' in tryCriterion(candidate)))
  return nearest === undefined ? read : { ...read, nearest }
}

const longest = 300
const form = 'a metric, an operator, a number, its unit and a period, such as adoption > 60% within 30d'

const operators: readonly (readonly [written: string, operator: Criterion['operator']])[] = [
  ['<=', '<='],
  ['>=', '>='],
  ['==', '=='],
  ['≤', '<='],
  ['≥', '>='],
  ['<', '<'],
  ['>', '>'],
  ['=', '=='],
]

function tryCriterion(text: string): Criterion | CriterionMistake {
  const none = /^\s*(?:zero|no)\s+(.+)$/i.exec(text)
  if (none !== null && !/[<>=≤≥]/.test(text)) return readNone(none[1] ?? '', text)
  const at = text.search(/[<>=≤≥]/)
  if (at < 0) return { offset: 0, found: `${JSON.stringify(text.slice(0, 60))}, which has no number to compare with`, expected: form }
  const metric = metricNamed(text.slice(0, at))
  if (metric === undefined) return { offset: 0, found: 'no metric before the operator', expected: form }
  const [written, operator] = operators.find(([sign]) => text.startsWith(sign, at)) ?? ['=', '==' as const]
  const limit = readLimit(text, at + written.length)
  return 'offset' in limit ? limit : { metric, operator, ...limit }
}

function readNone(rest: string, text: string): Criterion | CriterionMistake {
  const [, what = rest, period = ''] = /^(.+?)((?:\s+(?:within|in|over|after|for)\s+\d.*)?)$/i.exec(rest) ?? []
  const metric = metricNamed(what)
  const periodSeconds = period === '' ? null : readPeriod(period)
  if (metric === undefined || periodSeconds === undefined)
    return { offset: text.length - rest.length, found: JSON.stringify(rest.slice(0, 60)), expected: form }
  return { metric, operator: '==', value: 0, unit: null, periodSeconds }
}

function readLimit(text: string, start: number): Pick<Criterion, 'value' | 'unit' | 'periodSeconds'> | CriterionMistake {
  const [head = '', number] = /^\s*(-?\d+(?:\.\d+)?)/.exec(text.slice(start)) ?? []
  if (number === undefined) {
    const rest = text.slice(start).trim()
    return { offset: start, found: rest === '' ? 'the end' : JSON.stringify(rest.slice(0, 60)), expected: 'a number after the operator' }
  }
  const afterNumber = start + head.length
  const [unitText = '', unitWritten] = /^\s?(%|percent\b|\/\d+\b|\/s\b|[A-Za-zµ]{1,3}(?![A-Za-z]))/.exec(text.slice(afterNumber)) ?? []
  const unit = unitWritten === undefined || periodWords.has(unitWritten.toLowerCase()) ? null : unitOf(unitWritten)
  if (unit === undefined)
    return {
      offset: afterNumber,
      found: `the unit ${JSON.stringify(unitWritten)}`,
      expected: `a unit (${[...Object.keys(units), '/5', 'USD'].join(', ')}) or none`,
    }
  const afterUnit = afterNumber + (unit === null ? 0 : unitText.length)
  const rest = text.slice(afterUnit)
  if (rest.trim() === '') return { value: Number(number), unit, periodSeconds: null }
  const periodSeconds = readPeriod(rest)
  if (periodSeconds === undefined)
    return {
      offset: afterUnit + rest.length - rest.trimStart().length,
      found: JSON.stringify(rest.trim().slice(0, 60)),
      expected: 'a period such as within 30d, or the end',
    }
  return { value: Number(number), unit, periodSeconds }
}

function unitOf(written: string): string | undefined {
  if (written === 'percent') return '%'
  return Object.hasOwn(units, written) || /^\/\d+$/.test(written) || /^[A-Z]{3}$/.test(written) ? written : undefined
}

const periodWords: ReadonlySet<string> = new Set(['in', 'for'])
const periodSecondsOf: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800, mo: 2_592_000 }
const periodUnits: readonly (readonly [RegExp, string])[] = [
  [/^(?:m|min|minutes?)$/i, 'm'],
  [/^(?:h|hours?)$/i, 'h'],
  [/^(?:d|days?)$/i, 'd'],
  [/^(?:w|weeks?)$/i, 'w'],
  [/^months?$/i, 'mo'],
]

function readPeriod(text: string): number | undefined {
  const [, amount, word = ''] = /^\s*(?:within|in|over|after|for)\s+(?:the first\s+)?(\d{1,5})\s?([A-Za-z]+)\s*$/i.exec(text) ?? []
  const unit = periodUnits.find(([pattern]) => pattern.test(word))?.[1]
  return amount === undefined || unit === undefined ? undefined : Number(amount) * (periodSecondsOf[unit] ?? 0)
}
