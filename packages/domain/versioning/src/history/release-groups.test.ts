import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemeOf } from '../schemes/scheme-of.ts'
import type { Version } from '../schemes/version.ts'
import { commitGraph } from './commit-graph.ts'
import { releaseGroups } from './release-groups.ts'

const version = (text: string): Version => schemeOf({}).parse(text) as Version
const tag = (text: string, sha: string) => ({ tag: `v${text}`, sha, version: version(text) })
const groupsOf = (commits: { sha: string; parents: string[] }[], tags: ReturnType<typeof tag>[]) =>
  releaseGroups(commitGraph(commits), tags).map((group) => [
    group.tag?.tag ?? null,
    group.commits.map((index) => commits[index]?.sha).join(''),
  ])

describe('releaseGroups', () => {
  it('gives each commit to the first version that holds it, and the rest to none', () => {
    const line = Array.from('dcba').map((sha, index, all) => ({ sha, parents: all.slice(index + 1, index + 2) }))
    expect(groupsOf(line, [tag('1.1.0', 'c'), tag('1.0.0', 'a')])).toEqual([
      [null, 'd'],
      ['v1.1.0', 'cb'],
      ['v1.0.0', 'a'],
    ])
  })

  it('gives what a side branch released to the lower version, although it was merged later', () => {
    const merged = [
      { sha: 'm', parents: ['b', 's'] },
      { sha: 's', parents: ['a'] },
      { sha: 'b', parents: ['a'] },
      { sha: 'a', parents: [] },
    ]
    expect(groupsOf(merged, [tag('2.0.0', 'm'), tag('1.0.1', 's'), tag('1.0.0', 'a')])).toEqual([
      [null, ''],
      ['v2.0.0', 'mb'],
      ['v1.0.1', 's'],
      ['v1.0.0', 'a'],
    ])
  })

  it('leaves out a tag of another history', () => {
    expect(groupsOf([{ sha: 'a', parents: [] }], [tag('1.0.0', 'x')])).toEqual([[null, 'a']])
  })

  it('loses and doubles no commit', () => {
    const history = fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(history, fc.array(fc.nat(30), { maxLength: 6 }), (edges, tagged) => {
        const commits = edges.map((steps, index) => ({
          sha: `c${index}`,
          parents: [...new Set(steps.map((step) => `c${index + 1 + step}`))],
        }))
        const tags = tagged.map((place, index) => tag(`1.${20 - index}.0`, `c${place}`))
        const all = releaseGroups(commitGraph(commits), tags).flatMap((group) => group.commits)
        expect(all.toSorted((one, other) => one - other)).toEqual(commits.map((_, index) => index))
      }),
    )
  })
})
