import type { VersioningPolicy } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { sampleSha } from '../sample-history.ts'
import { because, next, pack, plan, touch, trio } from './sample-plan.ts'
import { toVersionBumpData } from './to-version-bump-data.ts'

const problem = (code: string) => expect.objectContaining({ code })

describe('several packages', () => {
  const packages = [pack('core'), pack('cli', { core: '^1.0.0' }), pack('site', { cli: '^1.0.0' })]
  const start = touch('feat: start', 'core', 'cli', 'site')

  it('carry a release to dependents, to the last one', () => {
    const made = plan({ packages, tags: trio, history: [start, touch('feat: x', 'core')] })
    expect(next(made)).toEqual({ core: '1.1.0', cli: '1.0.1', site: '1.0.1' })
    expect([because(made, 'core'), because(made, 'cli'), because(made, 'site')]).toEqual([
      ['commit 0000000 feat'],
      ['depends on core 1.1.0'],
      ['depends on cli 1.0.1'],
    ])
    expect(made).toMatchObject({ single: false, class: 'minor', range: { fromTag: 'core@1.0.0', count: 1 } })
    expect(made.reasons.map(({ code }) => code)).toEqual(['version/minor', 'version/patch', 'version/patch'])
  })
  it('stay where they are when the policy carries nothing', () => {
    expect(next(plan({ packages, tags: trio, history: [start, touch('feat: x', 'core')], policy: { dependents: 'none' } }))).toEqual({
      core: '1.1.0',
      cli: null,
      site: null,
    })
  })
  it('have ranges of their own', () => {
    const history = [start, touch('feat: x', 'cli'), touch('fix: y', 'cli'), touch('docs: z', 'site')]
    const made = plan({ packages, tags: { ...trio, 'cli@1.1.0': 1, 'site@1.0.1': 1 }, history })
    expect(made.packages.map(({ current, next: version, commits }) => [current, version, commits.length])).toEqual([
      ['1.0.0', null, 0],
      ['1.1.0', '1.1.1', 1],
      ['1.0.1', '1.0.2', 1],
    ])
  })
  it('do not count a commit that touches none of them, and still list it', () => {
    const made = plan({ packages, tags: trio, history: [start, { message: 'feat: ci', paths: ['.github/ci.yml'] }] })
    expect(made.release).toBe(false)
    expect(made.commits).toMatchObject([{ judged: { verdict: 'ignored', bump: null, rule: 'no-package' }, deciding: false }])
  })
  it('do not follow development dependencies', () => {
    const made = plan({
      packages: [pack('core'), pack('cli', { core: ['dev', '*'] })],
      tags: trio,
      history: [start, touch('feat!: x', 'core')],
    })
    expect(next(made)).toEqual({ core: '2.0.0', cli: null })
  })
  it('end in a cycle, which is a finding', () => {
    const circle = [pack('core', { site: '*' }), pack('cli', { core: '*' }), pack('site', { cli: '*' })]
    const made = plan({ packages: circle, tags: trio, history: [start, touch('fix: x', 'core')] })
    expect(next(made)).toEqual({ core: '1.0.1', cli: '1.0.1', site: '1.0.1' })
    expect(made.findings).toMatchObject([{ code: 'packages/dependency-cycle' }])
  })
  it('finish a release that broke off after some tags', () => {
    const made = plan({ packages, tags: { ...trio, 'core@1.1.0': 1 }, history: [start, touch('feat: x', 'core')] })
    expect(next(made)).toEqual({ core: null, cli: '1.0.1', site: '1.0.1' })
    expect(because(made, 'cli')).toEqual(['depends on core 1.1.0'])
  })
  it('judge a revert inside each range', () => {
    const history = [
      start,
      touch('feat: x', 'core', 'cli'),
      touch(`Revert "feat: x"\n\nThis reverts commit ${sampleSha(1)}.`, 'core', 'cli'),
    ]
    const made = plan({ packages, tags: { ...trio, 'core@1.1.0': 1 }, history })
    expect(next(made)).toMatchObject({ core: '1.1.1', cli: '1.0.1' })
    const other = plan({ packages, tags: { ...trio, 'cli@1.1.0': 1 }, history })
    expect(other.commits.map(({ judged }) => judged.verdict)).toEqual(['counted', 'reverted'])
  })
  it('need a first version only when they move, and then all are named', () => {
    const history = [start, touch('feat: x', 'core')]
    expect(() => plan({ packages, tags: {}, history })).toThrow(
      expect.objectContaining({ code: 'version/no-base', message: expect.stringContaining('core, cli, site') as string }),
    )
    const quiet = plan({
      packages: [pack('core'), pack('cli')],
      tags: { 'core@1.0.0': 0 },
      history: [touch('docs: a', 'cli'), touch('fix: b', 'core')],
    })
    expect(next(quiet)).toEqual({ core: '1.0.1', cli: null })
    expect(quiet.findings).toMatchObject([{ code: 'version/no-base' }])
  })
  it('leave out a private package that nobody ever versioned, with a finding', () => {
    const made = plan({
      packages: [pack('core'), pack('cli', { core: '*' }, { private: true })],
      tags: { 'core@1.0.0': 0 },
      history: [start, touch('fix: b', 'core')],
    })
    expect(next(made)).toEqual({ core: '1.0.1', cli: null })
    expect(made.findings).toMatchObject([{ code: 'version/no-base' }])
    expect(
      plan({ packages: [pack('core'), pack('cli', {}, { private: true })], tags: trio, history: [start], policy: { private: 'ignore' } })
        .packages,
    ).toHaveLength(1)
  })
  it('cannot share one tag, unless they share one number', () => {
    const shared = { packages, tags: { 'v1.0.0': 0 }, history: [start, touch('feat: x', 'cli')] }
    expect(() => plan({ ...shared, policy: { tag: 'v{version}' } })).toThrow(problem('version/tag-not-unique'))
    const made = plan({ ...shared, policy: { tag: 'v{version}', groups: { fixed: [['*']] } } })
    expect(next(made)).toEqual({ core: '1.1.0', cli: '1.1.0', site: '1.1.0' })
    expect(toVersionBumpData(made)).toMatchObject({ current: '1.0.0', next: '1.1.0', tag: 'v1.1.0', type: 'minor' })
  })
  it('need the paths of commits', () => {
    expect(() => plan({ packages, tags: trio, history: [start, 'feat: x'] })).toThrow(problem('version/no-paths'))
  })
  it('number prereleases package by package', () => {
    const policy = { branches: { next: 'rc' } }
    const history = [start, touch('feat: x', 'core'), touch('fix: y', 'cli')]
    const first = plan({ packages, tags: trio, history, policy, branch: 'next' })
    expect(next(first)).toEqual({ core: '1.1.0-rc.1', cli: '1.0.1-rc.1', site: '1.0.1-rc.1' })
    const tags = { ...trio, 'core@1.1.0-rc.1': 1, 'cli@1.0.1-rc.1': 1, 'site@1.0.1-rc.1': 1 }
    expect(next(plan({ packages, tags, history, policy, branch: 'next' }))).toEqual({ core: null, cli: '1.0.1-rc.2', site: '1.0.1-rc.2' })
  })
})

