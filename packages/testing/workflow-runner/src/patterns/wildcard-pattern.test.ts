import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesFilter } from './filter-pattern.ts'
import { matchesElements } from './wildcard-elements.ts'
import { wildcardPattern } from './wildcard-pattern.ts'

it.each([
  { patterns: ['main'], name: 'main', matches: true, because: 'a literal' },
  { patterns: ['main'], name: 'mainline', matches: false, because: 'the whole name counts' },
  { patterns: ['feature/*'], name: 'feature/x', matches: true, because: 'a star is no slash' },
  { patterns: ['feature/*'], name: 'feature/x/y', matches: false, because: 'a star stops at a slash' },
  { patterns: ['feature/**'], name: 'feature/x/y', matches: true, because: 'two stars cross slashes' },
  { patterns: ['**'], name: 'a/b', matches: true, because: 'everything' },
  { patterns: ['*'], name: 'a/b', matches: false, because: 'no slash' },
  { patterns: ['**/docs/**'], name: 'docs/hello.md', matches: true, because: 'no folder is a folder too' },
  { patterns: ['**/docs/**'], name: 'dir/docs/my-file.txt', matches: true, because: 'any folder' },
  { patterns: ['**.js'], name: 'src/js/app.js', matches: true, because: 'two stars inside a name' },
  { patterns: ['*.jsx?'], name: 'page.js', matches: true, because: '? makes the character before it optional' },
  { patterns: ['*.jsx?'], name: 'page.jsx', matches: true, because: '? keeps it as well' },
  { patterns: ['v[12].[0-9]+.[0-9]+'], name: 'v1.10.1', matches: true, because: '+ repeats the set' },
  { patterns: ['v[12].[0-9]+.[0-9]+'], name: 'v3.0.0', matches: false, because: 'the set is 1 or 2' },
  { patterns: ['releases/**', '!releases/**-alpha'], name: 'releases/10-alpha', matches: false, because: 'the last match decides' },
  {
    patterns: ['releases/**', '!releases/**-alpha', 'releases/10-alpha'],
    name: 'releases/10-alpha',
    matches: true,
    because: 'and takes back',
  },
  { patterns: ['a\\*b'], name: 'a*b', matches: true, because: 'a backslash makes it literal' },
  { patterns: ['a[b'], name: 'a[b', matches: true, because: 'an open set is literal' },
])('$patterns on $name: $matches, because $because', ({ patterns, name, matches }) => {
  expect(matchesFilter(patterns, name)).toBe(matches)
})

it('agrees with a regular expression on every pattern of letters, stars and slashes', () => {
  const piece = fc.constantFrom('a', 'b', '/', '*', '?')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 8 }), (pattern, text) => {
      fc.pre(!pattern.join('').includes('**'))
      const expected = new RegExp(`^${pattern.map((part) => (part === '*' ? '[^/]*' : part === '?' ? '[^/]' : part)).join('')}$`)
      expect(matchesElements(wildcardPattern(pattern.join(''), 'glob'), text.join(''))).toBe(expected.test(text.join('')))
    }),
  )
})

it('takes a hostile name in a number of steps that grows with its length only', () => {
  const pattern = wildcardPattern(`${'*a'.repeat(30)}b`, 'filter')
  expect(matchesElements(pattern, 'a'.repeat(20_000))).toBe(false)
})
