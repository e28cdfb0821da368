import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calverScheme } from './calver-scheme.ts'
import { pep440Scheme } from './pep440-scheme.ts'
import type { Scheme } from './scheme.ts'
import { schemeOf } from './scheme-of.ts'
import { semverScheme } from './semver-scheme.ts'
import type { Version } from './version.ts'

const number = fc.nat({ max: 12 })
const word = fc.constantFrom('a', 'rc', 'beta-1', 'x7', '0', '3')
const semverText = fc
  .tuple(number, number, number, fc.array(word, { maxLength: 3 }), fc.array(word, { maxLength: 1 }))
  .map(
    ([major, minor, patch, tail, build]) =>
      `${major}.${minor}.${patch}${tail.length > 0 ? `-${tail.join('.')}` : ''}${build.length > 0 ? `+${build.join('.')}` : ''}`,
  )
const calverText = fc
  .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 1, max: 12 }), number, fc.constantFrom('', '-rc.1', '-rc.2', '-beta'))
  .map(([year, month, micro, tail]) => `${year}.${month}.${micro}${tail}`)
const pepText = fc
  .tuple(
    fc.constantFrom('', '1!'),
    fc.array(number, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', 'a1', 'b2', 'rc1', 'alpha0', '-c3'),
    fc.constantFrom('', '.post1', '-2', 'rev3'),
    fc.constantFrom('', '.dev0', '.dev4'),
    fc.constantFrom('', '+local.7', '+abc-1'),
  )
  .map((parts) => parts.flatMap((part, index) => (index === 1 ? (part as number[]).join('.') : (part as string))).join(''))

const schemes: [string, Scheme, fc.Arbitrary<string>][] = [
  ['semver', semverScheme, semverText],
  ['calver', calverScheme('YYYY.MM.MICRO'), calverText],
  ['pep440', pep440Scheme, pepText],
]
const read = (scheme: Scheme, text: string): Version => {
  const version = scheme.parse(text)
  if (version === null) throw new Error(`${text} is no version`)
  return version
}
const today = fc.integer({ min: 0, max: 3000 }).map((days) => new Date(Date.UTC(2022, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const bump = fc.constantFrom('major', 'minor', 'patch')

describe.each(schemes)('laws of %s', (_name, scheme, text) => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const version = read(scheme, sample)
        expect(read(scheme, scheme.format(version))).toEqual(version)
      }),
    )
  })
  it('orders versions totally', () => {
    fc.assert(
      fc.property(text, text, text, (...samples) => {
        const [one, other, third] = samples.map((sample) => read(scheme, sample)) as [Version, Version, Version]
        const sign = Math.sign(scheme.compare(one, other))
        expect(Math.sign(scheme.compare(other, one))).toBe(sign === 0 ? 0 : -sign)
        expect(scheme.compare(one, one)).toBe(0)
        const sorted = [one, other, third].sort((left, right) => scheme.compare(left, right))
        expect(scheme.compare(sorted[0]!, sorted[2]!)).toBeLessThanOrEqual(0)
      }),
    )
  })
  it('grows with every step and every day', () => {
    fc.assert(
      fc.property(text, bump, today, (sample, step, day) => {
        const version = scheme.stable(read(scheme, sample))
        expect(scheme.compare(scheme.next(version, step, day), version)).toBeGreaterThan(0)
      }),
    )
  })
  it('ranks a prerelease between its base and its target, by number', () => {
    fc.assert(
      fc.property(text, bump, today, fc.integer({ min: 1, max: 30 }), (sample, step, day, count) => {
        const base = scheme.stable(read(scheme, sample))
        const target = scheme.next(base, step, day)
        const first = scheme.prerelease(target, { identifier: 'rc', number: count })
        const second = scheme.prerelease(target, { identifier: 'rc', number: count + 1 })
        expect(scheme.compare(base, first)).toBeLessThan(0)
        expect(scheme.compare(first, second)).toBeLessThan(0)
        expect(scheme.compare(second, target)).toBeLessThan(0)
        expect(scheme.channelOf(first)).toEqual({ identifier: 'rc', number: count })
        expect([scheme.isPrerelease(first), scheme.isPrerelease(target)]).toEqual([true, false])
        expect(read(scheme, first.text)).toEqual(first)
      }),
    )
  })
})

describe('semver', () => {
  it.each([
    ['v1.2.3', 'the v belongs to the tag'],
    ['1.2', 'three numbers are needed'],
    ['01.2.3', 'no leading zero'],
    [' 1.2.3', 'no blanks'],
    ['1.2.3-01', 'no leading zero in a numeric identifier'],
    ['9'.repeat(300), 'too long'],
  ])('does not read %j, because %s', (text) => {
    expect(semverScheme.parse(text)).toBeNull()
  })
  it('orders the example of the specification', () => {
    const ordered = [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
    ]
    const sorted = ordered
      .toReversed()
      .map((text) => read(semverScheme, text))
      .sort((one, other) => semverScheme.compare(one, other))
    expect(sorted.map(({ text }) => text)).toEqual(ordered)
  })
  it('refuses a numeric identifier', () => {
    expect(() => semverScheme.prerelease(read(semverScheme, '1.0.0'), { identifier: '7', number: 1 })).toThrow(
      expect.objectContaining({ code: 'policy/prerelease-identifier' }),
    )
  })
})

