import { describe, expect, it } from 'vitest'
import { because, next, pack, plan, touch } from './sample-plan.ts'

const problem = (code: string) => expect.objectContaining({ code })

describe('groups', () => {
  const packages = [pack('core'), pack('cli'), pack('site', { cli: '*' })]
  const start = touch('feat: start', 'core', 'cli', 'site')
  const tags = { 'core@1.2.0': 0, 'cli@1.2.0': 0, 'site@1.0.0': 0 }
  it('that are fixed move together, and carry it on', () => {
    const made = plan({ packages, tags, history: [start, touch('feat: x', 'core')], policy: { groups: { fixed: [['core', 'cli']] } } })
    expect(next(made)).toEqual({ core: '1.3.0', cli: '1.3.0', site: '1.0.1' })
    expect(because(made, 'cli')).toEqual(['group core, cli (fixed)'])
  })
  it('that are fixed do not push themselves by a peer range between members', () => {
    const inner = [pack('core'), pack('cli', { core: ['peer', '~1.2.0'] })]
    const made = plan({
      packages: inner,
      tags,
      history: [start, touch('feat: x', 'core')],
      policy: { groups: { fixed: [['core', 'cli']] } },
    })
    expect(next(made)).toEqual({ core: '1.3.0', cli: '1.3.0' })
  })
  it('that are fixed bring a member up that lacks the version', () => {
    const made = plan({
      packages,
      tags: { 'core@1.2.0': 0, 'cli@1.1.0': 0, 'site@1.0.0': 0 },
      history: [start],
      policy: { groups: { fixed: [['core', 'cli']] } },
    })
    expect(next(made)).toEqual({ core: null, cli: '1.2.0', site: '1.0.1' })
  })
  it('that are linked share a number only when released', () => {
    const linked = { groups: { linked: [['core', 'cli']] as [string, string][] } }
    const start2 = { ...tags, 'core@1.2.0': 0, 'cli@1.0.0': 0 }
    expect(next(plan({ packages, tags: start2, history: [start, touch('fix: x', 'cli')], policy: linked }))).toEqual({
      core: null,
      cli: '1.2.1',
      site: '1.0.1',
    })
    const both = plan({ packages, tags: start2, history: [start, touch('fix: x', 'cli'), touch('feat!: y', 'core')], policy: linked })
    expect(next(both)).toEqual({ core: '2.0.0', cli: '2.0.0', site: '1.0.1' })
    expect(because(both, 'cli')).toContain('group core, cli (linked)')
  })
  it('come from manifests that share one version', () => {
    const shared = packages.map((one) => (one.name === 'site' ? one : { ...one, versionFrom: 'Cargo.toml' }))
    expect(next(plan({ packages: shared, tags, history: [start, touch('fix: x', 'cli')] }))).toEqual({
      core: '1.2.1',
      cli: '1.2.1',
      site: '1.0.1',
    })
  })
  it('cannot link a package twice, and tell of unknown names', () => {
    expect(() =>
      plan({
        packages,
        tags,
        history: [start],
        policy: {
          groups: {
            linked: [
              ['core', 'cli'],
              ['cli', 'site'],
            ],
          },
        },
      }),
    ).toThrow(problem('policy/groups-overlap'))
    expect(plan({ packages, tags, history: [start], policy: { groups: { fixed: [['nobody']] } } }).findings).toMatchObject([
      { code: 'policy/group-member-unknown' },
    ])
  })
})
