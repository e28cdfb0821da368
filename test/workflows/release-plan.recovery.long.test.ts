import { commonInputs, readInputs } from '@locktender/action-kit'
import { releasePlan } from '@locktender/commands/release-plan'
import type { Fault } from '@locktender/fake-github'
import { describe, expect, it } from 'vitest'
import { makePlan } from '../../packages/surfaces/commands/src/release-plan/make-plan.ts'
import { afterFault, afterKill, duplicates, killPoints, undisturbed, withSecondPublisher, type Scenario } from './disturbed-runs.ts'
import { inPool } from './in-pool.ts'
import { openPublishingShop, writeAll } from './publishing-shop.ts'
import { planFile, policy } from './release-plan-shop.ts'

const commits = [
  { message: 'feat: start', files: { '.github/release-policy.yml': policy, '.github/release-plan.yml': planFile }, tag: 'v1.0.0' },
  { message: 'feat: carts', files: { 'src/cart.js': '1\n' } },
]

const milestone: Scenario = {
  open: () => openPublishingShop(commits, { ...writeAll, checks: 'read', statuses: 'read' }),
  run: ({ github, checkout, token }, sleep = () => Promise.resolve()) => {
    const given: Readonly<Record<string, string>> = { 'github-token': token, milestone: 'true' }
    const timing = { now: () => 0, sleep }
    const call = {
      inputs: readInputs([...commonInputs, ...releasePlan.inputs], (name) => given[name]),
      directory: checkout.directory,
      workingDirectory: checkout.directory,
      now: new Date('2026-11-21T10:00:00Z'),
      environment: { PATH: process.env['PATH'], ...github.environment, GITHUB_REPOSITORY: 'acme/shop' },
      progress: () => {},
    }
    return makePlan(call, timing)
  },
  outside: ({ repository }) => repository.milestones.map(({ title, description, dueOn, state }) => ({ title, description, dueOn, state })),
}

const titles = (end: Awaited<ReturnType<typeof undisturbed>>['end']): readonly string[] => end.pulls.map(({ title }) => title).toSorted()

describe('a milestone with its issues', () => {
  it('killed at every call, before and after it takes effect, is finished by the next run and never stands twice', async () => {
    const { end, outside, ...counts } = await undisturbed(milestone)
    const points = killPoints(counts)
    const ends = await inPool(points, (point) => afterKill(milestone, point))
    for (const [index, each] of ends.entries()) {
      expect(each.outside, JSON.stringify(points[index])).toEqual(outside)
      expect(titles(each.end), JSON.stringify(points[index])).toEqual(titles(end))
    }
    const doubles = ends.flatMap((each) => duplicates(each.end))
    console.log(`a milestone: ${points.length} points, ${ends.length} recovered, ${doubles.length} duplicates`)
    expect(doubles).toEqual([])
    expect(points.length).toBeGreaterThan(20)
  }, 240_000)

  it.each<Fault>([
    { kind: 'status', status: 502 },
    { kind: 'secondary-limit', retryAfterSeconds: 30 },
    { kind: 'reset-before' },
    { kind: 'reset-after' },
  ])(
    'goes through $kind at every call',
    async (fault) => {
      const { calls, end, outside } = await undisturbed(milestone)
      const places = Array.from({ length: calls }, (_, index) => index + 1)
      const ends = await inPool(places, (call) => afterFault(milestone, fault, call))
      for (const [index, each] of ends.entries()) {
        expect(titles(each.end), `call ${places[index]}`).toEqual(titles(end))
        expect(each.outside, `call ${places[index]}`).toEqual(outside)
      }
      console.log(`a milestone, ${fault.kind}: ${places.length} calls, ${ends.filter(({ runs }) => runs === 1).length} in the same run`)
    },
    240_000,
  )

  it('of two runs at once is left single by the next one', async () => {
    const { end } = await undisturbed(milestone)
    const twice: Scenario = {
      ...milestone,
      run: async (shop) => void (await milestone.run(shop).catch(() => undefined), await milestone.run(shop)),
    }
    const { end: both } = await withSecondPublisher(twice, { call: 4, phase: 'after' })
    expect(titles({ ...both, pulls: both.pulls.filter(({ state }) => state === 'open') })).toEqual(titles(end))
  }, 60_000)
})
