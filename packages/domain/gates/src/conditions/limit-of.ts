import { type TypedComparison, units } from '@locktender/policy'
import { divide, multiply, type Rational } from '../rational/rational.ts'
import { rationalOf } from '../rational/read-rational.ts'

/** The limit in the unit of the metric, exactly: 0.5s for a metric in ms is 500. A relative one is a multiple of the baseline. */
export function limitOf({ metric, value, unit }: TypedComparison): Rational {
  const written = rationalOf(value)
  if (unit === null) return written
  const size = multiply(written, rationalOf(units[unit].factor))
  return metric.unit === undefined ? size : divide(size, rationalOf(units[metric.unit].factor))
}
