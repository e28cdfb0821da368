import type { ApprovalCase, ApprovalVote, ReleasePolicy } from '@locktender/contracts'
import { judgeApprovals, type ApprovalJudgement } from './judge-approvals.ts'

/** The release digest of the sample, and one of another release. */
export const digest = 'a1b2c3d4'.repeat(8)
export const otherDigest = 'e5f6a7b8'.repeat(8)

/** Accounts of the sample: 1 to 9 had a hand in the release, the others hold roles. */
export const people = {
  author: 1,
  committer: 2,
  coAuthor: 3,
  pusher: 4,
  actor: 5,
  rerunner: 6,
  techLead: 11,
  techLead2: 12,
  qaLead: 21,
  both: 31,
  owner: 41,
  security: 51,
  chair: 61,
  operations: 62,
  business: 63,
  commander: 71,
  backup: 81,
  stranger: 99,
} as const

export const samplePolicy: ReleasePolicy = {
  roles: {
    'tech-lead': ['acme/tech-leads'],
    'qa-lead': ['acme/qa'],
    'product-owner': ['acme/owners'],
    security: ['acme/appsec'],
    'release-manager': ['acme/release-managers'],
    operations: ['acme/sre'],
    business: ['acme/business'],
    'incident-commander': { members: ['acme/on-call'], backup: ['acme/platform'] },
  },
  types: {
    minor: { approve: { 'tech-lead': 1 } },
    docs: { approve: {} },
    hotfix: { approve: { 'incident-commander': 1 }, 'needs-incident': true, 'review-within': '5d' },
  },
}

const { author, committer, coAuthor, pusher, actor, rerunner } = people

export const sampleCase: ApprovalCase = {
  now: '2026-11-20T12:00:00Z',
  release: {
    digest,
    class: 'minor',
    risk: 'low',
    authors: [author],
    committers: [committer, 19_864_447],
    coAuthors: [coAuthor],
    lastPusher: pusher,
    actor,
    triggeringActor: rerunner,
  },
  teams: {
    'acme/tech-leads': [people.techLead, people.techLead2, people.both, author, committer, coAuthor, pusher, actor, rerunner],
    'acme/qa': [people.qaLead, people.both],
    'acme/owners': [people.owner],
    'acme/appsec': [people.security],
    'acme/release-managers': [people.chair],
    'acme/sre': [people.operations],
    'acme/business': [people.business],
    'acme/on-call': [people.commander],
    'acme/platform': [people.backup],
  },
  votes: [],
}

/** A vote of the sample, an hour before its decision: a comment that approves as tech lead. */
export function vote(user: number, more: Partial<ApprovalVote> = {}): ApprovalVote {
  const text = `/approve tech-lead ${digest.slice(0, 8)}`
  const id = `${user} ${more.at ?? ''} ${more.text ?? more.state ?? ''}`
  return { id, user: { id: user, type: 'User' }, source: 'comment', at: '2026-11-20T11:00:00Z', text, ...more }
}

/** A comment that approves for a role. */
export function yes(user: number, role: string, more: Partial<ApprovalVote> = {}): ApprovalVote {
  return vote(user, { text: `/approve ${role} ${digest.slice(0, 8)}`, ...more })
}

/** What differs from the sample. */
export interface SampleChange {
  readonly policy?: ReleasePolicy
  readonly release?: Partial<ApprovalCase['release']>
  readonly case?: Partial<ApprovalCase>
  readonly votes?: readonly ApprovalVote[]
}

/** Judges the sample with what differs; keys of the policy replace whole sections. */
export function judgeSample({ policy, release, case: more, votes = [] }: SampleChange): ApprovalJudgement {
  return judgeApprovals(
    { ...samplePolicy, ...policy },
    { ...sampleCase, ...more, release: { ...sampleCase.release, ...release }, votes: [...votes] },
  )
}
