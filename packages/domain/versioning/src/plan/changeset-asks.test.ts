import { describe, expect, it } from 'vitest'
import { sampleSha } from '../sample-history.ts'
import { because, next, pack, plan, touch, trio } from './sample-plan.ts'

const problem = (code: string) => expect.objectContaining({ code })

describe('other sources', () => {
  const packages = [pack('core'), pack('cli', { core: '*' })]
  const file = '.changeset/one.md'
  const changeset = { file, releases: new Map([['core', 'minor' as const]]), summary: 'x' }
  const source = { policy: { source: 'changesets' as const }, packages, changesets: [changeset], tags: trio }
  it('take bumps from changesets, not from commits', () => {
    const made = plan({
      ...source,
      history: [touch('feat: start', 'core', 'cli'), { message: 'feat!: x', paths: ['packages/core/a', file] }],
    })
    expect(next(made)).toEqual({ core: '1.1.0', cli: '1.0.1' })
    expect(because(made, 'core')).toEqual([`changeset ${file} minor`])
  })
  it('take no changeset twice', () => {
    const made = plan({ ...source, history: [{ message: 'feat: start', paths: [file] }, touch('fix: x', 'core')] })
    expect(next(made)).toEqual({ core: null, cli: null })
    expect(made.findings).toMatchObject([{ code: 'changesets/not-in-range' }])
  })
  it('refuse a changeset for a package that is not there', () => {
    const changesets = [{ ...changeset, releases: new Map([['nobody', 'minor' as const]]) }]
    expect(() => plan({ ...source, changesets, history: [touch('feat: start', 'core')] })).toThrow(problem('changesets/unknown-package'))
  })
  it('take bumps from labels', () => {
    const labels = new Map([[sampleSha(1), ['Semver:Minor', 'ui']]])
    const made = plan({
      policy: { source: 'labels', labels: { 'semver:minor': 'minor' } },
      labels,
      history: ['feat: start', 'whatever', 'feat!: y'],
      tags: { 'v1.0.0': 0 },
    })
    expect(made.packages[0]).toMatchObject({ next: '1.1.0', because: ['commit 0000000 labelled'] })
    expect(made.commits.map(({ judged }) => judged.reason)).toEqual(['no label of the policy', 'label → minor'])
  })
})
