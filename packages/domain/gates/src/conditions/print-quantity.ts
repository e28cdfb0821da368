import type { Metric } from '@locktender/policy'
import { printBeside, printRounded } from '../rational/print-rational.ts'
import { multiply, type Rational, rational, zero } from '../rational/rational.ts'

const hundred = rational(100n)
const units: Readonly<Record<string, string>> = { ms: ' ms', ns: ' ns', B: ' B', '/s': '/s' }

/** The value with its unit, in as many digits as it takes to tell it from the other. */
export function printQuantity({ dimension, unit }: Pick<Metric, 'dimension' | 'unit'>, value: Rational, beside: Rational): string {
  if (dimension === 'share') return `${printBeside(multiply(value, hundred), multiply(beside, hundred))}%`
  return `${printBeside(value, beside)}${unit === undefined ? '' : units[unit]}`
}

/** The room that is left, signed; parts of a whole as points. */
export function printMargin({ dimension, unit }: Pick<Metric, 'dimension' | 'unit'>, margin: Rational): string {
  const sign = margin.numerator > 0n ? '+' : ''
  if (dimension === 'share') return `${sign}${printBeside(multiply(margin, hundred), zero)} points`
  return `${sign}${printBeside(margin, zero)}${unit === undefined ? '' : units[unit]}`
}

/** A share as a signed change in percent. */
export function printChange(change: Rational): string {
  return `${change.numerator > 0n ? '+' : ''}${printRounded(multiply(change, hundred))}%`
}
