import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { places, RolloutWorld } from './rollout-world.fixture.ts'

describe.each(places)('a rollout whose record is on %s survives', (place) => {
  let world: RolloutWorld
  beforeEach(async () => {
    world = await RolloutWorld.open({ place })
    await world.start(0)
  })
  afterEach(() => world[Symbol.asyncDispose]())
  const weights = (): number[] =>
    world
      .balancer()
      .changes()
      .map(({ weight }) => weight)

  it.each([
    { source: 'down', because: 'is down' },
    { source: 'empty', because: 'has nothing' },
    { source: 'late', because: 'is hours late' },
  ] as const)('a metric source that $because: nothing goes forward, and it goes on when the source is back', async ({ source }) => {
    Object.assign(world.story, { source, lastMinute: -120 })
    const { data } = await world.ticks(6, 24)
    expect(data).toMatchObject({ outcome: 'waiting', state: 'rolling-out' })
    expect(weights()).toEqual([1])
    expect((await world.events()).filter((event) => event.type === 'judged' && event.data.verdict === 'pass')).toEqual([])
    world.story.source = 'up'
    await world.tick(30)
    expect(weights()).toEqual([1, 10])
  })

  it.each([
    { because: 'are good', canaryTimes: 1, end: [1, 10] },
    { because: 'are bad', canaryTimes: 400, end: [1, 0] },
  ])('samples that come after the look and $because: what is missing is not taken for good', async ({ canaryTimes, end }) => {
    // What the first looks see of it is good: three minutes of the ten.
    Object.assign(world.story, { source: 'late', lastMinute: 3, canaryTimes, canaryFrom: 4 })
    await world.ticks(6, 12)
    expect(weights()).toEqual([1])
    expect((await world.events()).filter((event) => event.type === 'judged' && event.data.verdict === 'pass')).toEqual([])
    world.story.source = 'up'
    await world.tick(18)
    expect(weights()).toEqual(end)
  })

  it('a metric source that breaks: it does not hold up the way back', async () => {
    world.story.source = 'down'
    expect((await world.tick(3, { abort: 'orders are lost' })).data.state).toBe('rolled-back')
    expect(weights()).toEqual([1, 0])
  })

  it('a baseline that fails as the canary does: it never goes forward on the strength of a bad comparison', async () => {
    // A third of all requests fail on both sides: the canary is no worse, and the contract's limit of 20 % is broken.
    Object.assign(world.story, { canaryTimes: 330, stableTimes: 330 })
    await world.ticks(6, 18)
    expect(weights().filter((weight) => weight > 1)).toEqual([])
  })

  it('a stable version that is deployed anew: the time of the stage begins anew with the new baseline', async () => {
    await world.tick(5)
    world.balancer().redeploy('e'.repeat(64))
    await world.ticks(9, 14, { every: 5 })
    expect(weights()).toEqual([1])
    await world.ticks(19, 24, { every: 5 })
    expect(weights()).toEqual([1, 10])
  })
})
