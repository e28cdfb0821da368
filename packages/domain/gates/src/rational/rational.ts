/** An exact number: a fraction in lowest terms, its denominator above 0. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** The fraction in lowest terms. @throws RangeError for a denominator of 0 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('a fraction of nothing is no number')
  const sign = denominator < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(numerator, denominator)
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor }
}

export const zero = rational(0n)

/** Below 0, 0 or above 0 as the first is smaller than, equal to or greater than the second. */
export function compare(one: Rational, other: Rational): -1 | 0 | 1 {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

export function add(one: Rational, other: Rational): Rational {
  return rational(one.numerator * other.denominator + other.numerator * one.denominator, one.denominator * other.denominator)
}

export function subtract(one: Rational, other: Rational): Rational {
  return add(one, { ...other, numerator: -other.numerator })
}

export function multiply(one: Rational, other: Rational): Rational {
  return rational(one.numerator * other.numerator, one.denominator * other.denominator)
}

/** @throws RangeError when the second is 0 */
export function divide(one: Rational, other: Rational): Rational {
  return rational(one.numerator * other.denominator, one.denominator * other.numerator)
}

// Never 0: one of the two is the denominator.
function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [large, small] = [one < 0n ? -one : one, other < 0n ? -other : other]
  while (small > 0n) [large, small] = [small, large % small]
  return large
}
