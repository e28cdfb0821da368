import type { PlanScope, PlanScopeChange } from '@locktender/contracts/validators/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitsOf, noonMs, shaOf } from '../plan-input.fixture.ts'
import { judgeScope, type ScopeInput } from './judge-scope.ts'

const commits = commitsOf('feat: d', 'feat: c', 'fix: b', 'feat: a')
const change: PlanScopeChange = {
  id: 'SC-1',
  what: 'Let c in',
  reason: 'A customer waits for it',
  requested_by: 'ana',
  approved_by: 'bea',
  approved_on: '2026-11-19',
}
const judge = (scope: PlanScope | undefined, rest: Partial<ScopeInput> = {}) =>
  judgeScope({ scope, commits, pullRequests: new Map(), dueAtMs: null, nowMs: noonMs, zone: 'UTC', ...rest })
const at = (number: number): string => shaOf(number).slice(0, 12)

describe('the freeze of the scope', () => {
  it.each<{ because: string; scope: PlanScope | undefined; rest?: Partial<ScopeInput>; late: (string | null)[]; codes: string[] }>([
    { because: 'nobody asks for one', scope: undefined, late: [], codes: [] },
    { because: 'it is due', scope: {}, rest: { dueAtMs: noonMs }, late: [], codes: ['scope/not-frozen'] },
    { because: 'it is not due yet', scope: {}, rest: { dueAtMs: noonMs + 1 }, late: [], codes: [] },
    { because: 'nothing came after it', scope: { frozen_at: at(4) }, late: [], codes: [] },
    { because: 'two commits came after it', scope: { frozen_at: at(2) }, late: [null, null], codes: ['scope/late-commit'] },
    {
      because: 'an approved change names one',
      scope: { frozen_at: at(2), changes: [{ ...change, commits: [at(3)] }] },
      late: [null, 'SC-1'],
      codes: ['scope/late-commit'],
    },
    {
      because: 'approved changes name both',
      scope: { frozen_at: at(2), changes: [{ ...change, commits: [at(3), at(4)] }] },
      late: ['SC-1', 'SC-1'],
      codes: [],
    },
    {
      because: 'the host knows the pull request of both',
      scope: { frozen_at: at(2), changes: [{ ...change, pull_requests: [7] }] },
      rest: {
        pullRequests: new Map([
          [shaOf(3), [7]],
          [shaOf(4), [6, 7]],
        ]),
      },
      late: ['SC-1', 'SC-1'],
      codes: [],
    },
    {
      because: 'nobody has approved yet',
      scope: { frozen_at: at(3), changes: [{ id: 'SC-1', what: 'x', reason: 'y', requested_by: 'ana', commits: [at(4)] }] },
      late: [null],
      codes: ['scope/late-commit'],
    },
    {
      because: 'the asker approved',
      scope: { frozen_at: at(3), changes: [{ ...change, approved_by: 'Ana', commits: [at(4)] }] },
      late: [null],
      codes: ['scope/self-approved', 'scope/late-commit'],
    },
    {
      because: 'the commit of the freeze is not there',
      scope: { frozen_at: 'fffffff' },
      late: [null, null, null, null],
      codes: ['scope/freeze-unknown', 'scope/late-commit'],
    },
    {
      because: 'the hash fits several commits',
      scope: { frozen_at: '0000000' },
      late: [null, null, null, null],
      codes: ['scope/freeze-unknown', 'scope/late-commit'],
    },
    {
      because: 'a day is named, before all commits',
      scope: { frozen_on: '2026-11-19' },
      late: [null, null, null, null],
      codes: ['scope/late-commit'],
    },
    { because: 'a day is named, after all commits', scope: { frozen_on: '2027-11-19' }, late: [], codes: [] },
  ])('is judged with $codes, because $because', ({ scope, rest, late, codes }) => {
    const report = judge(scope, rest)
    expect(report.late.map((commit) => commit.change)).toEqual(late)
    expect(report.objections.map(({ code }) => code)).toEqual(codes)
  })

  it('does not take a side branch for frozen because it is listed below the freeze', () => {
    const [top, side, frozen, root] = commits
    if (top === undefined || side === undefined || frozen === undefined || root === undefined) throw new Error('four commits')
    const parents = (commit: (typeof commits)[number], ...list: number[]) => ({
      ...commit,
      raw: { ...commit.raw, parents: list.map(shaOf) },
    })
    // The commit 1 is listed last, but no ancestor of the freeze at 2.
    const history = [parents(top, 3, 1), parents(side, 2), parents(frozen), parents(root)]
    expect(judge({ frozen_at: at(2) }, { commits: history }).late.map(({ sha }) => sha)).toEqual([shaOf(3), shaOf(1)])
  })

  it('passes over merges without changes of their own, and lists those with some', () => {
    const [top, ...rest] = commits
    if (top === undefined) throw new Error('four commits')
    const merge = (paths: string[]) => [{ ...top, raw: { ...top.raw, parents: [shaOf(3), shaOf(2)], paths } }, ...rest]
    expect(judge({ frozen_at: at(3) }, { commits: merge([]) }).late).toEqual([])
    expect(judge({ frozen_at: at(3) }, { commits: merge(['src/evil.ts']) }).late.length).toBe(1)
  })

  it('lets nothing in by what a commit says', () => {
    const claims = fc.constantFrom('SC-1', 'Scope-Change: SC-1', 'Approved-By: bea', '(#7)', `Refs ${at(4)}`)
    fc.assert(
      fc.property(fc.array(claims), (words) => {
        const claiming = commitsOf(`feat: ${words.join(' ')}\n\n${words.join('\n')}`, 'fix: b')
        const scope = { frozen_at: at(1), changes: [{ ...change, pull_requests: [7], commits: ['abcdef0'] }] }
        expect(judge(scope, { commits: claiming }).objections.map(({ code }) => code)).toEqual(['scope/late-commit'])
      }),
    )
  })

  it('is content exactly when an approved change names every later commit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.subarray([1, 2, 3, 4]), (frozen, named) => {
        const scope = { frozen_at: at(frozen), changes: [{ ...change, commits: named.map(at) }] }
        const isCovered = [1, 2, 3, 4].filter((number) => number > frozen).every((number) => named.includes(number))
        expect(judge(scope).objections.length === 0).toBe(isCovered)
      }),
    )
  })
})
