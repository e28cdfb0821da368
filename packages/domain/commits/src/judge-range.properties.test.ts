import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bumpOf } from './bump-of.ts'
import { defaultBumps } from './bump-table.ts'
import { judgeRange } from './judge-range.ts'
import type { RawCommit } from './raw-commit.ts'
import { readCommits } from './read-commits.ts'

const judge = (commits: readonly RawCommit[]) => judgeRange(readCommits(commits), { bump: defaultBumps })
const bump = (commits: readonly RawCommit[]) => bumpOf(judge(commits)).bump
const name = (seed: number) => (seed * 2654435761).toString(16).padStart(16, '0').padEnd(40, 'a')

const header = fc.constantFrom(
  'feat: a',
  'feat(x)!: b',
  'fix: c',
  'docs: d',
  'wip',
  'chore: e (#7)',
  'fix: f\n\nBREAKING CHANGE: g',
  'Merge branch x',
)
/** Reverts, by every means, of the commit at a place that may lie in the range or not. */
const revert = fc.tuple(fc.nat(12), fc.constantFrom('full', 'short', 'title', 'reapply'))
const history = fc.array(fc.oneof({ weight: 3, arbitrary: header }, revert), { maxLength: 12 }).map((entries) =>
  entries.map((entry, position): RawCommit => {
    if (typeof entry === 'string') return { sha: name(position), message: entry }
    const [target, means] = entry
    const at = entries[target]
    const title = typeof at === 'string' ? at.split('\n')[0]! : 'Revert "feat: a"'
    if (means === 'title') return { sha: name(position), message: `Revert "${title}"` }
    if (means === 'reapply') return { sha: name(position), message: `Reapply "${title}"` }
    return { sha: name(position), message: `Revert "${title}"\n\nThis reverts commit ${name(target).slice(0, means === 'full' ? 40 : 9)}.` }
  }),
)

it('Every commit comes back, in order', () => {
  const law = fc.property(history, (commits) => {
    const judged = judge(commits)
    expect(judged.map(({ raw }) => raw)).toEqual(commits)
    for (const { verdict, bump: own, revertedBy, reason } of judged) {
      expect(verdict === 'reverted').toBe(revertedBy !== null)
      expect(verdict === 'reverted' || (verdict === 'counted') === (own !== null)).toBe(true)
      expect(reason).toMatch(/^[^\n]+$/)
    }
  })
  fc.assert(law, { numRuns: 1000 })
})

it('Without reverts the order of commits does not change the bump', () => {
  const law = fc.property(fc.array(header, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (headers, keys) => {
    const commits = headers.map((message, position) => ({ sha: name(position), message }))
    const shuffled = commits.map((commit) => ({ commit, key: keys.next().value! })).sort((one, other) => one.key - other.key)
    expect(bump(shuffled.map(({ commit }) => commit))).toBe(bump(commits))
  })
  fc.assert(law)
})

it('A commit that asks for a release, followed by its revert, never changes the bump of the rest', () => {
  const law = fc.property(
    history,
    fc.constantFrom('feat', 'fix!', 'perf', 'revert'),
    fc.nat(12),
    fc.nat(12),
    (commits, type, one, other) => {
      const title = `${type}: quite another thing`
      const commit = { sha: name(100), message: title }
      const undone = { sha: name(101), message: `Revert "${title}"\n\nThis reverts commit ${name(100)}.` }
      const newer = Math.min(one, other, commits.length)
      const older = Math.max(newer, Math.min(Math.max(one, other), commits.length))
      const all = [...commits.slice(0, newer), undone, ...commits.slice(newer, older), commit, ...commits.slice(older)]
      expect(bump(all)).toBe(bump(commits))
    },
  )
  fc.assert(law, { numRuns: 1000 })
})

it('A chain of reverts leaves a commit standing when its length is even', () => {
  const law = fc.property(fc.nat(20), fc.boolean(), (length, byHash) => {
    let title = 'feat: a'
    const commits: RawCommit[] = [{ sha: name(0), message: title }]
    for (let step = 1; step <= length; step += 1) {
      const message = `Revert "${title}"${byHash ? `\n\nThis reverts commit ${name(step - 1)}.` : ''}`
      title = `Revert "${title}"`
      commits.unshift({ sha: name(step), message })
    }
    expect(bump(commits)).toBe(length % 2 === 0 ? 'minor' : null)
  })
  fc.assert(law)
})

it('The revert of a commit that asks for nothing has nothing to cancel and is a patch', () => {
  const title = 'chore(deps): update x to v5 (#424)'
  const commits = [
    { sha: name(1), message: `Revert "${title}" (#425)\n\nThis reverts commit ${name(0)}.` },
    { sha: name(0), message: title },
  ]
  expect(judge(commits).map(({ verdict, bump: own }) => [verdict, own])).toEqual([
    ['counted', 'patch'],
    ['ignored', null],
  ])
})
