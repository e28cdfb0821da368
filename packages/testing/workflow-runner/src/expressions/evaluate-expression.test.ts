import { expect, it } from 'vitest'
import { evaluateExpression } from './evaluate-expression.ts'
import { textOf } from './expression-data.ts'
import type { Value } from './value.ts'

const contexts = {
  github: { ref: 'refs/heads/main', event: { n: 1 } },
  needs: { a: { result: 'success' }, b: { result: 'failure' } },
  env: { Name: 'x' },
  inputs: {},
}

it.each<{ expression: string; value: Value; because: string }>([
  { expression: "github.ref == 'REFS/heads/main'", value: true, because: 'texts compare in any case' },
  { expression: 'github.missing.deeper', value: null, because: 'what is not there is null' },
  { expression: "join(needs.*.result, ',')", value: 'success,failure', because: 'a star takes all' },
  { expression: 'fromJSON(\'[1,{"a":2}]\')[1].a', value: 2, because: 'JSON is read' },
  { expression: 'env.Name', value: 'x', because: 'a variable is found' },
  { expression: 'env.name', value: null, because: 'variables differ by case on Linux' },
  { expression: 'GITHUB.REF', value: 'refs/heads/main', because: 'other names do not' },
  { expression: "case(github.event.n == 1, 'one', 'other')", value: 'one', because: 'case() is known' },
  { expression: "github.event.n && 'yes' || 'no'", value: 'yes', because: 'operators give values' },
  { expression: "inputs.x || 'default'", value: 'default', because: 'null is false' },
  { expression: "format('''{0}'' {{''b''}}', 'a')", value: "'a' {'b'}", because: 'every doubled quote is one' },
  { expression: "'1' == 1", value: true, because: 'texts become numbers' },
])('$expression is $value, because $because', ({ expression, value }) => {
  expect(evaluateExpression(expression, { contexts, functions: {} })).toEqual(value)
})

it('calls the functions of the place', () => {
  expect(
    evaluateExpression("success('a') && hashFiles('x')", {
      contexts,
      functions: { success: (name) => name === 'a', hashFiles: () => 'abc' },
    }),
  ).toBe('abc')
})

it.each(['nobody.x', 'unknown()', 'github.', "fromJSON('{')"])('refuses %s', (expression) => {
  expect(() => evaluateExpression(expression, { contexts, functions: {} })).toThrow(Error)
})

it.each<{ value: Value; text: string }>([
  { value: null, text: '' },
  { value: true, text: 'true' },
  { value: 1.1, text: '1.1' },
  { value: 'x', text: 'x' },
])('writes $value as "$text"', ({ value, text }) => {
  expect(textOf(value)).toBe(text)
})

it('refuses a sequence where a text is wanted', () => {
  expect(() => textOf([1])).toThrow('A sequence was not expected')
})
