import { expect, it } from 'vitest'
import { matchGlob } from './match-glob.ts'

it.each([
  ['packages/*', 'packages/a', true],
  ['packages/*', 'packages/a/b', false],
  ['packages/**', 'packages/a/b', true],
  ['packages/**', 'packages', true],
  ['**/*.md', 'readme.md', true],
  ['**/*.md', 'docs/deep/readme.md', true],
  ['**/*.md', 'docs/readme.mdx', false],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['a?c', 'a/c', false],
  ['*a*b*', 'xxaxxbxx', true],
  ['*a*b*', 'xxbxxaxx', false],
  ['**/x/**/y', 'a/x/b/c/y', true],
  ['**/x/**/y', 'a/b/c/y', false],
  ['@acme/*', '@acme/core', true],
  ['*', '@acme/core', false],
  ['a.c', 'abc', false],
  ['', '', true],
])('pattern %s on %s answers %s', (pattern, path, fits) => {
  expect(matchGlob(pattern, path)).toBe(fits)
})

it('answers a hostile pattern, which backtracking over every star would never do', () => {
  expect(matchGlob('*a'.repeat(60) + 'b', 'a'.repeat(2000))).toBe(false)
  expect(matchGlob('**/a/'.repeat(30) + 'b', 'a/'.repeat(500) + 'a')).toBe(false)
})
