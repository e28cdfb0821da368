import { describe, expect, it } from 'vitest'
import { outcomeOf, silentVotes, type JudgedRow } from './judged-row.ts'
import { people, vote, yes } from './sample-case.ts'

const { techLead, techLead2, owner, security, stranger } = people
const at = (clock: string): { at: string } => ({ at: `2026-11-20T${clock}:00Z` })
const no = { text: '/veto', ...at('11:30') }
const veto = { approvals: { rules: { veto: ['security'] } } }

const rows: readonly JudgedRow[] = [
  {
    row: 'A1',
    because: 'a number counts, whatever the login is now',
    verdict: 'pass',
    policy: { roles: { 'tech-lead': ['ada'] } },
    case: { people: { Ada: stranger } },
    votes: [vote(stranger)],
  },
  {
    row: 'A1',
    because: 'a freed login, registered again by another account, is nobody',
    verdict: 'pending',
    policy: { roles: { 'tech-lead': ['ada'] } },
    case: { people: { ada: techLead } },
    votes: [vote(stranger, { user: { id: stranger, login: 'ada', type: 'User' } })],
    voteCodes: ['role/not-held'],
  },
  {
    row: 'A1',
    because: 'a login that is not pinned to a number is not known',
    verdict: 'unknown',
    policy: { roles: { 'tech-lead': ['ada'] } },
    votes: [vote(stranger, { user: { id: stranger, login: 'ada', type: 'User' } })],
    codes: ['team/unreadable', 'approval/missing'],
  },
  ...(['author', 'committer', 'coAuthor', 'pusher', 'actor', 'rerunner'] as const).map((who): JudgedRow => ({
    row: 'A2',
    because: `the ${who} may not approve`,
    verdict: 'pending',
    votes: [vote(people[who])],
    voteCodes: ['vote/excluded'],
  })),
  {
    row: 'A2',
    because: 'the policy may let the person who started the run approve',
    verdict: 'pass',
    policy: { approvals: { rules: { exclude: ['authors', 'last-pusher'] } } },
    votes: [vote(people.actor)],
  },
  {
    row: 'A2',
    because: 'the account of web merges is no committer',
    verdict: 'pass',
    case: { teams: { 'acme/tech-leads': [19_864_447] } },
    votes: [vote(19_864_447)],
  },
  {
    row: 'A2',
    because: 'a role of which every member is excluded can never be filled',
    verdict: 'fail',
    case: { teams: { 'acme/tech-leads': [people.author] } },
    codes: ['approval/unsatisfiable', 'approval/missing'],
  },
  {
    row: 'A3',
    because: 'a commit that belongs to nobody asks for one more person',
    verdict: 'pending',
    release: { unattributedCommits: 1 },
    votes: [vote(techLead)],
  },
  {
    row: 'A3',
    because: 'one more person of any role is enough',
    verdict: 'pass',
    release: { unattributedCommits: 2 },
    votes: [vote(techLead), yes(owner, 'product-owner')],
  },
  ...['Bot', 'Organization', 'Mannequin', 'user'].map((type): JudgedRow => ({
    row: 'A16',
    because: `an account of the type ${type} is no person`,
    verdict: 'pending',
    votes: [vote(techLead, { user: { id: techLead, type } })],
    voteCodes: ['vote/not-a-person'],
  })),
  {
    row: 'A16',
    because: 'a vote through an app is none of a person',
    verdict: 'pending',
    votes: [vote(techLead, { viaApp: 'helper' })],
    voteCodes: ['vote/not-a-person'],
  },
  {
    row: 'A17',
    because: 'who left the team has no vote',
    verdict: 'pending',
    case: { teams: { 'acme/tech-leads': [techLead2] } },
    votes: [vote(techLead)],
    voteCodes: ['role/not-held'],
  },
  {
    row: 'A17',
    because: 'who joined to vote has none',
    verdict: 'pending',
    case: { teams: { 'acme/tech-leads': [techLead2, { id: techLead, since: '2026-11-20T11:30:00Z' }] } },
    votes: [vote(techLead)],
    voteCodes: ['team/joined-later'],
  },
  {
    row: 'A17',
    because: 'who joined a day before has none, where the policy says seven',
    verdict: 'pending',
    policy: { approvals: { rules: { 'member-for': '7d' } } },
    case: { teams: { 'acme/tech-leads': [techLead2, { id: techLead, since: '2026-11-19T11:00:00Z' }] } },
    votes: [vote(techLead)],
    voteCodes: ['team/joined-recently'],
  },
  {
    row: 'A17',
    because: 'an invitation is no membership',
    verdict: 'pending',
    case: { teams: { 'acme/tech-leads': [techLead2, { id: techLead, state: 'pending' }] } },
    votes: [vote(techLead)],
    voteCodes: ['team/invitation-pending'],
  },
  {
    row: 'A17',
    because: 'a team that cannot be read approves nothing',
    verdict: 'unknown',
    case: { teams: { 'acme/tech-leads': null } },
    votes: [vote(techLead)],
    codes: ['team/unreadable', 'approval/missing'],
    voteCodes: ['team/unreadable'],
  },
  {
    row: 'A17',
    because: 'a no counts while nobody can tell whether it is a veto',
    verdict: 'fail',
    policy: veto,
    case: { teams: { 'acme/tech-leads': [techLead], 'acme/appsec': null } },
    votes: [vote(techLead), vote(security, no)],
  },
  {
    row: 'A18',
    because: 'a deleted account never counts',
    verdict: 'pending',
    votes: [vote(techLead, { user: null })],
    voteCodes: ['vote/deleted-account'],
  },
  {
    row: 'A19',
    because: 'a delegate votes in place of somebody away',
    verdict: 'pass',
    policy: { approvals: { delegations: [{ from: techLead, to: stranger, role: 'tech-lead', until: '2026-11-24' }] } },
    votes: [vote(stranger)],
  },
  {
    row: 'A19',
    because: 'a delegation that has ended lends nothing',
    verdict: 'pending',
    policy: { approvals: { delegations: [{ from: techLead, to: stranger, role: 'tech-lead', until: '2026-11-19' }] } },
    votes: [vote(stranger)],
    voteCodes: ['delegation/not-in-force'],
  },
  {
    row: 'A19',
    because: 'a delegation lasts 30 days at most',
    verdict: 'pending',
    policy: {
      approvals: { delegations: [{ from: techLead, to: stranger, role: 'tech-lead', starts: '2026-01-01', until: '2027-11-19' }] },
    },
    votes: [vote(stranger)],
    voteCodes: ['delegation/not-in-force'],
  },
  {
    row: 'A19',
    because: 'what was delegated is not delegated on',
    verdict: 'pending',
    policy: {
      approvals: {
        delegations: [
          { from: techLead, to: stranger, role: 'tech-lead', until: '2026-11-24' },
          { from: stranger, to: 98, role: 'tech-lead', until: '2026-11-24' },
        ],
      },
    },
    votes: [vote(98)],
    voteCodes: ['delegation/role-not-held'],
  },
  {
    row: 'A19',
    because: 'an author delegates no vote',
    verdict: 'pending',
    policy: { approvals: { delegations: [{ from: people.author, to: stranger, role: 'tech-lead', until: '2026-11-24' }] } },
    votes: [vote(stranger)],
    voteCodes: ['delegation/from-excluded'],
  },
  {
    row: 'A19',
    because: 'an author is no delegate',
    verdict: 'pending',
    policy: { approvals: { delegations: [{ from: techLead, to: people.author, role: 'tech-lead', until: '2026-11-24' }] } },
    votes: [vote(people.author)],
    voteCodes: ['vote/excluded'],
  },
]

describe('the table of attacks and mistakes: who may vote', () => {
  it.each(rows)('$row: $because ($verdict)', (row) => {
    const { expected, seen, whole } = outcomeOf(row)
    expect(seen, whole).toEqual(expected)
  })

  it('tells everybody whose vote does not count how to mend it', () => {
    expect(rows.flatMap(silentVotes)).toEqual([])
  })
})
