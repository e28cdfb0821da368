import { describe, expect, it } from 'vitest'
import { outcomeOf, silentVotes, type JudgedRow } from './judged-row.ts'
import { digest, otherDigest, people, vote, yes } from './sample-case.ts'

const { techLead, techLead2, security, commander, stranger } = people
const at = (clock: string): { at: string } => ({ at: `2026-11-20T${clock}:00Z` })
const no = { text: '/veto', ...at('11:30') }
const veto = { approvals: { rules: { veto: ['security'] } } }
const hotfix = { class: 'hotfix' as const, incident: { id: 'INC-1', severity: 'P0' as const } }
const asked = (...times: [string, string][]): { requests: { at: string; digest: string }[] } => ({
  requests: times.map(([clock, shown]) => ({ ...at(clock), digest: shown })),
})

const rows: readonly JudgedRow[] = [
  {
    row: 'A7',
    because: 'a yes for what was there before the push is void',
    verdict: 'pending',
    case: asked(['10:00', otherDigest], ['11:30', digest]),
    votes: [vote(techLead, { text: `/approve tech-lead ${otherDigest.slice(0, 8)}` })],
    voteCodes: ['vote/stale'],
  },
  {
    row: 'A7',
    because: 'a review of another commit is void',
    verdict: 'pending',
    release: { commit: 'c'.repeat(40) },
    case: asked(['10:00', digest]),
    votes: [vote(techLead, { source: 'review', state: 'approved', text: '', commit: 'd'.repeat(40) })],
    voteCodes: ['vote/stale'],
  },
  {
    row: 'A7',
    because: 'a review of this commit is about what was asked last',
    verdict: 'pass',
    release: { commit: 'c'.repeat(40) },
    case: asked(['10:00', digest]),
    votes: [vote(techLead, { source: 'review', state: 'approved', text: '', commit: 'c'.repeat(40) })],
  },
  {
    row: 'A8',
    because: 'a yes of four days ago has run out',
    verdict: 'pending',
    votes: [vote(techLead, { at: '2026-11-17T11:59:59Z' })],
    voteCodes: ['vote/expired'],
  },
  { row: 'A8', because: 'a yes of just under 72 hours counts', verdict: 'pass', votes: [vote(techLead, { at: '2026-11-17T12:00:01Z' })] },
  {
    row: 'A8',
    because: 'for a hotfix it runs out after 4 hours',
    verdict: 'pending',
    release: hotfix,
    votes: [yes(commander, 'incident-commander', at('07:59'))],
    voteCodes: ['vote/expired'],
  },
  {
    row: 'A8',
    because: 'a stage may want it fresher',
    verdict: 'pending',
    policy: { approvals: { stages: ['only'], only: { roles: ['tech-lead'], expires: '30m' } } },
    votes: [vote(techLead)],
    voteCodes: ['vote/expired'],
  },
  {
    row: 'A8',
    because: 'a yes from the future does not count',
    verdict: 'pending',
    votes: [vote(techLead, at('12:01'))],
    voteCodes: ['vote/in-future'],
  },
  {
    row: 'A11',
    because: 'a withdrawal takes back the yes',
    verdict: 'pending',
    votes: [vote(techLead), vote(techLead, { text: '/withdraw', ...at('11:05') })],
    voteCodes: ['vote/replaced', 'vote/takes-back'],
  },
  {
    row: 'A11',
    because: 'after a withdrawal one may say yes again',
    verdict: 'pass',
    votes: [vote(techLead), vote(techLead, { text: '/withdraw', ...at('11:05') }), vote(techLead, at('11:06'))],
  },
  {
    row: 'A11',
    because: 'once the deployment has started it is a request to roll back',
    verdict: 'pass',
    release: { startedAt: '2026-11-20T11:02:00Z' },
    votes: [vote(techLead), vote(techLead, { text: '/withdraw', ...at('11:05') })],
    voteCodes: ['vote/fills-seat', 'vote/after-start'],
  },
  {
    row: 'A12',
    because: 'one no of a veto role holds the release',
    verdict: 'fail',
    policy: veto,
    votes: [vote(techLead), vote(security, no)],
    codes: ['veto/stands'],
  },
  {
    row: 'A12',
    because: 'requested changes are a no',
    verdict: 'fail',
    policy: veto,
    votes: [vote(techLead), vote(security, { source: 'review', state: 'CHANGES_REQUESTED', text: '' })],
  },
  {
    row: 'A12',
    because: 'its author lifts it',
    verdict: 'pass',
    policy: veto,
    votes: [vote(techLead), vote(security, no), vote(security, { text: '/withdraw', ...at('11:40') })],
  },
  {
    row: 'A12',
    because: 'nobody else lifts it',
    verdict: 'fail',
    policy: veto,
    votes: [vote(techLead), vote(security, no), vote(techLead2, { text: '/withdraw', ...at('11:40') })],
  },
  {
    row: 'A12',
    because: 'a no without a veto only takes back one’s own yes',
    verdict: 'pass',
    policy: veto,
    votes: [vote(techLead), vote(techLead2), vote(techLead2, no)],
    voteCodes: ['vote/fills-seat', 'vote/replaced', 'vote/takes-back'],
  },
  {
    row: 'A12',
    because: 'a dismissed review of a veto role may have been a no',
    verdict: 'pending',
    policy: veto,
    votes: [vote(techLead), vote(security, { source: 'review', state: 'dismissed', text: '' })],
    codes: ['veto/unreadable'],
  },
  {
    row: 'A13',
    because: 'an edited yes is void',
    verdict: 'pending',
    votes: [vote(techLead, { edits: [{ by: techLead, ...at('11:01') }] })],
    voteCodes: ['vote/edited'],
  },
  {
    row: 'A13',
    because: 'a comment that a maintainer turned into a yes is void',
    verdict: 'pending',
    votes: [vote(techLead, { edits: [{ by: stranger, ...at('11:01') }] })],
    voteCodes: ['vote/edited-by-another'],
  },
  {
    row: 'A13',
    because: 'a veto that somebody else edited away still holds',
    verdict: 'pending',
    policy: veto,
    votes: [vote(techLead), vote(security, { text: 'fine', edits: [{ by: stranger, ...at('11:01') }] })],
    codes: ['veto/unreadable'],
  },
  {
    row: 'A13',
    because: 'an edited withdrawal is void, and still no yes',
    verdict: 'pending',
    votes: [vote(techLead), vote(techLead, { text: '/withdraw', ...at('11:05'), edits: [{ by: techLead, at: null }] })],
  },
  ...[
    'I do not approve',
    `> /approve tech-lead ${digest.slice(0, 8)}`,
    '```\n/approve tech-lead a1b2c3d4\n```',
    '<!--\n/approve tech-lead a1b2c3d4',
    ' /approve tech-lead a1b2c3d4',
    '/approve tech-lead A1B2C3D4',
    '/approve tech-lead',
    'genehmigt',
    'LGTM :+1:',
    `\n/approve tech-lead ${digest.slice(0, 8)}`,
    '/approve tech-lead a1b2c3d4 not',
  ].map((text): JudgedRow => ({
    row: 'A14',
    because: `${JSON.stringify(text)} is no command`,
    verdict: 'pending',
    votes: [vote(techLead, { text })],
  })),
  {
    row: 'A14',
    because: 'a short digest names what was asked last, not what clashes with it later',
    verdict: 'pending',
    case: asked(['10:00', `${digest.slice(0, 8)}${otherDigest.slice(8)}`], ['11:30', digest]),
    votes: [vote(techLead)],
    voteCodes: ['vote/stale'],
  },
  {
    row: 'A15',
    because: 'a list of votes that was cut approves nothing',
    verdict: 'unknown',
    case: { votesComplete: false },
    votes: [vote(techLead)],
    codes: ['votes/truncated'],
  },
  {
    row: 'A27',
    because: 'a reaction never counts',
    verdict: 'pending',
    votes: [vote(techLead, { source: 'reaction' })],
    voteCodes: ['vote/reaction'],
  },
  {
    row: 'A28',
    because: 'a vote before the request does not count',
    verdict: 'pending',
    case: asked(['11:30', digest]),
    votes: [vote(techLead)],
    voteCodes: ['vote/before-request'],
  },
  {
    row: 'A28',
    because: 'nor does one on record for it',
    verdict: 'pending',
    case: asked(['11:30', digest]),
    votes: [vote(techLead, { source: 'environment', state: 'approved', text: '', digest })],
    voteCodes: ['vote/before-request'],
  },
  {
    row: 'A28',
    because: 'a yes that names nothing, where nothing was asked, is about nothing',
    verdict: 'pending',
    votes: [vote(techLead, { source: 'review', state: 'approved', text: '' })],
    voteCodes: ['vote/unbound'],
  },
]

describe('the table of attacks and mistakes: what a vote is about', () => {
  it.each(rows)('$row: $because ($verdict)', (row) => {
    const { expected, seen, whole } = outcomeOf(row)
    expect(seen, whole).toEqual(expected)
  })

  it('tells everybody whose vote does not count how to mend it', () => {
    expect(rows.flatMap(silentVotes)).toEqual([])
  })
})
