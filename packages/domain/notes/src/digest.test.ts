import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { digest } from './digest.ts'

// Vectors published with the algorithm: http://www.isthe.com/chongo/src/fnv/test_fnv.c
it.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('digests %j to %s', (text, expected) => {
  expect(digest(text)).toBe(expected)
})

it('agrees with the definition in big integers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sum = new TextEncoder()
        .encode(text)
        .reduce((hash, byte) => ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn, 0xcbf29ce484222325n)
      expect(digest(text)).toBe(sum.toString(16).padStart(16, '0'))
    }),
    { numRuns: 500 },
  )
})
