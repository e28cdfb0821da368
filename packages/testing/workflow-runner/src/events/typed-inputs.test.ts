import { expect, it } from 'vitest'
import type { Value } from '../expressions/value.ts'
import { typedInputs } from './typed-inputs.ts'

const definitions = {
  level: { type: 'choice', options: ['low', 'high'], default: 'low' },
  dry: { type: 'boolean' },
  count: { type: 'number', default: 3 },
  note: {},
  must: { required: true },
}

it.each<{ given: Record<string, Value>; strict: boolean; inputs: Record<string, Value>; because: string }>([
  {
    given: { must: 'x' },
    strict: false,
    inputs: { level: 'low', dry: false, count: 3, note: '', must: 'x' },
    because: 'defaults and empty values fill in',
  },
  {
    given: { MUST: 'x', dry: 'true', count: '7' },
    strict: false,
    inputs: { level: 'low', dry: true, count: 7, note: '', must: 'x' },
    because: 'texts become the declared types',
  },
  {
    given: { must: 'x', dry: true, count: 7 },
    strict: true,
    inputs: { level: 'low', dry: true, count: 7, note: '', must: 'x' },
    because: 'a call brings types',
  },
  {
    given: { must: 1.1 },
    strict: true,
    inputs: { level: 'low', dry: false, count: 3, note: '', must: '1.1' },
    because: 'any scalar can be a text',
  },
])('$given gives $inputs, because $because', ({ given, strict, inputs }) => {
  expect(typedInputs(definitions, given, 'w.yml', strict)).toEqual(inputs)
})

it.each<{ given: Record<string, Value>; strict?: boolean; code: string }>([
  { given: {}, code: 'inputs/missing' },
  { given: { must: '' }, code: 'inputs/missing' },
  { given: { must: 'x', other: '1' }, code: 'inputs/unexpected' },
  { given: { must: 'x', dry: 'yes' }, code: 'inputs/type' },
  { given: { must: 'x', count: 'many' }, code: 'inputs/type' },
  { given: { must: 'x', level: 'middle' }, code: 'inputs/option' },
  { given: { must: 'x', dry: 'true' }, strict: true, code: 'inputs/type' },
  { given: { must: [5] }, strict: true, code: 'inputs/type' },
])('refuses $given with $code', ({ given, strict = false, code }) => {
  expect(() => typedInputs(definitions, given, 'w.yml', strict)).toThrow(expect.objectContaining({ code }))
})
