import { describe, expect, it } from 'vitest'
import { bumpOf } from './bump-of.ts'
import { defaultBumps } from './bump-table.ts'
import type { CommitRules } from './commit-rules.ts'
import { judgeRange } from './judge-range.ts'
import type { RawCommit } from './raw-commit.ts'
import { readCommits } from './read-commits.ts'

const byDefault: CommitRules = { bump: defaultBumps }

function judge(commits: readonly (string | Partial<RawCommit>)[], rules: CommitRules = byDefault) {
  const raw = commits.map((commit, position): RawCommit => {
    const sha = `${position}`.padStart(3, '0').padEnd(40, 'e')
    return typeof commit === 'string' ? { sha, message: commit } : { sha, message: '', ...commit }
  })
  return judgeRange(readCommits(raw, { squash: rules.squash ?? 'title' }), rules)
}

describe('One commit', () => {
  it.each([
    {
      message: 'docs: revert x\n\nThis reverts commit 1234567890.',
      verdict: 'counted',
      bump: 'patch',
      rule: 'bump.revert',
      reason: 'reverts nothing that counts in this range → patch',
    },
    { message: 'feat: x', verdict: 'counted', bump: 'minor', rule: 'bump.feat', reason: 'feat → minor' },
    { message: 'Perf: x', verdict: 'counted', bump: 'patch', rule: 'bump.perf', reason: 'perf → patch' },
    { message: 'chore!: x', verdict: 'counted', bump: 'major', rule: 'breaking', reason: 'breaking change → major' },
    { message: 'Drop\n\nBREAKING CHANGE: x', verdict: 'counted', bump: 'major', rule: 'breaking', reason: 'breaking change → major' },
    { message: 'docs: x', verdict: 'ignored', bump: null, rule: 'no-bump', reason: 'no rule gives this type a release' },
    {
      message: 'wip',
      verdict: 'unparsed',
      bump: null,
      rule: null,
      reason: 'not conventional: no colon follows the first word of the header',
    },
    {
      message: 'fixup! feat: x',
      verdict: 'unparsed',
      bump: null,
      rule: null,
      reason: 'not conventional: an autosquash commit that was never squashed',
    },
    { message: "Merge branch 'x'", verdict: 'ignored', bump: null, rule: 'merge', reason: 'merge commit' },
    {
      message: 'revert: x',
      verdict: 'counted',
      bump: 'patch',
      rule: 'bump.revert',
      reason: 'reverts nothing that counts in this range → patch',
    },
    {
      message: 'Revert "feat: x"',
      verdict: 'counted',
      bump: 'patch',
      rule: 'bump.revert',
      reason: 'reverts nothing that counts in this range → patch',
    },
    {
      message: 'Reapply "feat: x"',
      verdict: 'counted',
      bump: 'patch',
      rule: 'bump.revert',
      reason: 'reverts nothing that counts in this range → patch',
    },
  ])('$message is $verdict', ({ message, ...expected }) => {
    expect(judge([message])[0]).toMatchObject({ ...expected, revertedBy: null })
  })

  it('of hostile text lends none of it to the reason', () => {
    for (const message of ['<b>: x', '@everyone: x', 'évil@x: y', 'evil(<img>)!: x'])
      expect(judge([message])[0]?.reason).not.toMatch(/[<@]|evil/)
  })
})

