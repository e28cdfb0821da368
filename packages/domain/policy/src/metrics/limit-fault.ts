import { type Comparison, type ConditionMistake, units } from '../conditions/condition.ts'
import type { Metric } from './metric.ts'

export type Fault = Pick<ConditionMistake, 'found' | 'expected' | 'nearest'>

export interface Limit extends Pick<Comparison, 'operator' | 'unit'> {
  /** The metric as the condition writes it. */
  readonly word: string
  readonly value: number
}

/** Why the limit does not fit the metric: a wrong unit, `80` for a share, half a test. `nearest` is the legal limit alone. */
export function limitFault(metric: Metric, limit: Limit): Fault | undefined {
  return metric.dimension === 'share' ? shareFault(limit) : numberFault(metric, limit)
}

function numberFault({ type, dimension, unit: own }: Metric, { word, value, unit }: Limit): Fault | undefined {
  const found = `${value}${unit ?? ''}`
  if (unit !== null) {
    if (units[unit].of === dimension) return undefined
    return dimension === 'number'
      ? { found, expected: 'a plain number', nearest: String(value) }
      : { found, expected: `a limit in ${own}`, nearest: `${value}${own}` }
  }
  if (type === 'count' && !Number.isInteger(value)) return { found, expected: 'a whole number' }
  if (own === undefined || statesUnit(word, unitWords[own])) return undefined
  return { found, expected: 'a number with its unit', nearest: `${value}${own}` }
}

const unitWords = { ns: 'ns', ms: 'ms', B: 'bytes', '/s': 'per-s' } as const

function statesUnit(word: string, unit: string): boolean {
  return word.split('.').some((step) => step === unit || step.endsWith(`-${unit}`))
}

function shareFault({ operator, value, unit }: Limit): Fault | undefined {
  if (operator === '==') return { found: '==', expected: '>= or <= for a share' }
  const isShare = unit === '%' ? value >= 0 && value <= 100 : unit === null && value >= 0 && value < 1
  if (isShare) return undefined
  const percent = value === 1 ? 100 : value
  const isMendable = (unit === null || unit === '%') && percent >= 0 && percent <= 100
  return {
    found: `${value}${unit ?? ''}`,
    expected: 'a share: 0% to 100%, or a number below 1',
    ...(isMendable ? { nearest: `${percent}%` } : {}),
  }
}
