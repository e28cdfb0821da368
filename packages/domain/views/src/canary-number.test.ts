import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { numbersApart, shareText, shortNumber } from './canary-number.ts'

describe('numbers of a canary', () => {
  it.each([
    [0, '0'],
    [1812, '1,810'],
    [0.0171, '0.0171'],
    [0.00001234, '1.23e-5'],
    [123456789, '1.23e8'],
    [null, '–'],
    [Number.NaN, '–'],
  ])('%j reads %s', (value, text) => expect(shortNumber(value)).toBe(text))

  it.each([
    [0.01714, '1.71 %'],
    [null, '–'],
  ])('the share %j reads %s', (value, text) => expect(shareText(value)).toBe(text))

  it('a value never reads as its limit unless it is the same to seven digits', () => {
    expect(numbersApart(20.04, 20)).toEqual(['20.04', '20'])
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.double({ min: 1e-5, max: 1, noNaN: true }), (limit, excess) => {
        const [value, written] = numbersApart(limit * (1 + excess), limit)
        expect(value).not.toBe(written)
      }),
    )
  })
})
