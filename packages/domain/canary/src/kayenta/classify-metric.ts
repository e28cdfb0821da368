import { commonLanguageEffect, normal99, type ShiftInterval, shiftInterval } from './mann-whitney.ts'
import type { MetricConfig } from './metric-config.ts'
import { meanOf } from './prepare-values.ts'

export type KayentaClass = 'Pass' | 'High' | 'Low' | 'Nodata' | 'NodataFailMetric' | 'Error'

export interface Classified {
  readonly classification: KayentaClass
  readonly critical: boolean
  /** mean(canary)/mean(baseline); NaN when either mean is 0, null when the class is Error. */
  readonly ratio: number | null
  readonly reason: string | null
  /** Interval for the shift, where the ranks decided. */
  readonly interval: ShiftInterval | null
}

export interface ClassifyOptions {
  /** Share of the estimated shift that the interval must exclude. */
  readonly shiftShare?: number
  /** Two-sided normal quantile of the interval. */
  readonly z?: number
  /** Adds noise to a value of a constant series. */
  readonly noise: (value: number) => number
  /** Class of data with an infinite value: Kayenta passes it, even on a critical metric. */
  readonly infinity?: 'pass' | 'error'
}

/**
 * Classifies one metric as NetflixACAJudge-v1.0 does; `experiment` and `control` are prepared values. Differs on purpose: the noise for
 * two constant series is the caller's, so that the verdict can be had again, and infinite values are an Error.
 */
export function classifyMetric(
  name: string,
  experiment: readonly number[],
  control: readonly number[],
  config: MetricConfig,
  { shiftShare = 0.25, z = normal99, noise, infinity = 'error' }: ClassifyOptions,
): Classified {
  const pass = (reason: string | null): Classified => ({ classification: 'Pass', critical: false, ratio: 1, reason, interval: null })
  if (experiment.length === 0 || control.length === 0) {
    if (config.nanStrategy === 'replace') return pass(null)
    const isFail = config.mustHaveData && !config.critical
    const reason = `Missing data for ${name}`
    return { ...pass(reason), classification: isFail ? 'NodataFailMetric' : 'Nodata', critical: !isFail && config.critical }
  }
  if (haveSameValues(experiment, control)) return pass('The Canary and Baseline data are identical')
  if (isConstant([...experiment, ...control])) return pass(null)
  const failed: Classified = {
    classification: 'Error',
    critical: false,
    ratio: null,
    reason: 'Metric Classification Failed',
    interval: null,
  }
  const isInfinite = [...experiment, ...control].some((value) => !Number.isFinite(value))
  if (isInfinite) return infinity === 'error' ? failed : { ...pass(null), ratio: NaN }

  const areConstant = isConstant(experiment) && isConstant(control)
  const [x, y] = areConstant ? [experiment.map(noise), control.map(noise)] : [experiment, control]
  const interval = shiftInterval(x, y, z)
  if (interval === null) return failed
  const ratio = meanRatio(x, y)
  const effect = config.measure === 'cles' ? commonLanguageEffect(x, y) : ratio
  const bound = shiftShare * Math.abs(interval.estimate)
  const found = { ratio, interval, critical: false }
  const isHigh = config.direction !== 'decrease' && interval.lower > bound && !(effect < config.allowedIncrease)
  const isLow = config.direction !== 'increase' && interval.upper < -bound && !(effect > config.allowedDecrease)
  if (!isHigh && !isLow) return { ...found, classification: 'Pass', reason: null }
  const classification = isHigh ? 'High' : 'Low'
  const critical = config.critical && (isHigh ? !(effect < config.criticalIncrease) : !(effect > config.criticalDecrease))
  const reason = critical
    ? `The metric ${name} was classified as ${classification} (Critical)`
    : `${name} was classified as ${classification}`
  return { ...found, classification, critical, reason }
}

function haveSameValues(experiment: readonly number[], control: readonly number[]): boolean {
  if (experiment.length !== control.length) return false
  const [x, y] = [experiment.toSorted((a, b) => a - b), control.toSorted((a, b) => a - b)]
  return x.every((value, index) => value === y[index])
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0])
}

function meanRatio(x: readonly number[], y: readonly number[]): number {
  const [above, below] = [meanOf(x), meanOf(y)]
  return above === 0 || below === 0 ? NaN : above / below
}
