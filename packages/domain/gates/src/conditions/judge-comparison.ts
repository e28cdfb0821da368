import type { Metric, TypedComparison } from '@locktender/policy'
import { resolveMetric } from '@locktender/policy'
import { measure } from '../quantities/measure.ts'
import type { NoQuantity, Quantity } from '../quantities/quantity.ts'
import type { Readable } from '../quantities/readable.ts'
import { divide, multiply, type Rational, subtract } from '../rational/rational.ts'
import { holds, marginOf } from './holds.ts'
import { type Judgement, judgement } from './judgement.ts'
import { limitOf } from './limit-of.ts'
import { printMargin, printQuantity } from './print-quantity.ts'

/** What a condition is judged on. */
export interface Measured {
  readonly reports: readonly Readable[]
  /** The same of the protected branch; a text says why there is none. */
  readonly baseline: readonly Readable[] | string
  /** Shares of fewer than this are not applicable. */
  readonly minSample?: number
}

/**
 * Judges one comparison exactly. Unknown when the measurement is not given, stands in doubt and would pass, or the baseline that it
 * is relative to is not there; not applicable for a share of fewer than `minSample`. A doubtful value fails only where more evidence
 * could not mend it.
 */
export function judgeComparison(comparison: TypedComparison, measured: Measured): Judgement {
  const quantity = quantityOf(comparison.metric, measured)
  const small = smallSample(quantity, measured.minSample)
  if (small !== undefined) return small
  if ('missing' in quantity) return judgement('unknown', quantity.missing.code, quantity.missing.message, quantity.evidence)
  const limit = comparison.isRelative ? relativeLimit(comparison, measured) : limitOf(comparison)
  if ('missing' in limit) return judgement('unknown', limit.missing.code, limit.missing.message, quantity.evidence)
  return against(comparison, quantity, limit)
}

function against({ metric, operator }: TypedComparison, { value, doubt, evidence, runs, isSum }: Quantity, limit: Rational): Judgement {
  const isTrue = holds(value, operator, limit)
  const margin = printMargin(metric, marginOf(value, operator, limit))
  const [seen, bound] = [printQuantity(metric, value, limit), printQuantity(metric, limit, limit)]
  const numbers = { measured: seen, limit: `${operator} ${bound}`, margin, evidence }
  const what = `${metric.name} is ${seen}${runs > 1 ? ` (median of ${runs} runs)` : ''}`
  // A sum that is too high stays too high, whatever else is read.
  const isSettled = doubt === undefined || (!isTrue && isSum && !operator.startsWith('>') && marginOf(value, '<', limit).numerator <= 0n)
  if (!isSettled) return { state: 'unknown', code: doubt?.code ?? 'gate/no-measurement', message: doubt?.message ?? '', ...numbers }
  if (isTrue) return { state: 'pass', code: 'gate/holds', message: `${what}.`, ...numbers }
  return { state: 'fail', code: 'gate/fails', message: `${what}; ${operator} ${bound} is required.`, ...numbers }
}

function smallSample(quantity: Quantity | NoQuantity, minSample: number | undefined): Judgement | undefined {
  if (minSample === undefined || quantity.sample === undefined || quantity.sample >= BigInt(minSample)) return undefined
  if (!('missing' in quantity) && quantity.doubt !== undefined) return undefined
  const message = `Measured over ${quantity.sample}, fewer than the ${minSample} from which on this is asked.`
  return judgement('not-applicable', 'gate/small-sample', message, quantity.evidence)
}

function relativeLimit(comparison: TypedComparison, { baseline }: Measured): Rational | NoQuantity {
  const before = baselineOf(comparison.metric, baseline)
  return 'missing' in before ? before : multiply(limitOf(comparison), before.value)
}

/** The metric on the protected branch. A doubtful baseline is none. */
export function baselineOf(metric: Metric, baseline: Measured['baseline']): Quantity | NoQuantity {
  if (typeof baseline === 'string') return { missing: { code: 'gate/no-baseline', message: baseline }, evidence: [] }
  const quantity = measure(metric, baseline)
  if ('missing' in quantity)
    return { missing: { code: 'gate/no-baseline', message: `The protected branch has none: ${quantity.missing.message}` }, evidence: [] }
  if (quantity.doubt !== undefined)
    return { missing: { code: 'gate/no-baseline', message: `On the protected branch: ${quantity.doubt.message}` }, evidence: [] }
  return quantity
}

/** Value of the metric; `perf.<bench>.<unit>.delta` is the change of the median against the protected branch. */
export function quantityOf(metric: Metric, { reports, baseline }: Measured): Quantity | NoQuantity {
  if (!metric.name.endsWith('.delta')) return newRowsOf(metric, measure(metric, reports), baseline)
  const median = resolveMetric(metric.name.replace(/delta$/, 'median'))
  if (median === undefined || 'asks' in median) throw new TypeError(`${metric.name} has no median`)
  const now = measure(median, reports)
  const before = baselineOf(median, baseline)
  if ('missing' in now) return now
  if ('missing' in before) return before
  if (before.value.numerator === 0n)
    return { missing: { code: 'gate/nothing-measured', message: 'On the protected branch it is 0.' }, evidence: now.evidence }
  return { ...now, value: divide(subtract(now.value, before.value), before.value), isSum: false }
}

// What is new cannot be told without something old.
function newRowsOf(metric: Metric, quantity: Quantity | NoQuantity, baseline: Measured['baseline']): Quantity | NoQuantity {
  const isOfNew = metric.readings.some(({ plus }) => plus.some(({ name }) => name.includes('.new.')))
  if (!isOfNew || !('missing' in quantity) || quantity.missing.code !== 'gate/no-measurement') return quantity
  if (typeof baseline !== 'string') return quantity
  return { ...quantity, missing: { code: 'gate/no-baseline', message: baseline } }
}
