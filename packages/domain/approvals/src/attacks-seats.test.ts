import { describe, expect, it } from 'vitest'
import { outcomeOf, silentVotes, type JudgedRow } from './judged-row.ts'
import { digest, people, vote, yes } from './sample-case.ts'

const { techLead, both, qaLead, owner, security, chair, operations, business, commander, backup } = people
const twoRoles = { types: { minor: { approve: { 'tech-lead': 1, 'qa-lead': 1 } } } }
const cab = {
  cab: { chair: 'release-manager', seats: ['qa-lead', 'operations', 'security', 'business'] as [string, ...string[]], quorum: 3 },
}
const board = { types: { minor: { board: 'cab' } }, boards: cab }
const staged = {
  types: { minor: { approve: { 'tech-lead': 1, 'product-owner': 1 } } },
  approvals: {
    stages: ['technical', 'business'],
    technical: { roles: ['tech-lead'] as [string] },
    business: { roles: ['product-owner'] as [string] },
  },
}
const early = { ...staged.approvals, business: { ...staged.approvals.business, 'allow-early': true } }
const at = (clock: string): { at: string } => ({ at: `2026-11-20T${clock}:00Z` })
const hotfix = { class: 'hotfix' as const, incident: { id: 'INC-1', severity: 'P0' as const } }

