import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'

describe('canonicalJson', () => {
  it.each([
    { value: { b: 1, a: [true, null] }, text: '{"a":[true,null],"b":1}', because: 'keys are sorted' },
    { value: [1e21, 0.1, -0, 1e-7], text: '[1e+21,0.1,0,1e-7]', because: 'numbers are written as ECMAScript does' },
    { value: { '€': 1, '\r': 2, '1': 3 }, text: '{"\\r":2,"1":3,"€":1}', because: 'keys are sorted by UTF-16 units' },
  ])('writes $text because $because', ({ value, text }) => {
    expect(canonicalJson(value)).toBe(text)
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [undefined]])('refuses %j', (value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: 'record/not-json' }))
  })

  it('is the same for every order of keys, and read back is the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonicalJson(turned)).toBe(canonicalJson(value))
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
      }),
    )
  })
})
