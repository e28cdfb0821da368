import type { ApprovalDeployment, ApprovalEnvironmentFacts, ReleasePolicy } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { outcomeOf, type JudgedRow } from './judged-row.ts'
import { digest, people, samplePolicy, vote } from './sample-case.ts'

const production = 'production'
const policy: ReleasePolicy = {
  environments: {
    sit: {},
    uat: { after: 'sit' },
    production: { after: 'uat', production: true, reviewers: ['release-manager'], wait: '10m' },
  },
}
const approved = { user: { id: people.chair, type: 'User' }, state: 'approved' as const }
const facts = (more: Partial<ApprovalEnvironmentFacts> = {}): { environment: ApprovalEnvironmentFacts } => ({
  environment: {
    name: production,
    exists: true,
    gate: 'passed',
    reviewers: [{ type: 'Team', team: 'acme/Release-Managers' }],
    customRules: 0,
    waitMinutes: 10,
    adminsCanBypass: false,
    branches: 'protected',
    approvals: [approved],
    ...more,
  },
})
const strict: ReleasePolicy = { ...policy, approvals: { rules: { 'admin-bypass': 'fail' } } }
const artifacts = ['a'.repeat(64), 'b'.repeat(64)]
const deployed = (environment: string, more: Partial<ApprovalDeployment> = {}): ApprovalDeployment => ({
  environment,
  state: 'success',
  at: '2026-11-19T12:00:00Z',
  artifacts: artifacts.toReversed(),
  ...more,
})
const promoted = { environment: production, artifacts }
const requests = [{ at: '2026-11-20T10:00:00Z', digest }]

