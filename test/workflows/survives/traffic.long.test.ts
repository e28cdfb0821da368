import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { oldDigest, type TrafficMood } from './balancer.fixture.ts'
import { places, RolloutWorld } from './rollout-world.fixture.ts'

describe.each(places)('a rollout whose record is on %s survives', (place) => {
  let world: RolloutWorld
  beforeEach(async () => {
    world = await RolloutWorld.open({ place })
  })
  afterEach(async () => {
    vi.useRealTimers()
    await world[Symbol.asyncDispose]()
  })
  const weights = (): number[] =>
    world
      .balancer()
      .changes()
      .map(({ weight }) => weight)

  it('an autoscaler that changes the share: people are called, nothing goes forward, and it goes on when the share is back', async () => {
    await world.start(0)
    world.balancer().drift(4)
    const drifted = await world.ticks(6, 18)
    expect(drifted.data).toMatchObject({ because: { code: 'traffic/other-share' }, isAlarm: true, observedShare: 0.04 })
    expect(weights()).toEqual([1])
    world.balancer().drift(1)
    // The time of the stage begins anew with the first look that agrees.
    expect((await world.tick(24)).wrote).not.toContain('advanced')
    await world.ticks(30, 36)
    expect(weights()).toEqual([1, 10])
  })

  it('a balancer that is random by a few percent: the share it shows is taken for the one that was asked for', async () => {
    await world.start(0)
    world.balancer().mood('noisy')
    await world.ticks(6, 18)
    expect(weights()).toEqual([1, 10])
    expect((await world.events()).filter(({ type }) => type === 'held')).toEqual([])
  })

  it('a traffic command that lies: exit status 0 and an unchanged share go back when the time to settle is over', async () => {
    world.balancer().mood('lies')
    const lied = await world.start(0)
    expect(lied.data).toMatchObject({ state: 'rolling-out', because: { code: 'traffic/other-share' } })
    const back = await world.tick(6)
    expect(back.data).toMatchObject({ state: 'rolled-back', rollback: { cause: { code: 'traffic/not-applied' } } })
    expect(world.balancer().weight()).toBe(0)
  })

  it('a traffic command that hangs: it is ended after its time, called an alarm, and tried again', async () => {
    world.balancer().mood('hangs')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const hung = world.start(0)
    while (!world.balancer().isHanging()) await turn()
    vi.advanceTimersByTime(121_000)
    const { data } = await hung
    vi.useRealTimers()
    expect(data.because).toMatchObject({ code: 'traffic/apply-failed', message: expect.stringContaining('did not end within 120 s') })
    expect(data.isAlarm).toBe(true)
    world.balancer().mood('honest')
    expect((await world.tick(1)).wrote).toContain('stage-applied')
    expect(weights()).toEqual([1])
  })

  it.each<{ mood: TrafficMood; code: string; because: string }>([
    { mood: 'fails', code: 'traffic/apply-failed', because: 'does nothing' },
    { mood: 'half', code: 'traffic/apply-failed', because: 'fails half-way' },
  ])('a traffic command that $because: it is tried again under the same name, and then goes back', async ({ mood, code }) => {
    world.rewritePolicy({ stages: '[ { to: 10%, for: 10m }, { to: 100% } ]' })
    world.balancer().mood(mood)
    expect((await world.start(0)).data).toMatchObject({ because: { code }, isAlarm: true })
    expect((await world.tick(1)).data.because.code).toBe(code)
    const failed = await world.tick(6)
    expect(failed.data.rollback).toMatchObject({ trigger: 'automatic', cause: { code } })
    world.balancer().mood('honest')
    expect((await world.tick(7)).data.state).toBe('rolled-back')
    expect(world.balancer().weight()).toBe(0)
  })

  it('a traffic command that fails half-way and works when it is called again: no stage is applied twice', async () => {
    world.rewritePolicy({ stages: '[ { to: 10%, for: 10m }, { to: 100% } ]' })
    world.balancer().mood('half')
    await world.start(0)
    world.balancer().mood('honest')
    expect((await world.tick(1)).wrote).toContain('stage-applied')
    expect(world.balancer().changes()).toEqual([{ weight: 10, id: 'v1.1.0/1/0' }])
  })

  it('a traffic command that succeeds and reports failure: what is served decides', async () => {
    world.balancer().mood('works-but-fails')
    expect((await world.start(0)).wrote).toContain('stage-applied')
    world.balancer().mood('honest')
    await world.ticks(6, 18)
    expect(weights()).toEqual([1, 10])
  })

  it('a rollback command that fails: alarm, rollback-failed, tried again and again, and at last proved', async () => {
    await world.start(0)
    world.balancer().mood('fails')
    const failed = await world.tick(1, { abort: 'orders are lost' })
    expect(failed.outcome.verdict).toBe('fail')
    expect(failed.data).toMatchObject({ state: 'rollback-failed', isAlarm: true, rollback: { failures: 1 } })
    expect((await world.tick(3)).data.rollback?.failures).toBe(2)
    // A command that lies is no proof.
    world.balancer().mood('lies')
    await world.tick(5)
    expect((await world.tick(7)).data).toMatchObject({ state: 'rollback-failed', isAlarm: true })
    world.balancer().mood('honest')
    const proved = await world.ticks(9, 15, { every: 2 })
    expect(proved.data).toMatchObject({ state: 'rolled-back', rollback: { state: 'proved', target: oldDigest } })
    expect(world.balancer().weight()).toBe(0)
  })

  it('a traffic side that gives no answer: nothing goes forward, and the way back is open', async () => {
    await world.start(0)
    world.balancer().mood('blind')
    expect((await world.ticks(6, 18)).data).toMatchObject({ because: { code: 'traffic/unobservable' }, isAlarm: true })
    await world.tick(19, { abort: 'stop it' })
    expect(weights()).toEqual([1, 0])
    world.balancer().mood('honest')
    expect((await world.ticks(21, 25, { every: 2 })).data.state).toBe('rolled-back')
  })
})
