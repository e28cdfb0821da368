import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printBeside, printRounded, printShareBeside } from './print-rational.ts'
import { add, compare, divide, multiply, rational, subtract, zero } from './rational.ts'
import { rationalOf, readRational } from './read-rational.ts'

const anyInteger = fc.bigInt(-(10n ** 20n), 10n ** 20n)
const anyRational = fc.tuple(anyInteger, fc.bigInt(1n, 10n ** 20n)).map(([above, below]) => rational(above, below))

describe('an exact number', () => {
  it.each([
    { text: '80%', same: '0.8', because: 'a percentage is a hundredth' },
    { text: '4/5', same: '0.8', because: 'a fraction is what it divides to' },
    { text: '8/10', same: '80%', because: 'fractions are in lowest terms' },
    { text: '1e-9', same: '0.000000001', because: 'exponents move the point' },
    { text: '1e+2', same: '100', because: 'exponents may be positive' },
    { text: '12.5e1', same: '125', because: 'an exponent may be longer than the fraction' },
    { text: '-1.50', same: '-3/2', because: 'signs stay and zeros go' },
    { text: '-80%', same: '-0.8', because: 'a share may be negative' },
    { text: '3/0.5', same: '6', because: 'both sides may be decimals' },
  ])('$text is $same, because $because', ({ text, same }) => {
    expect(readRational(text)).toEqual(readRational(same))
    expect(readRational(text)).toBeDefined()
  })

  it.each(['', '%', 'NaN', 'Infinity', '1,5', '0x10', '٣', '1/0', '1/', '/2', '1//2', '--1', '.5', '5.', '1e', `${'9'.repeat(401)}`])(
    '%j is none',
    (text) => {
      expect(readRational(text)).toBeUndefined()
    },
  )

  it('of a double is the decimal that was written', () => {
    expect(rationalOf(0.1)).toEqual({ numerator: 1n, denominator: 10n })
    expect(rationalOf(1e21)).toEqual({ numerator: 10n ** 21n, denominator: 1n })
    expect(add(rationalOf(0.1), rationalOf(0.2))).toEqual(rationalOf(0.3))
    expect(() => rationalOf(Number.NaN)).toThrow('NaN is no number')
    expect(() => rationalOf(Number.POSITIVE_INFINITY)).toThrow(RangeError)
  })

  it('has a denominator above 0 in lowest terms', () => {
    expect(rational(4n, -6n)).toEqual({ numerator: -2n, denominator: 3n })
    expect(rational(0n, -7n)).toEqual(zero)
    expect(() => rational(1n, 0n)).toThrow('no number')
    expect(() => divide(rational(1n), zero)).toThrow(RangeError)
  })

  it('obeys the laws of a field and of an order', () => {
    fc.assert(
      fc.property(anyRational, anyRational, anyRational, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(subtract(add(a, b), b)).toEqual(a)
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
        if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a)
        expect(compare(a, b)).toBe(-compare(b, a) + 0)
        expect(compare(add(a, c), add(b, c))).toBe(compare(a, b))
        expect(compare(a, b) === 0).toBe(a.numerator === b.numerator && a.denominator === b.denominator)
      }),
    )
  })

  it('of any double reads back as that double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(printRounded(rationalOf(value), 350))).toBe(value + 0)
      }),
    )
  })
})

describe('a printed number', () => {
  it.each([
    { value: '89.996', beside: '90', printed: '89.996', because: 'rounded it would look equal' },
    { value: '89.988', beside: '90', printed: '89.99', because: 'two digits tell them apart' },
    { value: '2071/2072', beside: '1', printed: '0.9995', because: 'two and three digits round to 1' },
    { value: '90', beside: '90', printed: '90', because: 'equal is printed as equal' },
    { value: '89.996', beside: '89.999', printed: '89.996', because: 'rounded it would stand above the limit' },
    { value: '-0.004', beside: '0', printed: '-0.004', because: 'a margin below zero is never zero' },
    { value: '0.005', beside: '1', printed: '0.01', because: 'halves are rounded away from zero' },
    { value: '-0.005', beside: '-1', printed: '-0.01', because: 'below zero too' },
    { value: '-0.004', beside: '-1', printed: '0', because: 'there is no negative zero' },
    { value: '1200', beside: '3', printed: '1200', because: 'zeros before the point stay' },
    { value: '1/3', beside: '1/3', printed: '1/3', because: 'no decimal is equal to it' },
    { value: '10000000000000000000000001e-25', beside: '1', printed: '1.0000000000000000000000001', because: 'no difference is too small' },
    { value: '1.234', beside: '1.234', printed: '1.234', because: 'an equal number is written whole' },
  ])('$value beside $beside is $printed, because $because', ({ value, beside, printed }) => {
    expect(printBeside(readRational(value) ?? zero, readRational(beside) ?? zero)).toBe(printed)
  })

  it('as a share has its per cent', () => {
    expect(printShareBeside(rational(79996n, 100_000n), rational(4n, 5n))).toBe('79.996%')
    expect(printShareBeside(rational(3n, 4n), rational(4n, 5n))).toBe('75%')
    expect(printRounded(rational(1n, 3n))).toBe('0.33')
    expect(printRounded(rational(2n, 3n), 0)).toBe('1')
  })

  it('stands on the same side of the limit as the number', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (value, limit) => {
        const printed = readRational(printBeside(value, limit)) ?? zero
        expect(compare(printed, limit)).toBe(compare(value, limit))
      }),
    )
  })

  it('never shows a failing count of tests or lines as its limit', () => {
    const total = fc.bigInt(1n, 2n ** 53n - 1n)
    fc.assert(
      fc.property(total, fc.integer({ min: 1, max: 100 }), (lines, percent) => {
        const limit = rational(BigInt(percent), 100n)
        const needed = (lines * BigInt(percent) + 99n) / 100n
        const value = rational(needed - 1n, lines)
        expect(printShareBeside(value, limit)).not.toBe(`${percent}%`)
      }),
    )
  })
})
