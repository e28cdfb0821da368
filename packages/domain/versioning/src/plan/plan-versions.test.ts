import { describe, expect, it } from 'vitest'
import type { WorkspacePackage } from '../packages/workspace-package.ts'
import { sampleHistory, sampleSha } from '../sample-history.ts'
import type { SampleCommit } from '../sample-history.ts'
import { planVersions } from './plan-versions.ts'
import { pack, plan, touch } from './sample-plan.ts'

const problem = (code: string) => expect.objectContaining({ code })

describe('a repository of one package', () => {
  const history = ['feat: first', 'fix: second', 'docs: third', 'feat: fourth']
  it('goes on from the highest tag that is an ancestor', () => {
    const made = plan({ history, tags: { 'v1.0.0': 0, 'v1.0.1': 1 } })
    expect(made).toMatchObject({
      verdict: 'pass',
      release: true,
      single: true,
      class: 'minor',
      range: { from: sampleSha(1), fromTag: 'v1.0.1', to: sampleSha(3), count: 2 },
    })
    expect(made.packages).toMatchObject([
      {
        path: '',
        current: '1.0.1',
        next: '1.1.0',
        tag: 'v1.1.0',
        type: 'minor',
        because: ['commit 0000000 feat'],
        commits: [sampleSha(3), sampleSha(2)],
      },
    ])
  })
  it('passes over a higher tag beside the history, unless its number is wanted', () => {
    const side = { name: 'v3.0.0', sha: 'f'.repeat(40) }
    const commits = sampleHistory(history)
    const input = { policy: {}, packages: [], branch: 'main', today: '2026-11-21', head: commits[0]!.sha, commits }
    expect(planVersions({ ...input, tags: [side, { name: 'v1.0.0', sha: sampleSha(0) }] }).packages[0]).toMatchObject({
      current: '1.0.0',
      next: '1.1.0',
    })
    const taken = planVersions({
      ...input,
      tags: [
        { ...side, name: 'v1.1.0' },
        { name: 'v1.0.0', sha: sampleSha(0) },
      ],
    })
    expect(taken).toMatchObject({ verdict: 'fail', release: false, reasons: [{ code: 'version/already-tagged' }] })
  })
  it('follows merges: what came by the second parent counts', () => {
    const merged: SampleCommit[] = [
      { message: 'feat: base', parents: [] },
      { message: 'fix: main', parents: [sampleSha(0)] },
      { message: 'feat: side', parents: [sampleSha(0)] },
      { message: 'Merge branch side', parents: [sampleSha(1), sampleSha(2)] },
    ]
    expect(plan({ history: merged, tags: { 'v1.0.0': 1 } })).toMatchObject({ range: { count: 2 }, packages: [{ next: '1.1.0' }] })
  })
  it('takes a log that begins after the base when told what an ancestor is', () => {
    const commits = sampleHistory(history).slice(0, 2)
    const made = planVersions({
      policy: {},
      packages: [],
      branch: 'main',
      today: '2026-11-21',
      head: commits[0]!.sha,
      commits,
      tags: [{ name: 'v1.0.1', sha: sampleSha(1) }],
      isAncestor: () => true,
    })
    expect(made).toMatchObject({ range: { fromTag: 'v1.0.1', count: 2 }, packages: [{ next: '1.1.0' }] })
  })
  it('counts from `since` when there is no tag', () => {
    const policy = { initial: '0.1.0', since: sampleSha(2).slice(0, 10) }
    expect(plan({ history, policy })).toMatchObject({
      range: { from: sampleSha(2), fromTag: null, count: 1 },
      packages: [{ current: null, next: '0.1.0' }],
    })
    expect(() => plan({ history, policy: { initial: '0.1.0', since: 'fffffff' } })).toThrow(problem('policy/since-unknown'))
  })
  it('has no first version of its own accord', () => {
    expect(() => plan({ history })).toThrow(problem('version/no-base'))
  })
  it('fails on unparsed commits where the policy says so', () => {
    const made = plan({ history: ['feat: a', 'whatever', 'feat: b'], tags: { 'v1.0.0': 0 }, policy: { unparsed: 'fail' } })
    expect(made).toMatchObject({ verdict: 'fail', release: false, reasons: [{ code: 'commit/unparsed' }, { code: 'version/minor' }] })
  })
  it('numbers prereleases and notices that nothing is new', () => {
    const policy = { branches: { next: 'rc' } }
    const tags = { 'v1.0.0': 0, 'v1.1.0-rc.1': 3 }
    expect(plan({ history, tags, policy, branch: 'next' })).toMatchObject({ release: false, packages: [{ next: null }] })
    expect(plan({ history: [...history, 'fix: fifth'], tags, policy, branch: 'next' }).packages[0]).toMatchObject({
      next: '1.1.0-rc.2',
      type: 'prerelease',
    })
    expect(plan({ history: [...history, 'fix: fifth'], tags, policy, branch: 'main' }).packages[0]).toMatchObject({
      next: '1.1.0',
      type: 'minor',
    })
  })
})

describe('classes', () => {
  const docs = [touch('feat: a', 'src/a'), touch('docs: b', 'docs/b')]
  it('are docs when only documents are released, hotfix on a hotfix branch', () => {
    const policy = { bump: { docs: 'patch' } } as const
    expect(plan({ history: docs, tags: { 'v1.0.0': 0 }, policy }).class).toBe('docs')
    expect(plan({ history: [...docs, touch('fix: c', 'src/c')], tags: { 'v1.0.0': 0 }, policy, branch: 'hotfix/c' }).class).toBe('hotfix')
  })
  it('that are too low give way with a reason', () => {
    const made = plan({ history: [...docs, touch('feat: c', 'src/c')], tags: { 'v1.0.0': 0 }, branch: 'hotfix/c' })
    expect(made).toMatchObject({ class: 'minor', reasons: [{ code: 'version/minor' }, { code: 'class/too-low' }] })
  })
})

describe('go modules', () => {
  const module = (path: string): WorkspacePackage => pack(`example.com/m${path === '' ? '' : `/${path}`}`, {}, { path, ecosystem: 'go' })
  it('have the tags that the go command looks for', () => {
    const made = plan({
      packages: [module(''), module('sub')],
      tags: { 'v1.0.0': 0, 'sub/v0.3.0': 0 },
      history: [touch('feat: a', 'sub/a.go'), touch('feat!: b', 'sub/b.go', 'c.go')],
    })
    expect(made.packages.map(({ tag }) => tag)).toEqual(['v2.0.0', 'sub/v0.4.0'])
    expect(made.findings).toMatchObject([{ code: 'packages/go-major-suffix' }])
  })
})
