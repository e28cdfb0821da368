import { describe, expect, it } from 'vitest'
import { because, next, pack, plan, touch, trio } from './sample-plan.ts'

const problem = (code: string) => expect.objectContaining({ code })

describe('forced versions of several packages', () => {
  const packages = [pack('core'), pack('cli', { core: ['peer', '^1.0.0'] })]
  const history = [touch('feat: start', 'core', 'cli'), touch('fix: x', 'core')]
  it('are for the package they name, and reach its dependents', () => {
    const made = plan({ packages, tags: trio, history, policy: { force: { version: '5.0.0', package: 'core' } } })
    expect(next(made)).toEqual({ core: '5.0.0', cli: '2.0.0' })
    expect(because(made, 'core')).toEqual(['forced by policy', 'commit 0000000 fix'])
    expect(next(plan({ packages, tags: trio, history, input: 'cli@1.5.0' }))).toEqual({ core: '1.0.1', cli: '1.5.0' })
  })
  it('by footer are for the packages the commit touches, or for the one it names', () => {
    const forced = (value: string) =>
      next(plan({ packages, tags: trio, history: [history[0]!, touch(`fix: x\n\nRelease-As: ${value}`, 'core', 'cli')] }))
    expect(forced('1.7.0')).toEqual({ core: '1.7.0', cli: '1.7.0' })
    expect(forced('cli@1.7.0')).toEqual({ core: '1.0.1', cli: '1.7.0' })
  })
  it('without a name, or with an unknown one, are errors', () => {
    expect(() => plan({ packages, tags: trio, history, input: '5.0.0' })).toThrow(problem('version/forced-without-package'))
    expect(() => plan({ packages, tags: trio, history, policy: { force: { version: '5.0.0', package: 'x' } } })).toThrow(
      problem('version/forced-unknown-package'),
    )
  })
  it('that are expired ask for nothing, even of a package that is gone', () => {
    const made = plan({ packages, tags: trio, history, policy: { force: { version: '5.0.0', until: '2026-11-20', package: 'gone' } } })
    expect(next(made)).toEqual({ core: '1.0.1', cli: null })
    expect(made.findings).toMatchObject([{ code: 'version/force-expired' }])
  })
  it('hold for the only package whatever its name', () => {
    expect(
      plan({ history: ['feat: a', 'fix: b'], tags: { 'v1.0.0': 0 }, policy: { force: { version: '2.0.0' } } }).packages[0],
    ).toMatchObject({ next: '2.0.0', computed: '1.0.1' })
  })
})
