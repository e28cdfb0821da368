import validate from '@locktender/contracts/validators/environment-approval'
import validateCase from '@locktender/contracts/validators/approval-case'
import { describe, expect, it } from 'vitest'
import { outcomeOf, type JudgedRow } from './judged-row.ts'
import { digest, judgeSample, people, sampleCase, vote, yes } from './sample-case.ts'

const { techLead, techLead2, both, qaLead, owner, security, chair, operations, business, commander } = people
const scored = {
  types: { minor: { board: 'cab' } },
  boards: { cab: { chair: 'release-manager', seats: ['qa-lead'] as [string, ...string[]], quorum: 1, scorecard: ['risk', 'testing'] } },
}
const rationale = (role: string, ...lines: string[]): { text: string } => ({
  text: [`/approve ${role} ${digest.slice(0, 8)}`, ...lines].join('\r\n'),
})
const full = ['- Risk: low, one flag', 'testing: all suites ran on the candidate']
const levels = { levels: { medium: { from: 30, approve: { security: 1 } }, high: { from: 60, approve: { 'tech-lead': 1 } } } }
const four = [vote(techLead), vote(techLead2), yes(security, 'security')]

const rows: readonly JudgedRow[] = [
  {
    row: 'V5',
    because: 'a yes of a board needs a rationale for each criterion',
    verdict: 'pending',
    policy: scored,
    votes: [
      yes(chair, 'release-manager', rationale('release-manager', ...full)),
      yes(qaLead, 'qa-lead', rationale('qa-lead', 'risk: low')),
    ],
    voteCodes: ['board/no-rationale', 'vote/fills-seat'],
  },
  {
    row: 'V5',
    because: 'an empty rationale is none',
    verdict: 'pending',
    policy: scored,
    votes: [
      yes(chair, 'release-manager', rationale('release-manager', ...full)),
      yes(qaLead, 'qa-lead', rationale('qa-lead', 'risk: low', 'testing: ')),
    ],
  },
  {
    row: 'V5',
    because: 'with all of them the board has decided',
    verdict: 'pass',
    policy: scored,
    votes: [yes(chair, 'release-manager', rationale('release-manager', ...full)), yes(qaLead, 'qa-lead', rationale('qa-lead', ...full))],
  },
  {
    row: 'V4',
    because: 'a chair among the seats counts for the quorum',
    verdict: 'pass',
    policy: { types: { minor: { board: 'cab' } }, boards: { cab: { chair: 'operations', seats: ['operations', 'business'], quorum: 2 } } },
    votes: [yes(operations, 'operations'), yes(business, 'business')],
  },
  {
    row: 'V4',
    because: 'a board that the policy does not have cannot decide',
    verdict: 'unknown',
    policy: { types: { minor: { board: 'cab' } } },
    codes: ['approval/no-board'],
  },
  {
    row: 'V3',
    because: 'risk asks on top of the class',
    verdict: 'pending',
    policy: { risk: levels },
    release: { risk: 'high' },
    votes: [vote(techLead), yes(security, 'security')],
  },
  {
    row: 'V3',
    because: 'a higher level asks for all that the lower ones ask',
    verdict: 'pass',
    policy: { risk: levels },
    release: { risk: 'high' },
    votes: four,
  },
  {
    row: 'V3',
    because: 'a higher level does not drop what a lower one asks',
    verdict: 'pending',
    policy: { risk: levels },
    release: { risk: 'high' },
    votes: [vote(techLead), vote(techLead2)],
  },
  {
    row: 'V3',
    because: 'a level that the policy does not have is a mistake',
    verdict: 'unknown',
    policy: { risk: levels },
    release: { risk: 'hihg' },
    votes: four,
    codes: ['risk/unknown-level'],
  },
  {
    row: 'V13',
    because: 'a stage waits for the gates that it needs',
    verdict: 'pending',
    policy: { approvals: { stages: ['only'], only: { roles: ['tech-lead'], needs: ['uat'] } } },
    votes: [vote(techLead)],
    codes: ['stage/needs', 'approval/missing'],
  },
  {
    row: 'V13',
    because: 'and opens when they hold',
    verdict: 'pass',
    policy: { approvals: { stages: ['only'], only: { roles: ['tech-lead'], needs: ['uat'] } } },
    case: { gates: { uat: 'pass' } },
    votes: [vote(techLead)],
  },
  {
    row: 'V13',
    because: 'a gate that is called like what every object has does not hold',
    verdict: 'pending',
    policy: { approvals: { stages: ['only'], only: { roles: ['tech-lead'], needs: ['constructor'] } } },
    votes: [vote(techLead)],
  },
  {
    row: 'V1',
    because: 'a class without a rule is approved by nobody',
    verdict: 'unknown',
    release: { class: 'major' },
    votes: [vote(techLead)],
    codes: ['approval/no-rule'],
  },
  {
    row: 'V1',
    because: 'an unknown class is approved by nobody',
    verdict: 'unknown',
    release: { class: null },
    votes: [vote(techLead)],
    codes: ['class/unknown'],
  },
  {
    row: 'V2',
    because: 'a role that no stage names votes in the last one',
    verdict: 'pass',
    policy: {
      types: { minor: { approve: { 'tech-lead': 1, 'product-owner': 1 } } },
      approvals: { stages: ['technical'], technical: { roles: ['tech-lead'] } },
    },
    votes: [vote(techLead), yes(owner, 'product-owner')],
  },
  {
    row: '–',
    because: 'votes are taken only where the policy takes them',
    verdict: 'pending',
    policy: { approvals: { sources: ['environments'] } },
    votes: [vote(techLead)],
    voteCodes: ['vote/source'],
  },
  {
    row: '–',
    because: 'a role that is not asked fills no seat',
    verdict: 'pending',
    votes: [yes(qaLead, 'qa-lead')],
    voteCodes: ['role/no-seat'],
  },
  {
    row: '–',
    because: 'a role that the policy does not have is named by mistake',
    verdict: 'pending',
    votes: [yes(techLead, 'techlead')],
    voteCodes: ['role/unknown'],
  },
  {
    row: '–',
    because: 'one yes too many is valid',
    verdict: 'pass',
    votes: [vote(techLead), vote(techLead2, { at: '2026-11-20T11:01:00Z' })],
    voteCodes: ['vote/fills-seat', 'vote/surplus'],
  },
]

