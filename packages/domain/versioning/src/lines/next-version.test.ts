import type { VersioningPolicy } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { sampleHistory } from '../sample-history.ts'
import { decide, rc, tag } from './sample-decision.ts'

const problem = (code: string) => expect.objectContaining({ code })

describe('a stable branch', () => {
  it.each([
    ['1.2.3', ['fix: x'], '1.2.4', 'patch'],
    ['1.2.3', ['fix: x', 'feat: y', 'docs: z'], '1.3.0', 'minor'],
    ['1.2.3', ['feat!: y'], '2.0.0', 'major'],
    ['1.2.3', ['fix: x\n\nBREAKING CHANGE: y'], '2.0.0', 'major'],
    ['1.2.3', ['docs: z', 'whatever'], null, null],
    ['1.2.3', [], null, null],
    ['1.0.0-rc.3', ['fix: x'], '1.0.0', 'major'],
    ['1.3.0-rc.3', ['feat: x'], '1.3.0', 'minor'],
    ['1.2.4-rc.3', ['feat: x'], '1.3.0', 'minor'],
  ])('at %s with %j goes to %s', (current, messages, next, type) => {
    expect(decide({ current, messages })).toMatchObject({ next, type, computed: next, chosen: null, release: next !== null, refusal: null })
  })
  it('names what decided', () => {
    const { deciding, reasons } = decide({ current: '1.0.0', messages: ['fix: x', 'feat: y'] })
    expect(deciding).toEqual([sampleHistory(['a', 'b'])[0]!.sha])
    expect(reasons[0]).toMatchObject({ code: 'version/minor', message: '1.0.0 → 1.1.0: minor, decided by 0000000 (feat → minor).' })
  })
  it('explains that nothing asks for a release', () => {
    expect(decide({ current: '1.0.0', messages: ['docs: x'] }).reasons.map(({ code }) => code)).toEqual(['version/none'])
  })
  it('moves by the policy map', () => {
    expect(decide({ current: '1.0.0', messages: ['docs(readme.md): x'], policy: { bump: { 'docs(readme.md)': 'patch' } } }).next).toBe(
      '1.0.1',
    )
    expect(decide({ current: '1.0.0', messages: ['fix: x'], policy: { bump: { fix: 'none' } } }).next).toBeNull()
  })
  it('gives a range without a releasing commit the minimum', () => {
    const decision = decide({ current: '1.0.0', messages: ['docs: x'], policy: { minimum: 'patch' } })
    expect(decision.next).toBe('1.0.1')
    expect(decision.reasons.map(({ code }) => code)).toContain('version/minimum')
    expect(decide({ current: '1.0.0', messages: [], policy: { minimum: 'patch' } }).next).toBeNull()
  })
})

describe('below 1.0.0', () => {
  it.each([
    ['shift', 'feat!: x', '0.3.0', 'minor'],
    ['shift', 'feat: x', '0.2.4', 'patch'],
    ['shift', 'fix: x', '0.2.4', 'patch'],
    ['semver', 'feat!: x', '1.0.0', 'major'],
    ['semver', 'feat: x', '0.3.0', 'minor'],
    ['stay', 'feat!: x', '0.3.0', 'minor'],
    ['stay', 'feat: x', '0.3.0', 'minor'],
    ['stay', 'fix: x', '0.2.4', 'patch'],
  ] as const)('%s reads %s as %s', (mode, message, next, type) => {
    const decision = decide({ current: '0.2.3', messages: [message], policy: { 'before-1.0': mode } })
    expect(decision).toMatchObject({ next, type })
  })
  it('says that it shifted', () => {
    expect(decide({ current: '0.2.3', messages: ['feat: x'] }).reasons.map(({ code }) => code)).toEqual([
      'version/patch',
      'version/before-one',
    ])
  })
})

