import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { codeSpan } from './code-span.ts'
import { readRendered } from './github-oracle.ts'
import { hostileText } from './hostile-text.ts'
import { plainText } from './plain-text.ts'

it.each([
  ['a', '`a`', 'the usual fence'],
  ['a`b', '``a`b``', 'a longer one'],
  ['a``b', '`a``b`', 'the shortest that is free'],
  ['`a', '`` `a ``', 'blanks keep ticks apart'],
  ['a\nb', '`a b`', 'one line'],
  [' ', '', 'blank text has no code'],
])('writes %j as %j: %s', (text, expected) => {
  expect(codeSpan(text)).toBe(expected)
})

it('shows exactly the text, as one code element', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      fc.pre(plainText(text) !== '')
      const page = readRendered(`x ${codeSpan(text)} y`)
      expect(page.html.match(/<code>/g)).toHaveLength(1)
      expect(page.text).toBe(`x ${plainText(text)} y`)
    }),
    { numRuns: 1000 },
  )
})
