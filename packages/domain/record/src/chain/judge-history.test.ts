import { describe, expect, it } from 'vitest'
import { judgeHistory, type CommitLine } from '../index.ts'

const line = (
  count: number,
  change: (commit: CommitLine['commits'][number], index: number) => object = () => ({}),
): CommitLine['commits'] =>
  Array.from({ length: count }, (_, index) => {
    const commit = { sha: String(index).padStart(40, '0'), parents: index === count - 1 ? [] : [`p${index}`], isVerified: true }
    return { ...commit, ...change(commit, index) }
  })

describe('the history of the branch', () => {
  it.each<{ because: string; given: CommitLine; events: number; codes: readonly string[]; unsigned: number | null }>([
    { because: 'there is nothing', given: { commits: [], isWhole: true }, events: 0, codes: [], unsigned: null },
    { because: 'each event has its commit', given: { commits: line(3), isWhole: true }, events: 3, codes: [], unsigned: 0 },
    {
      because: 'the branch was restored in one commit',
      given: { commits: line(1), isWhole: true },
      events: 3,
      codes: ['record/not-by-append'],
      unsigned: 0,
    },
    {
      because: 'a commit changed an event',
      given: { commits: line(4), isWhole: true },
      events: 3,
      codes: ['record/not-by-append'],
      unsigned: 0,
    },
    { because: 'only the end of it was read', given: { commits: line(2), isWhole: false }, events: 3, codes: [], unsigned: 0 },
    {
      because: 'another line was merged into it',
      given: { commits: line(3, (_, index) => (index === 1 ? { parents: ['a', 'b'] } : {})), isWhole: true },
      events: 3,
      codes: ['record/merged'],
      unsigned: 0,
    },
    {
      because: 'one commit is not signed',
      given: { commits: line(3, (_, index) => ({ isVerified: index !== 1 })), isWhole: true },
      events: 3,
      codes: [],
      unsigned: 1,
    },
    {
      because: 'git alone cannot say who signed',
      given: { commits: line(3, () => ({ isVerified: null })), isWhole: true },
      events: 3,
      codes: [],
      unsigned: null,
    },
  ])('is told as it is when $because', ({ given, events, codes, unsigned }) => {
    const { faults, ...rest } = judgeHistory(given, events)
    expect(faults.map(({ code }) => code)).toEqual(codes)
    expect(rest).toEqual({ commits: given.commits.length, isWhole: given.isWhole, unsigned })
  })
})