type Row = Omit<JudgedRow, 'votes'>
const rows: readonly Row[] = [
  { row: 'A26', because: 'the environment is what the policy takes it for', verdict: 'pass', case: facts() },
  {
    row: 'A26',
    because: 'a mistyped name is no environment',
    verdict: 'fail',
    case: facts({ exists: false }),
    codes: ['environment/missing'],
  },
  {
    row: 'A26',
    because: 'an emptied environment asks nobody',
    verdict: 'fail',
    case: facts({ reviewers: [] }),
    codes: ['environment/unprotected'],
  },
  {
    row: 'A26',
    because: 'an environment that the policy does not know must be protected too',
    verdict: 'fail',
    policy: {},
    case: facts({ name: 'prod', reviewers: [] }),
    codes: ['environment/unprotected'],
  },
  {
    row: 'A26',
    because: 'one that the policy lists without reviewers may be open',
    verdict: 'pass',
    case: facts({ name: 'sit', reviewers: [], branches: 'any' }),
  },
  {
    row: 'A26',
    because: 'what cannot be read is not known',
    verdict: 'unknown',
    case: facts({ exists: null }),
    codes: ['environment/unreadable'],
  },
  {
    row: 'A26',
    because: 'it asks others than the policy wants',
    verdict: 'fail',
    case: facts({ reviewers: [{ type: 'Team', team: 'acme/interns' }] }),
    codes: ['environment/reviewers'],
  },
  {
    row: 'A26',
    because: 'a member of the role is as good as its team',
    verdict: 'pass',
    case: facts({ reviewers: [{ type: 'User', id: people.chair }] }),
  },
  { row: 'A26', because: 'it waits too short', verdict: 'fail', case: facts({ waitMinutes: 9 }), codes: ['environment/wait-timer'] },
  {
    row: 'A26',
    because: 'any branch may deploy to production',
    verdict: 'fail',
    case: facts({ branches: ['release/*', '*'] }),
    codes: ['environment/any-branch'],
  },
  {
    row: 'A26',
    because: 'the job stands in another environment than the release goes to',
    verdict: 'fail',
    release: { environment: 'uat' },
    case: facts(),
    codes: ['environment/other'],
  },
  {
    row: 'A22',
    because: 'administrators skipped the gate',
    verdict: 'fail',
    case: facts({ approvals: [] }),
    codes: ['environment/bypassed'],
  },
  {
    row: 'A22',
    because: 'a bot’s answer is no person’s',
    verdict: 'fail',
    case: facts({ approvals: [{ user: { id: 7, type: 'Bot' }, state: 'approved' }] }),
    codes: ['environment/bypassed'],
  },
  { row: 'A22', because: 'before the gate nobody can have approved', verdict: 'pass', case: facts({ approvals: [], gate: 'ahead' }) },
  {
    row: 'A22',
    because: 'reviews that cannot be read prove nothing',
    verdict: 'unknown',
    case: facts({ approvals: null }),
    codes: ['environment/approvals-unreadable'],
  },
  {
    row: 'A22',
    because: 'administrators could skip it',
    verdict: 'warn',
    case: facts({ adminsCanBypass: true }),
    codes: ['approval/complete', 'environment/admin-bypass'],
  },
  {
    row: 'A22',
    because: 'administrators could skip it, which the policy does not bear',
    verdict: 'fail',
    policy: strict,
    case: facts({ adminsCanBypass: true }),
    codes: ['environment/admin-bypass'],
  },
  {
    row: 'A22',
    because: 'it is not known whether they could',
    verdict: 'unknown',
    policy: strict,
    case: facts({ adminsCanBypass: null }),
    codes: ['environment/admin-bypass'],
  },
  {
    row: 'G10',
    because: 'the same artifacts passed every environment before',
    verdict: 'pass',
    release: promoted,
    case: { deployments: [deployed('sit'), deployed('uat')] },
  },
  {
    row: 'G10',
    because: 'straight to production',
    verdict: 'fail',
    release: promoted,
    case: { deployments: [deployed('sit')] },
    codes: ['promotion/not-passed'],
  },
  {
    row: 'G10',
    because: 'a failed deployment is no passing',
    verdict: 'fail',
    release: promoted,
    case: { deployments: [deployed('sit'), deployed('uat', { state: 'failure' })] },
    codes: ['promotion/not-passed'],
  },
  {
    row: 'G10',
    because: 'other artifacts were there',
    verdict: 'fail',
    release: promoted,
    case: { deployments: [deployed('sit'), deployed('uat', { artifacts: ['c'.repeat(64)] })] },
    codes: ['promotion/other-artifacts'],
  },
  {
    row: 'G10',
    because: 'the newest there are others',
    verdict: 'fail',
    release: promoted,
    case: { deployments: [deployed('sit'), deployed('uat'), deployed('uat', { at: '2026-11-19T13:00:00Z', artifacts: ['c'.repeat(64)] })] },
    codes: ['promotion/other-artifacts'],
  },
  {
    row: 'G10',
    because: 'nobody knows what was there',
    verdict: 'unknown',
    release: promoted,
    case: { deployments: [deployed('sit'), deployed('uat', { artifacts: null })] },
    codes: ['promotion/unknown'],
  },
  {
    row: 'A23',
    because: 'production had a newer release since this one was asked for',
    verdict: 'fail',
    release: promoted,
    case: {
      requests,
      deployments: [deployed('sit'), deployed('uat'), deployed(production, { at: '2026-11-20T11:30:00Z', artifacts: ['c'.repeat(64)] })],
    },
    codes: ['promotion/superseded'],
  },
  {
    row: 'A23',
    because: 'this very release there is no newer one',
    verdict: 'pass',
    release: promoted,
    case: { requests, deployments: [deployed('sit'), deployed('uat'), deployed(production, { at: '2026-11-20T11:30:00Z' })] },
  },
]

describe('the table of attacks and mistakes: where it goes', () => {
  it.each(rows)('$row: $because ($verdict)', (row) => {
    const own = row.policy ?? policy
    const { expected, seen, whole } = outcomeOf({ ...row, policy: { ...samplePolicy, ...own }, votes: [vote(people.techLead)] })
    expect(seen, whole).toEqual(expected)
  })
})
