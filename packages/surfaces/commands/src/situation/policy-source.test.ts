import { describe, expect, it } from 'vitest'
import { eventFacts, policySource } from './policy-source.ts'

const base = 'b'.repeat(40)
const head = 'a'.repeat(40)
const none = { defaultBranch: undefined, baseCommit: undefined }

describe('policySource', () => {
  it.each([
    {
      because: 'a person at a terminal edits the file',
      facts: { inJob: false, ref: undefined, commit: undefined, event: none },
      source: { from: 'disk' },
    },
    {
      because: 'a pull request may not loosen the rules it is judged by',
      facts: { inJob: true, ref: 'refs/pull/7/merge', commit: head, event: { defaultBranch: 'main', baseCommit: base } },
      source: { from: 'commit', commit: base },
    },
    {
      because: 'the default branch is protected',
      facts: { inJob: true, ref: 'refs/heads/main', commit: head, event: { defaultBranch: 'main', baseCommit: undefined } },
      source: { from: 'commit', commit: head },
    },
    {
      because: 'a tag may stand on any commit',
      facts: { inJob: true, ref: 'refs/tags/v1.0.0', commit: head, event: { defaultBranch: 'main', baseCommit: undefined } },
      source: { from: 'branch', branch: 'main' },
    },
    {
      because: 'a maintenance branch may be old or unprotected',
      facts: { inJob: true, ref: 'refs/heads/1.x', commit: head, event: { defaultBranch: 'main', baseCommit: undefined } },
      source: { from: 'branch', branch: 'main' },
    },
    {
      because: 'a payload that says nothing is no permission',
      facts: { inJob: true, ref: 'refs/heads/main', commit: head, event: none },
      source: { from: 'nowhere' },
    },
  ] as const)('is $source.from because $because', ({ facts, source }) => {
    expect(policySource(facts)).toEqual(source)
  })
})

describe('eventFacts', () => {
  it.each([
    { payload: undefined, facts: none },
    { payload: { repository: null, pull_request: 'x' }, facts: none },
    { payload: { repository: { default_branch: 7 } }, facts: none },
    { payload: { pull_request: { base: { sha: '--upload-pack=x' } } }, facts: none },
    {
      payload: { repository: { default_branch: 'trunk' }, pull_request: { base: { sha: base } } },
      facts: { defaultBranch: 'trunk', baseCommit: base },
    },
  ])('reads $payload without trusting its shape', ({ payload, facts }) => {
    expect(eventFacts(payload)).toEqual(facts)
  })
})