describe('the first release', () => {
  it.each([
    ['1.0.0', 'major'],
    ['0.1.0', 'minor'],
    ['0.0.1', 'patch'],
  ])('is the initial version %s, a %s', (initial, type) => {
    const decision = decide({ messages: ['feat!: x'], policy: { initial } })
    expect(decision).toMatchObject({ next: initial, type, current: null })
    expect(decision.reasons.map(({ code }) => code)).toContain('version/initial')
  })
  it.each([[['feat: x']], [['docs: x']], [[]]])('without initial is no guess, with %j', (messages) => {
    expect(() => decide({ messages })).toThrow(problem('version/no-base'))
  })
  it('closes the prereleases that came before it', () => {
    expect(decide({ messages: ['feat: x'], tags: [tag('1.0.0-rc.2', 'range')] }).next).toBe('1.0.0')
  })
  it('of a calendar version is the day', () => {
    expect(decide({ messages: ['feat: x'], policy: { scheme: 'calver' } })).toMatchObject({ next: '2026.11.0', type: 'minor' })
  })
  it('refuses an initial version that is none', () => {
    expect(() => decide({ messages: ['feat: x'], policy: { initial: 'v1.0.0' } })).toThrow(problem('policy/initial-unreadable'))
  })
})

describe('a prerelease branch', () => {
  it.each([
    ['the first one', ['feat: x'], [], undefined, '1.3.0-rc.1'],
    ['the next one', ['feat: x', 'fix: y'], [tag('1.3.0-rc.1', 'range')], ['fix: y'], '1.3.0-rc.2'],
    ['numbers taken elsewhere', ['feat: x'], [tag('1.3.0-rc.4', 'elsewhere')], undefined, '1.3.0-rc.5'],
    ['another channel', ['feat: x', 'fix: y'], [tag('1.3.0-beta.4', 'range')], undefined, '1.3.0-rc.1'],
    ['a risen bump', ['fix: x', 'feat: y'], [tag('1.2.4-rc.3', 'range')], ['feat: y'], '1.3.0-rc.1'],
    ['nothing new', ['feat: x', 'docs: y'], [tag('1.3.0-rc.1', 'range')], ['docs: y'], null],
    [
      'a revert of what a prerelease holds',
      ['feat: x', 'Revert "feat: x"\n\nThis reverts commit 0000000.'],
      [tag('1.3.0-rc.1', 'range')],
      ['Revert "feat: x"'],
      '1.3.0-rc.2',
    ],
    ['an abandoned prerelease before the base', ['fix: x'], [tag('2.0.0-rc.1', 'past')], undefined, '1.2.4-rc.1'],
  ])('handles %s', (_because, messages, tags, fresh, next) => {
    const decision = decide({ current: '1.2.3', messages, tags, branch: rc, ...(fresh === undefined ? {} : { fresh }) })
    expect(decision.next).toBe(next)
    expect(decision.type).toBe(next === null ? null : 'prerelease')
  })
  it('keeps the part of its target', () => {
    expect(decide({ current: '1.2.3', messages: ['feat!: x'], branch: rc })).toMatchObject({
      next: '2.0.0-rc.1',
      type: 'prerelease',
      part: 'major',
    })
  })
  it('is promoted in one step, and never below its prereleases', () => {
    const decision = decide({ current: '1.2.3', messages: ['fix: x'], tags: [tag('1.3.0-rc.2', 'range')] })
    expect(decision).toMatchObject({ next: '1.3.0', type: 'minor' })
    expect(decision.reasons.map(({ code }) => code)).toContain('version/promotion')
  })
  it('writes Python prereleases as PEP 440 wants them', () => {
    const policy: VersioningPolicy = { scheme: 'pep440' }
    const tags = [tag('1.3.0b2', 'range', policy)]
    expect(decide({ policy, current: '1.2.3', messages: ['feat: x'], tags, branch: { kind: 'prerelease', identifier: 'beta' } }).next).toBe(
      '1.3.0b3',
    )
  })
})

describe('a version tagged on another branch', () => {
  it('is refused with the way out', () => {
    const decision = decide({ current: '1.2.3', messages: ['feat: x'], tags: [tag('1.3.0', 'elsewhere'), tag('1.3.1', 'elsewhere')] })
    expect(decision).toMatchObject({
      release: false,
      next: null,
      computed: '1.3.0',
      refusal: { code: 'version/already-tagged', legal: ['1.3.2'] },
    })
  })
})

it('does not read a current version of another grammar', () => {
  expect(() => decide({ current: 'v1.2.3', messages: ['fix: x'] })).toThrow(problem('version/current-unreadable'))
})
