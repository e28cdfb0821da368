import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scopeGlob } from './scope-glob.ts'

/** Every way to spend the stars, tried one after another. */
function matches(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  if (pattern[0] !== '*') return text !== '' && text[0] === pattern[0] && matches(pattern.slice(1), text.slice(1))
  return matches(pattern.slice(1), text) || (text !== '' && matches(pattern, text.slice(1)))
}

it('A glob matches what some filling of its stars spells', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 })
  const law = fc.property(pattern, text, (glob, scope) => {
    expect(scopeGlob(glob)(scope)).toBe(matches(glob, scope))
  })
  fc.assert(law, { numRuns: 2000 })
})

it('A glob takes regular expression signs for themselves', () => {
  expect(scopeGlob('a.*')('a.b')).toBe(true)
  expect(scopeGlob('a.*')('axb')).toBe(false)
  expect(scopeGlob('(x)+')('xx')).toBe(false)
})
