import { expect, it } from 'vitest'
import { readMessage } from './read-message.ts'
import type { RevertMark } from './reading.ts'

const sha = '1234567890abcdef1234567890abcdef12345678'
const mark = (parts: Partial<RevertMark>): RevertMark => ({ kind: 'revert', header: null, hashes: [], pullRequest: null, ...parts })

it.each([
  {
    because: 'git wrote it',
    message: `Revert "feat: x"\n\nThis reverts commit ${sha}.`,
    expected: mark({ header: 'feat: x', hashes: [sha] }),
  },
  {
    because: 'git reverted a merge',
    message: `Revert "Merge branch 'x'"\n\nThis reverts commit ${sha}, reversing\nchanges made to abcdef1234.`,
    expected: mark({ header: "Merge branch 'x'", hashes: [sha] }),
  },
  {
    because: 'GitHub wrote it',
    message: 'Revert "feat: x" (#42)\n\nReverts owner/repo#41',
    expected: mark({ header: 'feat: x', pullRequest: 41 }),
  },
  {
    because: 'the quoted header names its pull request',
    message: 'Revert "feat: x (#41)" (#42)',
    expected: mark({ header: 'feat: x (#41)', pullRequest: 41 }),
  },
  {
    because: 'the hash is short',
    message: 'revert: feat: x\n\nThis reverts commit ABCDEF1.',
    expected: mark({ header: 'feat: x', hashes: ['abcdef1'] }),
  },
  { because: 'the header is quoted behind the type', message: 'revert: "feat: x" (#2)', expected: mark({ header: 'feat: x' }) },
  {
    because: 'the specification shows it',
    message: 'revert: the noodle incident\n\nRefs: 676104e, a215868',
    expected: mark({ header: 'the noodle incident', hashes: ['676104e', 'a215868'] }),
  },
  { because: 'a revert may be reverted', message: 'Revert "Revert "feat: x""', expected: mark({ header: 'Revert "feat: x"' }) },
  {
    because: 'git reapplies',
    message: `Reapply "feat: x"\n\nThis reverts commit ${sha}.`,
    expected: mark({ kind: 'reapply', header: 'feat: x', hashes: [sha] }),
  },
  {
    because: 'it names several commits',
    message: 'Revert things\n\nThis reverts commits abcdef1, abcdef2 and abcdef3.',
    expected: mark({ hashes: ['abcdef1', 'abcdef2', 'abcdef3'] }),
  },
  {
    because: 'another type reverts with proof',
    message: `fix: revert x\n\nThis reverts commit ${sha}.`,
    expected: mark({ hashes: [sha] }),
  },
  {
    because: 'another line names no pull request',
    message: 'Revert "x"\n\nsee Reverts o/r#1',
    expected: mark({ header: 'x' }),
  },
  {
    because: 'the address names the pull request',
    message: 'Revert x\n\nReverts https://host/o/r/pull/7',
    expected: mark({ pullRequest: 7 }),
  },
])('A message reverts because $because', ({ message, expected }) => {
  expect(readMessage(message).revert).toEqual(expected)
})

it.each([
  { because: 'it only speaks of reverting', message: 'fix: revert "auto" as the default' },
  { because: 'it has no proof', message: 'Revert the thing' },
  { because: 'the quotation is not the whole', message: 'Revert "auto" as the default' },
  { because: 'another commit is only mentioned', message: `feat: x\n\nThis reverts commit ${sha} in part.` },
])('A message reverts nothing when $because', ({ message }) => {
  expect(readMessage(message).revert).toBeNull()
})

it('A hash has seven digits at least, stands alone, and is no issue', () => {
  expect(readMessage('revert: x\n\nRefs: abcdef, 1234567g, #1234567, 89abcde').revert?.hashes).toEqual(['89abcde'])
})
