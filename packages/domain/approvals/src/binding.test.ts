import type { ApprovalRequest } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { judgeSample, otherDigest, people, sampleCase, vote, yes } from './sample-case.ts'

const { techLead } = people
const commits = {
  commit: 'c'.repeat(40),
  tree: 'd'.repeat(40),
  policy: '1'.repeat(64),
  artifacts: ['2'.repeat(64), '5'.repeat(64)],
  environment: 'production',
  plan: '3'.repeat(64),
}
const rebased: ApprovalRequest = { at: '2026-11-20T10:00:00Z', digest: otherDigest, ...commits, commit: 'e'.repeat(40) }
const given = vote(techLead, { source: 'environment', state: 'approved', text: '', digest: otherDigest })
const review = vote(techLead, { source: 'review', state: 'approved', text: '', commit: commits.commit })

describe('a yes for the same tree under another commit', () => {
  const approves = (request: ApprovalRequest, keeps: boolean): boolean =>
    judgeSample({
      policy: { approvals: { rules: { 'same-tree-keeps': keeps } } },
      release: commits,
      case: { requests: [request] },
      votes: [given],
    }).data.approved

  it.each([
    { because: 'the policy does not keep it', request: rebased, keeps: false, approved: false },
    { because: 'the policy keeps it', request: rebased, keeps: true, approved: true },
    {
      because: 'the order of artifacts does not matter',
      request: { ...rebased, artifacts: commits.artifacts.toReversed() },
      keeps: true,
      approved: true,
    },
    { because: 'another tree', request: { ...rebased, tree: 'f'.repeat(40) }, keeps: true, approved: false },
    { because: 'another policy', request: { ...rebased, policy: '4'.repeat(64) }, keeps: true, approved: false },
    { because: 'another environment', request: { ...rebased, environment: 'staging' }, keeps: true, approved: false },
    { because: 'another plan', request: { ...rebased, plan: '4'.repeat(64) }, keeps: true, approved: false },
    { because: 'one artifact less', request: { ...rebased, artifacts: ['2'.repeat(64)] }, keeps: true, approved: false },
    {
      because: 'parts that are not known',
      request: { at: rebased.at, digest: otherDigest, tree: commits.tree },
      keeps: true,
      approved: false,
    },
  ])('counts $approved: $because', ({ request, keeps, approved }) => {
    expect(approves(request, keeps)).toBe(approved)
  })
})

describe('a yes bound to the commit', () => {
  it.each([
    { because: 'another plan keeps it', requests: [{ ...rebased, commit: commits.commit }], votes: [given], approved: true },
    { because: 'another commit voids it', requests: [rebased], votes: [given], approved: false },
    { because: 'a review of it is enough', requests: [], votes: [review], approved: true },
    { because: 'a review of another commit is not', requests: [], votes: [{ ...review, commit: 'e'.repeat(40) }], approved: false },
  ])('counts $approved: $because', ({ requests, votes, approved }) => {
    const policy = { approvals: { rules: { 'bind-to': 'commit' as const } } }
    expect(judgeSample({ policy, release: commits, case: { requests }, votes }).data.approved).toBe(approved)
  })
})

describe('votes of one person at one instant', () => {
  it.each(['a', 'z'])('end with the no, whatever they are called: %s', (id) => {
    const votes = [yes(techLead, 'tech-lead', { id: 'm' }), vote(techLead, { id, text: '/withdraw' })]
    expect(judgeSample({ votes }).data.approved).toBe(false)
    expect(judgeSample({ case: sampleCase, votes: votes.slice(0, 1) }).data.approved).toBe(true)
  })
})