describe('calver', () => {
  it.each([
    ['YYYY.MM.MICRO', '2026.11.4', '2026-11-30', '2026.11.5', 'the month goes on'],
    ['YYYY.MM.MICRO', '2026.11.4', '2026-12-01', '2026.12.0', 'a month begins'],
    ['YYYY.MM.MICRO', '2026.11.4', '2026-10-01', '2026.11.5', 'a clock behind lowers nothing'],
    ['YY.0M.MICRO', '26.09.0', '2027-01-02', '27.01.0', 'padding and short years'],
    ['YYYY.0W.MICRO', '2026.52.0', '2027-01-01', '2026.53.0', 'the first of January 2027 lies in week 53 of 2026'],
    ['YYYY.MM.DD', '2026.11.4', '2026-11-21', '2026.11.21', 'a layout by days'],
    ['YYYY.MICRO', '2026.7', '2026-05-05', '2026.8', 'a count by years'],
  ])('%s: %s on %s is followed by %s, because %s', (layout, current, day, next) => {
    const scheme = calverScheme(layout)
    expect(scheme.next(read(scheme, current), 'major', day).text).toBe(next)
  })
  it.each(['YYYY.MICRO.MM', 'YYYY.DD', 'YYYY.WW.DD', 'YYYY.MM.MM', 'YYYY', 'MM.YYYY'])(
    'refuses layout %s, whose numbers could fall',
    (layout) => {
      expect(() => calverScheme(layout)).toThrow(expect.objectContaining({ code: 'policy/calver-layout' }))
    },
  )
  it('says that a day without a counter is taken', () => {
    const scheme = calverScheme('YYYY.MM.DD')
    expect(() => scheme.next(read(scheme, '2026.11.21'), 'patch', '2026-11-21')).toThrow(
      expect.objectContaining({ code: 'version/period-taken' }),
    )
  })
  it.each(['2026.13.0', '2026.0.0', '2026.01.0', '26.1.0', '2026.1', '2026.1.0.0', '2026.1.x', '2026.1.0-01'])(
    'does not read %s under YYYY.MM.MICRO',
    (text) => {
      expect(calverScheme('YYYY.MM.MICRO').parse(text)).toBeNull()
    },
  )
})

describe('pep440', () => {
  it('orders as the reference implementation does', () => {
    const ordered = [
      '1.0.dev456',
      '1.0a1',
      '1.0a2.dev456',
      '1.0a12.dev456',
      '1.0a12',
      '1.0b1.dev456',
      '1.0b2',
      '1.0b2.post345.dev456',
      '1.0b2.post345',
      '1.0rc1.dev456',
      '1.0rc1',
      '1.0',
      '1.0+abc.5',
      '1.0+abc.7',
      '1.0+5',
      '1.0.post456.dev34',
      '1.0.post456',
      '1.1.dev1',
      '1!0.1',
    ]
    const sorted = ordered
      .toReversed()
      .map((text) => read(pep440Scheme, text))
      .sort((one, other) => pep440Scheme.compare(one, other))
    expect(sorted.map(({ text }) => text)).toEqual(ordered)
  })
  it.each([
    ['1.0ALPHA1', '1.0a1'],
    ['1.0-preview_2', '1.0rc2'],
    ['1.0-1', '1.0.post1'],
    ['1.0.rev', '1.0.post0'],
    ['1.0dev', '1.0.dev0'],
    ['1.0+Ubuntu-01', '1.0+ubuntu.1'],
    ['007.0', '7.0'],
  ])('normalises %s to %s', (text, normal) => {
    expect(pep440Scheme.parse(text)?.text).toBe(normal)
  })
  it.each([
    ['1.2', 'minor', '1.3'],
    ['1.2', 'patch', '1.2.1'],
    ['1.2.3.4', 'patch', '1.2.4.0'],
    ['2!1.0', 'major', '2!2.0'],
    ['1.0.post2', 'patch', '1.0.1'],
  ] as const)('%s and %s make %s', (text, step, next) => {
    expect(pep440Scheme.next(read(pep440Scheme, text), step, '').text).toBe(next)
  })
  it.each([
    ['beta', '1.2.0b3'],
    ['rc', '1.2.0rc3'],
    ['dev', '1.2.0.dev3'],
  ])('writes channel %s as %s', (identifier, text) => {
    const version = pep440Scheme.prerelease(read(pep440Scheme, '1.2.0'), { identifier, number: 3 })
    expect(version.text).toBe(text)
    expect(pep440Scheme.channelOf(version)).toEqual({ identifier: pep440Scheme.identifier(identifier), number: 3 })
  })
  it('refuses a channel it cannot write', () => {
    expect(() => pep440Scheme.prerelease(read(pep440Scheme, '1.0'), { identifier: 'next', number: 1 })).toThrow(
      expect.objectContaining({ code: 'policy/prerelease-identifier' }),
    )
  })
  it.each(['v1.0', '1.0-', '1.0.', '1.0+', 'x', '1.0 ', '1.99999999999999999999'])('does not read %j', (text) => {
    expect(pep440Scheme.parse(text)).toBeNull()
  })
})

it('takes SemVer unless the policy names another grammar', () => {
  expect([schemeOf({}), schemeOf({ scheme: 'calver' }), schemeOf({ scheme: 'pep440' })].map(({ name }) => name)).toEqual([
    'semver',
    'calver',
    'pep440',
  ])
})
