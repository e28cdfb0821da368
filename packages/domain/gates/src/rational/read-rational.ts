import { divide, type Rational, rational } from './rational.ts'

const decimal = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?(?:e([+-]?\d{1,3}))?$/

/**
 * The exact number that a text writes: `80%`, `0.8`, `4/5`, `-1.5`, `1e-9`. `80%`, `0.8` and `4/5` are equal. Undefined for any
 * other text.
 */
export function readRational(text: string): Rational | undefined {
  if (text.endsWith('%')) {
    const share = readDecimal(text.slice(0, -1))
    return share === undefined ? undefined : divide(share, rational(100n))
  }
  const slash = text.indexOf('/')
  if (slash < 0) return readDecimal(text)
  const [above, below] = [readDecimal(text.slice(0, slash)), readDecimal(text.slice(slash + 1))]
  return above === undefined || below === undefined || below.numerator === 0n ? undefined : divide(above, below)
}

/**
 * The decimal number that the double was written as: 0.1 is a tenth, not the binary fraction next to it.
 * @throws RangeError for NaN and the infinities
 */
export function rationalOf(value: number): Rational {
  const read = readDecimal(String(value))
  if (read === undefined) throw new RangeError(`${value} is no number`)
  return read
}

function readDecimal(text: string): Rational | undefined {
  const [, sign, whole, fraction = '', exponent = '0'] = decimal.exec(text) ?? []
  if (whole === undefined) return undefined
  const digits = BigInt(`${sign}${whole}${fraction}`)
  const power = Number(exponent) - fraction.length
  return power < 0 ? rational(digits, 10n ** BigInt(-power)) : rational(digits * 10n ** BigInt(power))
}
