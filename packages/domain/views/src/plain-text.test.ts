import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainText } from './plain-text.ts'
import { stripControls } from './strip-controls.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 40 })

it.each([
  ['\u001b[31mred\u001b[0m', '[31mred[0m', 'a terminal obeys nothing, and nothing is hidden'],
  ['\u001b]0;title\u0007x', ']0;titlex', 'no window title'],
  ['a\u009b31mb', 'a31mb', 'C1 controls count'],
  ['a\r\nb\rc\u0085d\u2028e', 'a\nb\nc\nd\ne', 'every line break is one'],
  ['a\tb', 'a\tb', 'tabs stay'],
  ['\u202eab\u2066c\u200ed\u061c', 'abcd', 'no bidirectional controls'],
  ['a\u200b\u200db\ufeff\u00ad\u2060', 'ab', 'no zero-width characters'],
  ['\u{e0041}\u{e0042}x\u{e0100}', 'x', 'no tag characters or variation selectors that smuggle text'],
  ['👩‍💻 ❤️', '👩‍💻 ❤️', 'emoji stay whole'],
  ['می‌خواهم', 'می‌خواهم', 'Persian needs its joiner'],
  ['a\ud800b', 'a\ufffdb', 'no half characters'],
])('strips %j to %j: %s', (text, expected) => {
  expect(stripControls(text)).toBe(expected)
})

it('leaves nothing a terminal obeys in any text, and is settled after one pass', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainText(text)
      expect(plain).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
      expect(plainText(plain)).toBe(plain)
      expect(plain).toBe(plain.trim())
    }),
    { numRuns: 2000 },
  )
})
