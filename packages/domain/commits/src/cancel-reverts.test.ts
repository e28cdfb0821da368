import { describe, expect, it } from 'vitest'
import { bumpOf } from './bump-of.ts'
import { defaultBumps } from './bump-table.ts'
import { judgeRange } from './judge-range.ts'
import { readCommits } from './read-commits.ts'

const names = ['aaaaaaa1', 'bbbbbbb2', 'ccccccc3', 'ddddddd4', 'eeeeeee5'].map((name) => name.padEnd(40, '0'))
const [a, b, c, d] = names as [string, string, string, string]

/** Newest first, named from `a` on. */
function judge(...messages: string[]) {
  const raw = messages.map((message, position) => ({ sha: names[position]!, message }))
  return judgeRange(readCommits(raw), { bump: defaultBumps })
}

const verdicts = (...messages: string[]) => judge(...messages).map(({ verdict }) => verdict)

describe('A revert and what it reverts cancel', () => {
  it.each([
    { because: 'the hash names it', revert: `Revert "edited title"\n\nThis reverts commit ${b}.` },
    { because: 'the short hash names it', revert: `revert: something\n\nThis reverts commit ${b.slice(0, 7)}.` },
    { because: 'the reference names it', revert: `revert: something\n\nRefs: ${b.slice(0, 8)}` },
    { because: 'the pull request names it', revert: 'Revert "edited title" (#42)\n\nReverts owner/repo#41' },
    { because: 'the header names it', revert: 'Revert "feat: x (#41)"' },
    { because: 'the header names it without its number', revert: 'Revert "feat: x" (#42)' },
    { because: 'the type and header name it', revert: 'revert: feat: x (#41)' },
    { because: 'the hash is foreign but the header is not', revert: 'Revert "feat: x (#41)"\n\nThis reverts commit 9999999999.' },
  ])('because $because', ({ revert }) => {
    const judged = judge(revert, 'feat: x (#41)', 'fix: y')
    expect(judged.map(({ verdict }) => verdict)).toEqual(['reverted', 'reverted', 'counted'])
    expect(judged.map(({ revertedBy }) => revertedBy)).toEqual([b, a, null])
    expect(judged.map(({ reason }) => reason)).toEqual(['reverts bbbbbbb in this range', 'reverted by aaaaaaa', 'fix → patch'])
    expect(judged[1]?.bump).toBe('minor')
    expect(bumpOf(judged).bump).toBe('patch')
  })

  it('also when the commit was picked from the one named', () => {
    const picked = 'feat: x\n\n(cherry picked from commit 1234567890)'
    expect(verdicts('Revert "edited"\n\nThis reverts commit 1234567890.', picked)).toEqual(['reverted', 'reverted'])
  })
})

describe('A revert stays', () => {
  it.each([
    { because: 'its target is newer', messages: ['feat: x', 'Revert "feat: x"'], expected: ['counted', 'counted'] },
    { because: 'its target was released', messages: ['Revert "feat: x"', 'feat: y'], expected: ['counted', 'counted'] },
    {
      because: 'one of its targets was released',
      messages: [`revert: two\n\nRefs: ${b}, 1234567`, 'feat: x'],
      expected: ['counted', 'reverted'],
    },
    { because: 'the prefix is ambiguous', messages: ['revert: two\n\nRefs: 0000000', 'feat: x'], expected: ['counted', 'counted'] },
    { because: 'it is a merge', messages: ["Merge branch 'revert'", 'feat: x'], expected: ['ignored', 'counted'] },
  ])('when $because', ({ messages, expected }) => {
    expect(verdicts(...messages)).toEqual(expected)
  })

  it('with a prefix that two commits share, which names neither', () => {
    const twins = ['1', '2'].map((end) => `abcdef0${end}`.padEnd(40, '0'))
    const raw = [
      { sha: a, message: 'revert: x\n\nRefs: abcdef0' },
      { sha: twins[0]!, message: 'feat: x' },
      { sha: twins[1]!, message: 'feat: y' },
    ]
    const judged = judgeRange(readCommits(raw), { bump: defaultBumps })
    expect(judged.map(({ verdict }) => verdict)).toEqual(['counted', 'counted', 'counted'])
  })
})

describe('Chains', () => {
  it.each([
    {
      because: 'a reverted revert restores',
      messages: [`Revert "Revert "feat: x""\n\nThis reverts commit ${b}.`, `Revert "feat: x"\n\nThis reverts commit ${c}.`, 'feat: x'],
    },
    { because: 'titles are enough', messages: ['Revert "Revert "feat: x"" (#3)', 'Revert "feat: x" (#2)', 'feat: x (#1)'] },
    {
      because: 'a reapplied commit is restored by hash',
      messages: [`Reapply "feat: x"\n\nThis reverts commit ${b}.`, 'Revert "feat: x"', 'feat: x'],
    },
    { because: 'a reapplied commit is restored by title', messages: ['Reapply "feat: x"', 'revert: feat: x', 'feat: x'] },
  ])('reach a fixed point: $because', ({ messages }) => {
    expect(verdicts(...messages)).toEqual(['reverted', 'reverted', 'counted'])
  })

  it('revert again what was restored', () => {
    expect(
      verdicts(
        `Revert "feat: x"\n\nThis reverts commit ${d}.`,
        `Reapply "feat: x"\n\nThis reverts commit ${c}.`,
        'Revert "feat: x"',
        'feat: x',
      ),
    ).toEqual(Array.from({ length: 4 }, () => 'reverted'))
  })

  it('take the nearest older commit of a title that is not reverted yet', () => {
    const judged = judge('Revert "fix: x"', 'Revert "fix: x"', 'fix: x', 'fix: x', 'fix: x')
    expect(judged.map(({ verdict }) => verdict)).toEqual(['reverted', 'reverted', 'reverted', 'reverted', 'counted'])
    expect(judged[0]?.revertedBy).toBe(names[2])
    expect(judged[1]?.revertedBy).toBe(names[3])
  })
})