describe('judgeApprovals', () => {
  it.each(rows)('$row: $because ($verdict)', (row) => {
    const { expected, seen, whole } = outcomeOf(row)
    expect(seen, whole).toEqual(expected)
  })

  it('gives data of the published form, from cases of the published form', () => {
    for (const row of rows) {
      const { data } = judgeSample(row)
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true)
      const given = { ...sampleCase, ...row.case, release: { ...sampleCase.release, ...row.release }, votes: row.votes ?? [] }
      expect(validateCase(given), JSON.stringify(validateCase.errors)).toBe(true)
    }
  })

  it('says when a stage opened, who sits where and until when that holds', () => {
    const { data } = judgeSample({
      policy: {
        types: { minor: { approve: { 'tech-lead': 1, 'qa-lead': 1 } } },
        approvals: { stages: ['technical', 'final'], technical: { roles: ['tech-lead'] }, final: { roles: ['qa-lead'], expires: '2h' } },
      },
      votes: [vote(techLead, { at: '2026-11-20T10:00:00Z' }), yes(both, 'qa-lead', { at: '2026-11-20T11:00:00Z' })],
    })
    expect(data.stages).toEqual([
      { name: 'technical', state: 'satisfied', opensAt: null },
      { name: 'final', state: 'satisfied', opensAt: '2026-11-20T10:00:00.000Z' },
    ])
    expect(data.seats.map(({ role, filledBy }) => [role, filledBy?.user])).toEqual([
      ['tech-lead', techLead],
      ['qa-lead', both],
    ])
    expect(data.expiresAt).toBe('2026-11-20T13:00:00.000Z')
  })

  it('owes a review for an emergency that goes on', () => {
    const votes = [yes(commander, 'incident-commander')]
    const { data } = judgeSample({ release: { class: 'hotfix', incident: { id: 'INC-1', severity: 'P1' } }, votes })
    expect(data.review).toEqual({ within: '5d', dueAt: '2026-11-25T12:00:00.000Z' })
  })

  it.each([
    { because: 'two votes have one name', change: { votes: [vote(techLead), vote(techLead)] }, code: 'approval/case' },
    { because: 'a time is none', change: { votes: [vote(techLead, { at: '2026-02-30T25:00:00Z' })] }, code: 'approval/case' },
    {
      because: 'half a town would have to approve',
      change: { policy: { types: { minor: { approve: { 'tech-lead': 5000 } } } } },
      code: 'approval/too-many-seats',
    },
  ])('decides nothing when $because', ({ change, code }) => {
    expect(() => judgeSample(change)).toThrow(expect.objectContaining({ code }) as Error)
  })
})
