import { expect, it } from 'vitest'
import { formatPath, pathOfPointer, valueAt } from './policy-path.ts'

it.each([
  { path: [], text: 'top level' },
  { path: ['gates', 2, 'level'], text: 'gates[2].level' },
  { path: ['versioning', 'before-1.0'], text: 'versioning."before-1.0"' },
  { path: ['versioning', 'branches', 'a\nb'], text: 'versioning.branches."a\\nb"' },
])('$path is written $text', ({ path, text }) => {
  expect(formatPath(path)).toBe(text)
})

it('follows a JSON pointer through lists and escaped keys', () => {
  const value = { 'a/b': [{ '~': 1 }], '0': 'text' }
  expect(pathOfPointer('/a~1b/0/~0', value)).toEqual(['a/b', 0, '~'])
  expect(pathOfPointer('/0', value)).toEqual(['0'])
})

it('finds no value in what a map inherits', () => {
  expect(valueAt({}, ['constructor'])).toBeUndefined()
  expect(valueAt({ a: [1] }, ['a', 'length'])).toBeUndefined()
})
