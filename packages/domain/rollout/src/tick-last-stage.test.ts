import { describe, expect, it } from 'vitest'
import { ModelWorld } from './model-world.fixture.ts'
import { watch } from './watch.fixture.ts'

const minute = 60_000
const stages = [
  { share: 0.1, bakeSeconds: 600 },
  { share: 1, bakeSeconds: 1200 },
]

/** A release that has all traffic, in a last stage that is given its time. */
async function atAllTraffic(rules: ConstructorParameters<typeof ModelWorld>[0] = {}): Promise<ModelWorld> {
  const world = new ModelWorld(rules, stages)
  for (let passed = 0; passed < 30 && world.share < 1; passed += 1) await watch(world, 1)
  expect(world.share).toBe(1)
  return world
}

describe('the last stage of a rollout', () => {
  it('is over when it was watched for its time and its limits held', async () => {
    const world = await atAllTraffic()
    const givenAt = world.nowMs
    expect(await watch(world, 40)).toMatchObject({ outcome: 'rolled-out' })
    expect(world.nowMs - givenAt).toBeGreaterThanOrEqual(20 * minute)
    expect(world.view?.judged.findLast(({ data }) => data.stage === 1)?.data.verdict).toBe('pass')
  })

  it('goes back when a limit breaks in it', async () => {
    const world = await atAllTraffic()
    await watch(world, 5)
    Object.assign(world.asked, { guard: { code: 'canary/limit-broken', message: 'error-rate is 4 %, limit 1 %' } })
    expect(await watch(world, 5)).toMatchObject({ outcome: 'rolled-back' })
    expect(world.view?.rolledBack[0]?.data.cause.code).toBe('canary/limit-broken')
    expect(world.share).toBe(0)
  })

  it('is held by limits that nothing is known of, and never passes by waiting', async () => {
    const world = await atAllTraffic()
    world.verdict = 'unknown'
    expect(await watch(world, 300)).toMatchObject({ do: 'wait', reason: { code: 'canary/unknown' } })
    expect(world.view?.state).toBe('rolling-out')
  })

  it('says what nobody judges in it where the contract only compares', async () => {
    const world = await atAllTraffic({ atAllTraffic: { isGuarded: false, notJudged: ['latency-p95 > 2x baseline'] } })
    expect(await watch(world, 1)).toMatchObject({
      reason: { code: 'rollout/baking', message: expect.stringContaining('latency-p95 > 2x') },
    })
    world.verdict = 'unknown'
    expect(await watch(world, 40)).toMatchObject({ outcome: 'rolled-out' })
  })

  it('ends in a freeze, for it takes no more traffic', async () => {
    const world = await atAllTraffic()
    Object.assign(world.asked, { calendar: { isOpen: false, isFrozen: true, opensAtMs: null, reason: null } })
    expect(await watch(world, 40)).toMatchObject({ outcome: 'rolled-out' })
  })
})

describe('the end of a time without an answer', () => {
  it.each([
    { verdict: 'pending', rules: { onInconclusive: 'hold' }, state: 'rolling-out', code: 'rollout/stalled' },
    { verdict: 'pending', rules: { onInconclusive: 'rollback' }, state: 'rolled-back', code: 'rollout/rolled-back' },
    { verdict: 'unknown', rules: { onNoData: 'hold' }, state: 'rolling-out', code: 'rollout/stalled' },
    { verdict: 'unknown', rules: { onNoData: 'rollback' }, state: 'rolled-back', code: 'rollout/rolled-back' },
  ] as const)('leaves a release $state when it is $verdict under $rules', async ({ verdict, rules, state, code }) => {
    for (const share of [0.1, 1]) {
      const world =
        share === 1 ? await atAllTraffic({ maxStageSeconds: 7200, ...rules }) : new ModelWorld({ maxStageSeconds: 7200, ...rules }, stages)
      world.verdict = verdict
      expect(await watch(world, 119)).toMatchObject({ do: 'wait' })
      expect(await watch(world, 3)).toMatchObject({ reason: { code } })
      expect(world.view?.state).toBe(state)
    }
  })
})
