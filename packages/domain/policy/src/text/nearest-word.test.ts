import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearestWord } from './nearest-word.ts'

const keys = ['scheme', 'source', 'squash', 'tag', 'before-1.0', 'dependents']

it.each([
  { word: 'schem', nearest: 'scheme', because: 'a letter is missing' },
  { word: 'shceme', nearest: 'scheme', because: 'two letters are swapped' },
  { word: 'tags', nearest: 'tag', because: 'a letter is too many' },
  { word: 'BEFORE_1.0', nearest: 'before-1.0', because: 'case and underscores do not count' },
  { word: 'depandants', nearest: 'dependents', because: 'two of ten letters are wrong' },
  { word: 'entirely-else', nearest: undefined, because: 'nothing is near' },
  { word: 'x'.repeat(1000), nearest: undefined, because: 'nobody means so long a word' },
])('$word gives $nearest, because $because', ({ word, nearest }) => {
  expect(nearestWord(word, keys)).toBe(nearest)
})

it('gives a known word back for itself and for each neighbouring swap of letters', () => {
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.nat(8), (word, at) => {
      const swapped = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`
      expect(nearestWord(word, keys)).toBe(word)
      expect(nearestWord(swapped, [word])).toBe(word)
    }),
  )
})