describe('peer dependencies', () => {
  const start = touch('feat: start', 'core', 'cli')
  const peers = (range: string) => [pack('core'), pack('cli', { core: ['peer', range] })]
  it.each<[string, string, VersioningPolicy, string | null, string]>([
    ['^1.0.0', 'feat: x', {}, null, 'the new version stays inside'],
    ['^1.0.0', 'feat!: x', {}, '2.0.0', 'the new version leaves'],
    ['~1.0.0', 'feat: x', {}, '2.0.0', 'a tilde is narrower'],
    ['workspace:^', 'feat: x', {}, null, 'the protocol follows the current version'],
    ['workspace:~', 'feat: x', {}, '2.0.0', 'the protocol follows the current version'],
    ['workspace:*', 'feat!: x', {}, null, 'any version is inside'],
    ['npm:core@^1.0.0', 'feat!: x', {}, '2.0.0', 'an alias has a range'],
    ['^0.9.0', 'feat!: x', {}, null, 'the current version was never inside'],
    ['^1.0.0 || ^2.0.0', 'feat!: x', {}, null, 'both majors are inside'],
    ['^1.0.0', 'feat: x', { peer: 'always' }, '1.0.1', 'the policy carries every release'],
    ['^1.0.0', 'feat!: x', { peer: 'never' }, null, 'the policy carries none'],
  ])('at %s and %s under %j make %s, because %s', (range, message, policy, expected) => {
    expect(next(plan({ packages: peers(range), tags: trio, history: [start, touch(message, 'core')], policy }))['cli']).toBe(expected)
  })
  it('that name no range are a finding', () => {
    expect(plan({ packages: peers('catalog:'), tags: trio, history: [start, touch('feat!: x', 'core')] }).findings).toMatchObject([
      { code: 'packages/range-unreadable' },
    ])
  })
})
