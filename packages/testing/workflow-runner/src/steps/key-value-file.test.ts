import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseKeyValueFile } from './key-value-file.ts'

it.each([
  {
    text: 'a=1\nb=2\n',
    pairs: [
      ['a', '1'],
      ['b', '2'],
    ],
    because: 'one pair a line',
  },
  { text: 'a=1', pairs: [['a', '1']], because: 'the last line needs no end' },
  { text: 'a=b=c\n', pairs: [['a', 'b=c']], because: 'the first = counts' },
  { text: 'a=x<<y\n', pairs: [['a', 'x<<y']], because: '= before << is a plain line' },
  { text: 'a=\n', pairs: [['a', '']], because: 'a value may be empty' },
  { text: '\n\na=1\n', pairs: [['a', '1']], because: 'empty lines are passed over' },
  {
    text: 'a<<E\none\ntwo\nE\nb=2\n',
    pairs: [
      ['a', 'one\ntwo'],
      ['b', '2'],
    ],
    because: 'a block goes to its delimiter',
  },
  { text: 'a<<E\nE\n', pairs: [['a', '']], because: 'a block may be empty' },
  { text: 'a<<E\nx=1\nE', pairs: [['a', 'x=1']], because: 'the last delimiter needs no end of line' },
  { text: 'a<<E\r\none\r\ntwo\r\nE\r\n', pairs: [['a', 'one\r\ntwo']], because: 'a Windows process ends lines with CRLF' },
])('reads $text, because $because', ({ text, pairs }) => {
  expect(parseKeyValueFile(text)).toEqual({ pairs, error: undefined })
})

it.each([
  { text: 'a=1\nbare line\nb=2\n', pairs: [['a', '1']], error: "Invalid format 'bare line'" },
  { text: 'a<<E\nvalue\n', pairs: [], error: "Invalid value. Matching delimiter not found 'E'" },
  { text: 'a<<E\nvalueE', pairs: [], error: 'Invalid value. EOF marker missing new line.' },
  { text: '=value\n', pairs: [], error: "Invalid format '=value'. Name must not be empty" },
  { text: '<<E\nx\nE\n', pairs: [], error: "Invalid format '<<E'. Name must not be empty and delimiter must not be empty" },
  { text: 'a<<\nx\n', pairs: [], error: "Invalid format 'a<<'. Name must not be empty and delimiter must not be empty" },
])('stops at $error', ({ text, pairs, error }) => {
  expect(parseKeyValueFile(text)).toEqual({ pairs, error })
})

it('gives back every value that is written with a delimiter it does not contain', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => !/[=<\n\r]/.test(text))
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: fc.constantFrom('a', '\n', '=', '<', '\r', 'é') }))), (wanted) => {
      const text = wanted.map(([key, value]) => `${key}<<ghadelimiter_1\n${value}\nghadelimiter_1\n`).join('')
      expect(parseKeyValueFile(text).pairs).toEqual(wanted)
    }),
  )
})

it('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '=', '<', '\n', '\r') }), (text) => void parseKeyValueFile(text)))
})
