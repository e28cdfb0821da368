import type { Metric } from '@locktender/policy'
import { type Judgement, judgement } from '../conditions/judgement.ts'
import { baselineOf, type Measured } from '../conditions/judge-comparison.ts'
import { printChange, printQuantity } from '../conditions/print-quantity.ts'
import { measure } from '../quantities/measure.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Readable } from '../quantities/readable.ts'
import { compare, divide, multiply, type Rational, rational, subtract, zero } from '../rational/rational.ts'
import { rationalOf } from '../rational/read-rational.ts'
import { type Pair, pairedChange } from './paired-change.ts'

export interface IncreaseRule {
  /** Share by which it may be worse than on the protected branch. */
  readonly most: Rational
  /** Pairs of interleaved runs that are asked for. */
  readonly pairs: number
}

const one = rational(1n)

/**
 * Judges how much worse a metric is than on the protected branch. One pair of reports is compared as it stands. From two pairs on,
 * or where two are asked for, a 90% confidence interval decides: it must lie on one side of the limit, else the result is
 * `gate/inconclusive`.
 */
export function judgeIncrease(metric: Metric, rule: IncreaseRule, measured: Measured): Judgement {
  const now = measure(metric, measured.reports)
  if ('missing' in now) return judgement('unknown', now.missing.code, now.missing.message, now.evidence)
  if (now.doubt !== undefined) return judgement('unknown', now.doubt.code, now.doubt.message, now.evidence)
  const before = baselineOf(metric, measured.baseline)
  if ('missing' in before) return judgement('unknown', before.missing.code, before.missing.message, now.evidence)
  const foreign = otherFormats(now, before)
  if (foreign !== undefined) return judgement('unknown', 'gate/baseline-differs', foreign, now.evidence)
  if (now.runs > 1 || before.runs > 1 || rule.pairs > 1) return overPairs(metric, rule, measured, now)
  return ofOne(metric, rule, now, before)
}

/** Two tools count differently: why the baseline is of no use, undefined when it is. */
export function otherFormats(now: Quantity, before: Quantity): string | undefined {
  const isSame = [...now.formats].every((format) => before.formats.has(format)) && now.formats.size === before.formats.size
  return isSame ? undefined : `Measured by ${[...now.formats].join(', ')}; on the protected branch by ${[...before.formats].join(', ')}.`
}

function ofOne(metric: Metric, { most }: IncreaseRule, now: Quantity, before: Quantity): Judgement {
  const seen = `${printQuantity(metric, now.value, before.value)}, ${printQuantity(metric, before.value, now.value)} on the protected branch`
  const limit = `<= ${printChange(most)} worse`
  if (before.value.numerator === 0n) {
    const isWorse = metric.better === 'less' && compare(now.value, zero) > 0
    const state = isWorse ? 'fail' : 'pass'
    const message = `${metric.name} is ${seen}.`
    return { ...judgement(state, isWorse ? 'gate/worse' : 'gate/holds', message, now.evidence), measured: seen, limit }
  }
  const change = divide(subtract(now.value, before.value), before.value)
  const worse = metric.better === 'more' ? multiply(change, rational(-1n)) : change
  const isWorse = compare(worse, most) > 0
  const margin = subtract(most, worse)
  const numbers = { measured: seen, limit, margin: `${printChange(margin)} points`.replace('% points', ' points'), evidence: now.evidence }
  const message = `${metric.name} is ${seen}: ${printChange(change)}.`
  return isWorse ? { state: 'fail', code: 'gate/worse', message, ...numbers } : { state: 'pass', code: 'gate/holds', message, ...numbers }
}

function overPairs(metric: Metric, { most, pairs: asked }: IncreaseRule, { reports, baseline }: Measured, now: Quantity): Judgement {
  const pairs = pairsOf(metric, reports, typeof baseline === 'string' ? [] : baseline)
  if (pairs.length < asked || pairs.length === 0) {
    const message = `${pairs.length} pairs of runs of ${metric.name}; ${asked} are asked for.`
    return judgement('unknown', 'gate/too-few-pairs', message, now.evidence)
  }
  const { estimate, low, high } = pairedChange(
    metric.better === 'more' ? pairs.map(({ before, after }) => ({ before: after, after: before })) : pairs,
  )
  const limit = Number(most.numerator) / Number(most.denominator)
  const text = (change: number): string => (Number.isFinite(change) ? printChange(rationalOf(change)) : change < 0 ? '-∞' : '+∞')
  const measured = `${text(estimate)} worse, 90% interval ${text(low === -1 ? -Infinity : low)} to ${text(high)}, ${pairs.length} pairs`
  const numbers = { measured, limit: `<= ${printChange(most)} worse`, margin: null, evidence: now.evidence }
  if (high <= limit) return { state: 'pass', code: 'gate/holds', message: `${metric.name}: ${measured}.`, ...numbers }
  if (low > limit) return { state: 'fail', code: 'gate/worse', message: `${metric.name}: ${measured}.`, ...numbers }
  return {
    state: 'unknown',
    code: 'gate/inconclusive',
    message: `${metric.name}: ${measured}; the limit lies inside. More pairs tell.`,
    ...numbers,
  }
}

function pairsOf(metric: Metric, reports: readonly Readable[], baseline: readonly Readable[]): readonly Pair[] {
  const names = new Set(reports.flatMap(({ pair }) => (pair === undefined ? [] : [pair])))
  return [...names].flatMap((name) => {
    const of = (side: readonly Readable[]) => side.filter(({ pair }) => pair === name)
    const [after, before] = [measure(metric, of(reports)), measure(metric, of(baseline))]
    if ('missing' in after || 'missing' in before) return []
    const pair = { before: toNumber(before.value), after: toNumber(after.value) }
    return pair.before > 0 && pair.after > 0 ? [pair] : []
  })
}

const toNumber = ({ numerator, denominator }: Rational): number => Number(numerator) / Number(denominator)

/** Whether 1 minus the share is left of the baseline, for a metric of which more is better; the inverse for the others. */
export function isWithinSlack(metric: Metric, now: Rational, before: Rational, slack: Rational): boolean {
  return metric.better === 'more'
    ? compare(now, multiply(before, subtract(one, slack))) >= 0
    : compare(now, multiply(before, { ...slack, numerator: slack.numerator + slack.denominator })) <= 0
}