const rows: readonly JudgedRow[] = [
  {
    row: 'A4',
    because: 'one person does not fill two seats',
    verdict: 'pending',
    policy: twoRoles,
    votes: [yes(both, 'tech-lead'), yes(both, 'qa-lead')],
  },
  {
    row: 'A4',
    because: 'who holds both roles makes room for who holds one',
    verdict: 'pass',
    policy: twoRoles,
    votes: [vote(both, { source: 'review', state: 'APPROVED', text: '', digest }), vote(techLead, at('11:10'))],
  },
  {
    row: 'A4',
    because: 'the policy may let one person fill both',
    verdict: 'pass',
    policy: { ...twoRoles, approvals: { rules: { 'one-seat-each': false } } },
    votes: [yes(both, 'tech-lead'), yes(both, 'qa-lead')],
  },
  {
    row: 'A4',
    because: 'even then nobody is two tech leads',
    verdict: 'pending',
    policy: { types: { minor: { approve: { 'tech-lead': 2 } } }, approvals: { rules: { 'one-seat-each': false } } },
    votes: [vote(techLead), vote(techLead, at('11:10'))],
  },
  {
    row: 'A5',
    because: 'three of four seats and the chair are a quorum',
    verdict: 'pass',
    policy: board,
    votes: [yes(chair, 'release-manager'), yes(qaLead, 'qa-lead'), yes(operations, 'operations'), yes(business, 'business')],
  },
  {
    row: 'A5',
    because: 'without the chair the board has not decided',
    verdict: 'pending',
    policy: board,
    votes: [yes(qaLead, 'qa-lead'), yes(operations, 'operations'), yes(business, 'business'), yes(security, 'security')],
  },
  {
    row: 'A5',
    because: 'two people of one department hold one seat',
    verdict: 'pending',
    policy: board,
    votes: [yes(chair, 'release-manager'), yes(qaLead, 'qa-lead'), yes(both, 'qa-lead'), yes(business, 'business')],
  },
  {
    row: 'A6',
    because: 'a yes before its stage opened does not count',
    verdict: 'pending',
    policy: staged,
    votes: [yes(owner, 'product-owner', at('10:00')), vote(techLead, at('11:00'))],
    voteCodes: ['stage/early', 'vote/fills-seat'],
  },
  {
    row: 'A6',
    because: 'it counts when it is given again',
    verdict: 'pass',
    policy: staged,
    votes: [yes(owner, 'product-owner', at('10:00')), vote(techLead, at('11:00')), yes(owner, 'product-owner', at('11:10'))],
    voteCodes: ['vote/replaced', 'vote/fills-seat', 'vote/fills-seat'],
  },
  {
    row: 'A6',
    because: 'the policy may keep early ones',
    verdict: 'pass',
    policy: { ...staged, approvals: early },
    votes: [yes(owner, 'product-owner', at('10:00')), vote(techLead, at('11:00'))],
  },
  {
    row: 'A6',
    because: 'a kept one counts only once the stage is open',
    verdict: 'pending',
    policy: { ...staged, approvals: early },
    votes: [yes(owner, 'product-owner', at('10:00'))],
    voteCodes: ['stage/waiting'],
  },
  {
    row: 'A20',
    because: 'an emergency needs an incident',
    verdict: 'fail',
    release: { class: 'hotfix' },
    votes: [yes(commander, 'incident-commander')],
    codes: ['emergency/no-incident'],
  },
  {
    row: 'A20',
    because: 'an incident of P2 is no emergency',
    verdict: 'fail',
    release: { class: 'hotfix', incident: { id: 'INC-1', severity: 'P2' } },
    votes: [yes(commander, 'incident-commander')],
    codes: ['emergency/severity'],
  },
  {
    row: 'A20',
    because: 'an incident commander is enough',
    verdict: 'pass',
    release: hotfix,
    votes: [yes(commander, 'incident-commander')],
  },
  {
    row: 'A20',
    because: 'the author is not, though in command; the backup is',
    verdict: 'pass',
    release: { ...hotfix, authors: [commander] },
    votes: [yes(commander, 'incident-commander'), yes(backup, 'incident-commander')],
    voteCodes: ['vote/excluded', 'vote/fills-seat'],
  },
  {
    row: 'A20',
    because: 'a backup does not stand in while a member could vote',
    verdict: 'pending',
    release: hotfix,
    votes: [yes(backup, 'incident-commander')],
    voteCodes: ['role/backup-not-needed'],
  },
  {
    row: 'A20',
    because: 'an emergency is never approved by rule',
    verdict: 'pending',
    policy: { types: { hotfix: { approve: {} } } },
    release: hotfix,
  },
  {
    row: 'A20',
    because: 'an overdue review holds back the next normal release',
    verdict: 'fail',
    case: { reviews: [{ release: 'v1.2.3', dueAt: '2026-11-19T12:00:00Z', doneAt: null }] },
    votes: [vote(techLead)],
    codes: ['emergency/review-overdue'],
  },
  {
    row: 'A20',
    because: 'it does not hold back the next emergency',
    verdict: 'pass',
    release: hotfix,
    case: { reviews: [{ release: 'v1.2.3', dueAt: '2026-11-19T12:00:00Z', doneAt: null }] },
    votes: [yes(commander, 'incident-commander')],
  },
  {
    row: 'A20',
    because: 'a review that was held holds nothing back',
    verdict: 'pass',
    case: { reviews: [{ release: 'v1.2.3', dueAt: '2026-11-19T12:00:00Z', doneAt: '2026-11-20T09:00:00Z' }] },
    votes: [vote(techLead)],
  },
  {
    row: 'A30',
    because: 'a class that asks for nobody is approved by rule',
    verdict: 'pass',
    release: { class: 'docs' },
    codes: ['approval/automatic'],
  },
  {
    row: 'A30',
    because: 'not when a rule of risk is hit',
    verdict: 'pending',
    release: { class: 'docs', risk: { level: 'low', rules: ['paths: src/auth/**'] } },
    codes: ['approval/missing'],
  },
  { row: 'A30', because: 'not when the class is uncertain', verdict: 'pending', release: { class: 'docs', classCertain: false } },
  {
    row: 'A30',
    because: 'not when the risk has a level',
    verdict: 'pending',
    policy: { risk: { levels: { high: { from: 60 } } } },
    release: { class: 'docs', risk: 'high' },
  },
]

describe('the table of attacks and mistakes: which seats are filled', () => {
  it.each(rows)('$row: $because ($verdict)', (row) => {
    const { expected, seen, whole } = outcomeOf(row)
    expect(seen, whole).toEqual(expected)
  })

  it('tells everybody whose vote does not count how to mend it', () => {
    expect(rows.flatMap(silentVotes)).toEqual([])
  })
})
