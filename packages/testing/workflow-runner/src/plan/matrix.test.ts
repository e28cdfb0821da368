import fc from 'fast-check'
import { expect, it } from 'vitest'
import { combinationText, expandMatrix } from './matrix.ts'

it.each([
  { because: 'the first vector is the slowest', matrix: { a: [1, 2], b: ['x', 'y'] }, names: ['1, x', '1, y', '2, x', '2, y'] },
  { because: 'exclude needs only a part', matrix: { a: [1, 2], b: ['x', 'y'], exclude: [{ a: 1 }] }, names: ['2, x', '2, y'] },
  { because: 'exclude compares texts and numbers as texts', matrix: { a: [1, 2], exclude: [{ a: '1' }] }, names: ['2'] },
  { because: 'include alone is a list of jobs', matrix: { include: [{ a: 1 }, { a: 2, b: 3 }] }, names: ['1', '2, 3'] },
  { because: 'include extends what it does not contradict', matrix: { a: [1, 2], include: [{ a: 1, c: 'z' }] }, names: ['1, z', '2'] },
  { because: 'include makes a new job when it fits nowhere', matrix: { a: [1], include: [{ a: 9 }] }, names: ['1', '9'] },
  {
    because: 'excluded combinations can come back by include',
    matrix: { a: [1, 2], exclude: [{ a: 2 }], include: [{ a: 2 }] },
    names: ['1', '2'],
  },
  { because: 'nested values are named by their leaves', matrix: { os: [{ name: 'u', v: 1 }] }, names: ['u, 1'] },
])('expands $matrix, because $because', ({ matrix, names }) => {
  expect(expandMatrix(matrix).map(combinationText)).toEqual(names)
})

it("expands the example of GitHub's documentation", () => {
  const matrix = {
    fruit: ['apple', 'pear'],
    animal: ['cat', 'dog'],
    include: [
      { color: 'green' },
      { color: 'pink', animal: 'cat' },
      { fruit: 'apple', shape: 'circle' },
      { fruit: 'banana' },
      { fruit: 'banana', animal: 'cat' },
    ],
  }
  expect(expandMatrix(matrix)).toEqual([
    { fruit: 'apple', animal: 'cat', color: 'pink', shape: 'circle' },
    { fruit: 'apple', animal: 'dog', color: 'green', shape: 'circle' },
    { fruit: 'pear', animal: 'cat', color: 'pink' },
    { fruit: 'pear', animal: 'dog', color: 'green' },
    { fruit: 'banana' },
    { fruit: 'banana', animal: 'cat' },
  ])
})

it.each([
  { matrix: 'text', message: 'must be a mapping' },
  { matrix: { a: [] }, message: "Matrix vector 'a' does not contain any values" },
  { matrix: { a: 1 }, message: "Matrix vector 'a' must be a sequence" },
  { matrix: { a: [1], exclude: [{ a: 1 }] }, message: 'does not contain any combination' },
  { matrix: { a: [1], include: 'x' }, message: 'include must be a sequence of mappings' },
  { matrix: { a: Array.from({ length: 257 }, (_, index) => index) }, message: 'makes 257 jobs, the limit is 256' },
])('refuses $matrix', ({ matrix, message }) => {
  expect(() => expandMatrix(matrix)).toThrow(message)
})

it('has as many combinations as the product of its vectors, all different', () => {
  const vector = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(vector, vector, vector, (a, b, c) => {
      const jobs = expandMatrix({ a, b, c })
      expect(new Set(jobs.map((job) => JSON.stringify(job))).size).toBe(a.length * b.length * c.length)
    }),
  )
})
