import type { Evidence } from '@locktender/evidence'
import { expect, it } from 'vitest'
import { otherCommitSaid } from './said-commit.ts'

const own = new Set(['a'.repeat(40), `12345678${'b'.repeat(32)}`])
const evidence: Evidence = { format: 'sarif', verdict: 'ok', measurements: {}, findings: [], rows: [], rowsLeftOut: 0, bytes: 1 }

it.each([
  { because: 'it names none', revisions: undefined, other: undefined },
  { because: 'it names one of ours', revisions: ['a'.repeat(40)], other: undefined },
  { because: 'it names one of ours in capitals', revisions: ['A'.repeat(40)], other: undefined },
  { because: 'it names the beginning of one of ours', revisions: ['12345678'], other: undefined },
  { because: 'one of several is ours', revisions: ['f'.repeat(40), 'a'.repeat(40)], other: undefined },
  { because: 'it names another one', revisions: ['f'.repeat(40)], other: 'f'.repeat(40) },
  { because: 'it names a longer text that begins like ours', revisions: ['a'.repeat(41)], other: 'a'.repeat(41) },
  { because: 'it names no commit', revisions: ['refs/heads/main', 'r4711', ''], other: undefined },
])('a report is about $other, because $because', ({ revisions, other }) => {
  expect(otherCommitSaid(revisions === undefined ? evidence : { ...evidence, revisions }, own)).toBe(other)
})
