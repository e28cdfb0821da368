import type { Deployment } from '@locktender/github'
import { expect, it } from 'vitest'
import { approvedDescription, deployedBefore, toApprovalDeployments } from './deployed-artifacts.ts'

const [one, two] = ['1'.repeat(64), '2'.repeat(64)]
const deployment = (state: string, commit: string, description = '', environment = 'uat'): Deployment => ({
  id: 1,
  environment,
  commit,
  createdAt: new Date(0),
  statuses: [
    { state: 'in_progress', createdAt: new Date(0), description, logUrl: '' },
    { state, createdAt: new Date(1), description: '', logUrl: '' },
  ],
})

it.each([
  { because: 'the same were put on record', description: approvedDescription(one, [two, one, two]), same: true },
  { because: 'others were put on record', description: approvedDescription(one, [one]), same: false },
  { because: 'none were put on record', description: 'Deployed by hand', same: null },
])('a deployment carried these artifacts ($same) when $because', ({ description, same }) => {
  const [found] = toApprovalDeployments([deployment('success', 'a', description)], [one, two])
  expect(found?.artifacts === null ? null : found?.artifacts?.join() === [one, two].join()).toBe(same)
  expect(found?.state).toBe('success')
})

it('what is said of a deployment fits its 140 characters', () => {
  expect(
    approvedDescription(
      one,
      Array.from({ length: 50 }, () => two),
    ).length,
  ).toBeLessThanOrEqual(140)
})

it.each([
  {
    because: 'the newest success of another commit is there',
    deployments: [deployment('failure', 'c'), deployment('success', 'b'), deployment('success', 'a')],
    base: 'b',
  },
  {
    because: 'it was tidied away since',
    deployments: [
      { ...deployment('inactive', 'b'), statuses: [...deployment('success', 'b').statuses, ...deployment('inactive', 'b').statuses] },
    ],
    base: 'b',
  },
  { because: 'it is this very commit', deployments: [deployment('success', 'x')], base: null },
  { because: 'it went elsewhere', deployments: [deployment('success', 'b', '', 'sit')], base: null },
])('what is there now is $base when $because', ({ deployments, base }) => {
  expect(deployedBefore(deployments, 'UAT', 'x')).toBe(base)
})
