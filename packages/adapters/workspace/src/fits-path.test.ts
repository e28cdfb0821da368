import { describe, expect, it } from 'vitest'
import { fitsPath } from './fits-path.ts'
import { readPathPattern } from './path-pattern.ts'

const fits = (pattern: string, path: string, fromAnySegment = false): boolean =>
  fitsPath(readPathPattern(pattern), path, { fromAnySegment })

describe('fitsPath', () => {
  it.each([
    { pattern: '**/a.xml', path: 'a.xml', is: true },
    { pattern: '**/a.xml', path: 'b/c/a.xml', is: true },
    { pattern: 'b/**', path: 'b/c/a.xml', is: true },
    { pattern: 'b/**/c', path: 'b/c', is: true },
    { pattern: 'b/*', path: 'b/c/a.xml', is: false },
    { pattern: 'b/{c,d}/*.xml', path: 'b/d/a.xml', is: true },
    { pattern: '**', path: '.hidden', is: false },
    { pattern: 'a.xml', path: 'b/a.xml', is: false },
  ])('says $is of $pattern and $path', ({ pattern, path, is }) => {
    expect(fits(pattern, path)).toBe(is)
  })

  it('may begin anywhere in the pattern', () => {
    expect(fits('reports/junit/**/*.xml', 'unit.xml', true)).toBe(true)
    expect(fits('coverage/lcov.info', 'lcov.info', true)).toBe(true)
    expect(fits('coverage/lcov.info', 'other.info', true)).toBe(false)
  })
})
