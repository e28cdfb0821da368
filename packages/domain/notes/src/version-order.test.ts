import * as fc from 'fast-check'
import semver from 'semver'
import { expect, it } from 'vitest'
import { compareVersions } from './version-order.ts'

it.each([
  ['1.4.4', '1.4.5', 'by number'],
  ['1.9.0', '1.10.0', 'not by letter'],
  ['1.2', '1.2.1', 'a missing number is zero'],
  ['2.0.0-rc.1', '2.0.0', 'a pre-release comes before'],
  ['2.0.0-rc.2', '2.0.0-rc.10', 'pre-releases by number'],
  ['2.0.0-1', '2.0.0-alpha', 'numbers below words'],
  ['1.0rc1', '1.0', 'as Python writes it'],
  ['1.0', '1.0.post1', 'as Python writes it'],
  ['2026.01.2', '2026.1.10', 'by calendar'],
])('puts %s below %s: %s', (lower, higher) => {
  expect(compareVersions(lower, higher)).toBeLessThan(0)
  expect(compareVersions(higher, lower)).toBeGreaterThan(0)
  expect(compareVersions(lower, `v${lower}+build.7`)).toBe(0)
})

it('orders semantic versions as the semver package does', () => {
  const number = fc.nat({ max: 12 })
  const part = fc.oneof(number.map(String), fc.constantFrom('alpha', 'beta', 'rc', 'next'))
  const version = fc
    .tuple(fc.tuple(number, number, number), fc.array(part, { maxLength: 3 }))
    .map(([numbers, parts]) => numbers.join('.') + (parts.length === 0 ? '' : `-${parts.join('.')}`))
    .filter((text) => !text.includes('-post'))
  fc.assert(
    fc.property(version, version, (one, other) => {
      expect(Math.sign(compareVersions(one, other))).toBe(semver.compare(one, other))
    }),
    { numRuns: 2000 },
  )
})
