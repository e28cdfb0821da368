import { compare, multiply, type Rational, rational } from './rational.ts'

const usualDigits = 2

/**
 * The number as a decimal, rounded half away from zero to two digits after the point, or to as many as it takes for the printed
 * number to stand on the same side of `other` as the number itself: 89.996 beside 90 is never written as 90. Trailing zeros go.
 * What needs no rounding is written out, up to `usual` digits.
 */
export function printBeside(value: Rational, other: Rational, usual = usualDigits): string {
  const side = compare(value, other)
  for (let digits = usual; ; digits++) {
    const rounded = round(value, digits)
    // Ends: the error of rounding falls below any difference, and an equal number stays equal once it is printed whole.
    if (compare(rounded, other) === side) return decimal(rounded, digits)
    if (side === 0 && digits >= mostDigits) return `${value.numerator}/${value.denominator}`
  }
}

const mostDigits = 20

/** The same for a share, in percent. */
export function printShareBeside(value: Rational, other: Rational): string {
  return `${printBeside(multiply(value, hundred), multiply(other, hundred))}%`
}

/** The number as a decimal of at most `digits` digits after the point. */
export function printRounded(value: Rational, digits = usualDigits): string {
  return decimal(round(value, digits), digits)
}

const hundred = rational(100n)

function round({ numerator, denominator }: Rational, digits: number): Rational {
  const scale = 10n ** BigInt(digits)
  const doubled = 2n * numerator * scale
  const half = numerator < 0n ? -denominator : denominator
  return rational((doubled + half) / (2n * denominator), scale)
}

// The denominator divides 10^digits.
function decimal({ numerator, denominator }: Rational, digits: number): string {
  const scaled = (numerator * 10n ** BigInt(digits)) / denominator
  const sign = scaled < 0n ? '-' : ''
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, '0')
  const [whole, fraction] = [text.slice(0, text.length - digits), text.slice(text.length - digits).replace(/0{1,1000}$/, '')]
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
