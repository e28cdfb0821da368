import { createRepository } from '@locktender/git/testing'
import { openRepository } from '@locktender/git'
import type { ReleasePolicy } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { failureHistory } from './failure-history.ts'

const asking: ReleasePolicy = { risk: { points: [{ add: 10, when: { 'recent-failures': '>= 1' } }] } }
const commits = [
  { message: 'feat: a', files: { 'a.js': '1\n', 'b.js': '1\n' } },
  { message: 'feat: b', files: { 'b.js': '2\n' } },
  { message: 'Revert "feat: b"\n\nThis reverts commit 0123456789012345678901234567890123456789.', files: { 'b.js': '1\n' } },
  { message: 'revert: feat: a\n\nRefs: 0123456', files: { 'a.js': '0\n', 'b.js': '0\n' } },
]
// The clock of made-up repositories.
const made = 1_700_000_000_000
const dayMs = 86_400_000

describe('failureHistory', () => {
  it.each([
    { because: 'reverts are recent', policy: asking, at: made + dayMs, failures: { 'a.js': 1, 'b.js': 2 } },
    { because: 'reverts are older than 180 days', policy: asking, at: made + 181 * dayMs, failures: {} },
    { because: 'no rule asks for it', policy: {}, at: made, failures: null },
  ])('gives $failures: $because', async ({ policy, at, failures }) => {
    using repository = createRepository({ commits })
    const found = await failureHistory(await openRepository(repository.directory), policy, new Date(at))
    expect(found === null ? null : Object.fromEntries(found.map((each) => [each.path, each.failures]))).toEqual(failures)
  })
})
