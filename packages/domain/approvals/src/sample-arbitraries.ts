import type { ApprovalCase, ApprovalVote, ReleasePolicy } from '@locktender/contracts'
import fc from 'fast-check'
import { digest, otherDigest, people, sampleCase } from './sample-case.ts'

const roles = ['tech-lead', 'qa-lead', 'security', 'business'] as const
const holders = [people.techLead, people.techLead2, people.qaLead, people.both, people.security, people.business]
const excluded = [people.author, people.committer, people.coAuthor, people.pusher, people.actor, people.rerunner]
const startMs = Date.parse('2026-11-17T00:00:00Z')

/** An instant in the four days before the sample's decision, so that some votes have run out. */
export const instant: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 5039 })
  .map((minutes) => new Date(startMs + minutes * 60_000).toISOString())

const approve = fc.dictionary(fc.constantFrom(...roles), fc.integer({ min: 1, max: 2 }), { minKeys: 1, maxKeys: 3 })
const board = fc.record({
  chair: fc.constantFrom(...roles),
  seats: fc.uniqueArray(fc.constantFrom(...roles), { minLength: 1 }) as fc.Arbitrary<[string, ...string[]]>,
  quorum: fc.integer({ min: 1, max: 3 }),
})

/** Policies with stages, a board and rules, of the sample's roles. */
export const policy: fc.Arbitrary<ReleasePolicy> = fc
  .tuple(approve, fc.option(board), fc.boolean(), fc.boolean(), fc.boolean(), fc.constantFrom('24h', '72h'))
  .map(([asked, cab, isStaged, allowsEarly, oneSeatEach, expires]) => ({
    roles: { 'tech-lead': ['acme/tech-leads'], 'qa-lead': ['acme/qa'], security: ['acme/appsec'], business: ['acme/business'] },
    types: { minor: { approve: asked, ...(cab === null ? {} : { board: 'cab' }) } },
    ...(cab === null ? {} : { boards: { cab } }),
    approvals: {
      ...(isStaged ? { stages: ['technical', 'final'] } : {}),
      technical: { roles: ['tech-lead', 'qa-lead'], 'allow-early': allowsEarly },
      final: { roles: ['security', 'business'], 'allow-early': allowsEarly },
      rules: { veto: ['security'], 'one-seat-each': oneSeatEach, expires },
    },
  }))

const voter = fc.constantFrom(...holders, ...excluded, people.stranger)
const texts = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...roles).map((role) => `/approve ${role} ${digest.slice(0, 8)}`) },
  { weight: 1, arbitrary: fc.constantFrom('/veto', '/withdraw', 'LGTM', `/approve tech-lead ${otherDigest.slice(0, 8)}`) },
)
const edits: fc.Arbitrary<NonNullable<ApprovalVote['edits']>> = fc.oneof(
  { weight: 9, arbitrary: fc.constant<ApprovalVote['edits'] & {}>([]) },
  { weight: 1, arbitrary: fc.constant<ApprovalVote['edits'] & {}>([{ by: people.stranger, at: null }]) },
)

/** A vote of anybody; names are given by `votes`. */
const anyVote = fc
  .record({ user: voter, at: instant, text: texts, edits })
  .map(({ user, ...rest }): Omit<ApprovalVote, 'id'> => ({ user: { id: user, type: 'User' }, source: 'comment', ...rest }))

/** Votes of anybody, each with a name of its own. */
export const votes: fc.Arbitrary<readonly ApprovalVote[]> = fc
  .array(anyVote, { maxLength: 14 })
  .map((list) => list.map((vote, index) => ({ ...vote, id: `vote ${index}` })))

/** A yes of somebody who holds the role and has no part in the change. */
export const validYes: fc.Arbitrary<ApprovalVote> = fc.record({ user: fc.constantFrom(...holders), at: instant }).map(({ user, at }) => ({
  id: 'one more',
  user: { id: user, type: 'User' },
  source: 'review',
  state: 'approved',
  at,
  digest,
}))

/** Any vote of a person who had a hand in the release. */
export const excludedVote: fc.Arbitrary<ApprovalVote> = fc
  .tuple(anyVote, fc.constantFrom(...excluded))
  .map(([vote, id]) => ({ ...vote, id: 'one more', user: { id, type: 'User' } }))

/** The sample case with other votes. */
export function caseWith(list: readonly ApprovalVote[]): ApprovalCase {
  return { ...sampleCase, votes: [...list] }
}