describe('The bump map', () => {
  const rules: CommitRules = {
    bump: { feat: 'minor', 'Feat(internal)': 'none', 'feat(int*)': 'patch', 'feat(*)': 'major', docs: 'none', 'docs(README.md)': 'patch' },
  }

  it.each([
    { header: 'feat: x', rule: 'bump.feat', because: 'no scope, no scope rule' },
    { header: 'feat(Internal): x', rule: 'bump.Feat(internal)', because: 'the exact scope wins, in any case' },
    { header: 'feat(intro): x', rule: 'bump.feat(int*)', because: 'the longer glob wins' },
    { header: 'feat(other): x', rule: 'bump.feat(*)', because: 'a glob wins over the bare type' },
    { header: 'docs(readme.md): x', rule: 'bump.docs(README.md)', because: 'a scope may ask for more' },
    { header: 'docs(guide): x', rule: 'bump.docs', because: 'other scopes follow the type' },
    { header: 'fix: x', rule: 'no-bump', because: 'what it does not speak of moves nothing' },
    { header: 'constructor: x', rule: 'no-bump', because: 'names of objects are no rules' },
  ])('gives $header the rule $rule: $because', ({ header, rule }) => {
    expect(judge([header], rules)[0]?.rule).toBe(rule)
  })

  it('that says none sets a commit aside and names the key', () => {
    expect(judge(['docs: x'], rules)[0]).toMatchObject({ verdict: 'ignored', bump: null, reason: 'docs → no release' })
    expect(judge(['docs!: x'], rules)[0]).toMatchObject({ verdict: 'counted', bump: 'major' })
  })

  it('decides about reverts of what was released, too', () => {
    expect(judge(['Revert "x"'], { bump: { revert: 'none' } })[0]).toMatchObject({ verdict: 'ignored', bump: null })
    expect(judge(['Revert "x"'], { bump: {} })[0]).toMatchObject({ verdict: 'counted', bump: 'patch', rule: 'revert' })
  })

  it.each(['feat(', 'feat: y', 'feat!', 'feat x', ''])('does not load with the key %j', (key) => {
    expect(() => judge([], { bump: { [key]: 'patch' } })).toThrow(expect.objectContaining({ code: 'commits/bad-bump-key' }))
  })

  it('does not load with a key twice', () => {
    expect(() => judge([], { bump: { feat: 'minor', FEAT: 'patch' } })).toThrow('twice')
  })
})

describe('Merge commits', () => {
  it('are told by their parents where these are known', () => {
    const parents = ['a', 'b']
    expect(judge([{ message: 'feat: x', parents }])[0]).toMatchObject({ verdict: 'ignored', rule: 'merge', bump: null })
    expect(judge([{ message: 'Merge pull request #1 from a/b', parents: ['a'] }])[0]).toMatchObject({ verdict: 'unparsed' })
  })

  it.each(["Merge branch 'x' into y", 'Merge pull request #1 from a/b', "Merge remote-tracking branch 'o/x'", "Merge tag 'v1'"])(
    'are told by their header where these are not: %s',
    (message) => expect(judge([message])[0]?.rule).toBe('merge'),
  )

  it('revert nothing unless the rules read them', () => {
    const commits = [{ message: 'Revert "feat: x"', parents: ['a', 'b'] }, 'feat: x']
    expect(judge(commits).map(({ verdict }) => verdict)).toEqual(['ignored', 'counted'])
    expect(judge(commits, { ...byDefault, merges: 'read' }).map(({ verdict }) => verdict)).toEqual(['reverted', 'reverted'])
  })

  it('count when the rules read them', () => {
    expect(judge([{ message: 'feat: x', parents: ['a', 'b'] }], { ...byDefault, merges: 'read' })[0]).toMatchObject({ bump: 'minor' })
  })
})

describe('A squash body', () => {
  const message = 'chore: x\n\n* feat: y\n\n* fix!: z'

  it('counts when the rules say so', () => {
    const [commit] = judge([message], { ...byDefault, squash: 'inner' })
    expect(commit).toMatchObject({
      verdict: 'counted',
      bump: 'major',
      rule: 'breaking',
      reason: 'breaking change → major (in the squash body)',
    })
  })

  it('does not count by default', () => {
    expect(judge([message])[0]).toMatchObject({ verdict: 'ignored', bump: null })
  })

  it('gives an unconventional title its bump', () => {
    expect(judge(['Work (#1)\n\n* feat: y'], { ...byDefault, squash: 'inner' })[0]).toMatchObject({ verdict: 'counted', bump: 'minor' })
    expect(judge(['Work (#1)\n\n* docs: y'], { ...byDefault, squash: 'inner' })[0]).toMatchObject({ verdict: 'unparsed', bump: null })
  })
})

describe('The bump of a range', () => {
  it('is the highest one, with the commits that decided it', () => {
    const { bump, deciding } = bumpOf(judge(['fix: a', 'feat: b', 'docs: c', 'feat: d']))
    expect(bump).toBe('minor')
    expect(deciding.map(({ reading }) => reading.header)).toEqual(['feat: b', 'feat: d'])
  })

  it('is none when nothing asks for a release', () => {
    expect(bumpOf(judge(['docs: a', 'wip']))).toEqual({ bump: null, deciding: [] })
    expect(bumpOf([])).toEqual({ bump: null, deciding: [] })
  })
})
