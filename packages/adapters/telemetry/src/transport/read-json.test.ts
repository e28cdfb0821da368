import { expect, it } from 'vitest'
import { asText } from './read-json.ts'

it.each([
  { because: 'text is its own', value: 'bad query', text: 'bad query' },
  { because: 'a number is written out', value: 400, text: '400' },
  { because: 'a map is no [object Object]', value: { code: 'x' }, text: '{"code":"x"}' },
  { because: 'false is something', value: false, text: 'false' },
  { because: 'null says nothing', value: null, text: undefined },
  { because: 'nothing is there', value: undefined, text: undefined },
])('the text of a value of an answer: $because', ({ value, text }) => {
  expect(asText(value)).toBe(text)
})
