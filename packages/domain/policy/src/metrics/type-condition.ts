import type { Comparison, ConditionMistake } from '../conditions/condition.ts'
import { parseCondition } from '../conditions/parse-condition.ts'
import { remembering } from '../conditions/remembering.ts'
import { quoted } from '../text/describe-value.ts'
import { type Fault, limitFault } from './limit-fault.ts'
import type { Metric } from './metric.ts'
import { nearestMetric, resolveMetric } from './resolve-metric.ts'

/** A comparison whose metric is known and whose limit fits it. */
export interface TypedComparison {
  /** As a person would write it: `coverage.lines >= 80%`. */
  readonly text: string
  readonly metric: Metric
  readonly operator: Comparison['operator']
  readonly value: number
  readonly unit: Comparison['unit']
  readonly isRelative: boolean
}

export interface TypeOptions {
  /** The gate's id: words of its family are meant before those of others. */
  readonly family?: string
}

/**
 * The comparisons of a gate's condition with what they are about; a mistake, with the index of its character, for a text that is
 * no condition, names no measurement, or holds a limit in another unit than the measurement's. A share takes `80%` or `0.8`,
 * never `80`; a time needs its unit unless the name ends in it; a count takes whole numbers.
 */
export function typeCondition(text: string, { family }: TypeOptions = {}): readonly TypedComparison[] | ConditionMistake {
  return typedOf(text, family)
}

const typedOf = remembering((text: string, family: string | undefined): readonly TypedComparison[] | ConditionMistake => {
  const condition = parseCondition(text)
  if ('offset' in condition) return condition
  const typed: TypedComparison[] = []
  for (const comparison of condition.comparisons) {
    const next = typeOne(comparison, family)
    if ('found' in next) return { ...next, offset: Math.max(0, text.indexOf(comparison.metric)) }
    typed.push(...next)
  }
  return typed
})

function typeOne(comparison: Comparison, family: string | undefined): readonly TypedComparison[] | Fault {
  const { metric: word, operator, value, unit, isRelative, holdSeconds } = comparison
  const name = writtenName(word)
  const metric = resolveMetric(word, family)
  if (metric === undefined) {
    const nearest = nearestMetric(word, family)
    const expected = 'a measurement that reports give'
    return { found: `the unknown measurement ${quoted(word)}`, expected, ...(nearest === undefined ? {} : { nearest }) }
  }
  if (holdSeconds !== null) return { found: '`for`', expected: 'no duration: a report is of one moment' }
  if ('asks' in metric) {
    if (value !== true) return { found: `a limit on ${quoted(word)}`, expected: 'the word alone: it is true or false', nearest: name }
    return typeCondition(metric.asks, { family: metric.family })
  }
  if (typeof value === 'boolean') return { found: `${name} without a limit`, expected: 'a comparison', nearest: `${name} ${usual(metric)}` }
  const fault = isRelative ? undefined : limitFault(metric, { word, operator, value, unit })
  if (fault !== undefined) return fault.nearest === undefined ? fault : { ...fault, nearest: `${name} ${operator} ${fault.nearest}` }
  const limit = isRelative ? `${value}x baseline` : `${value}${unit ?? ''}`
  return [{ text: `${writtenName(metric.name)} ${operator} ${limit}`, metric, operator, value, unit, isRelative }]
}

function usual({ dimension, better, unit }: Metric): string {
  if (dimension === 'share') return better === 'more' ? '>= 80%' : '<= 3%'
  if (unit !== undefined) return `${better === 'more' ? '>=' : '<='} 500${unit}`
  return better === 'more' ? '>= 1' : '== 0'
}

function writtenName(name: string): string {
  return /^[A-Za-z_µ][\w/-]*(?:\.[\w/-]+)*$/.test(name) ? name : `"${name}"`
}
