import { afterEach, describe, expect, it } from 'vitest'
import { places, RolloutWorld, type WorldOptions } from './rollout-world.fixture.ts'
import { instantOf } from './story-time.ts'

describe.each(places)('a rollout whose record is on %s survives', (place) => {
  let world: RolloutWorld
  const open = async (options: WorldOptions = {}): Promise<void> => {
    world = await RolloutWorld.open({ place, ...options })
    await world.start(0)
  }
  afterEach(() => world[Symbol.asyncDispose]())
  const weights = (): number[] =>
    world
      .balancer()
      .changes()
      .map(({ weight }) => weight)

  it('a policy that is changed in mid-rollout: it holds, and goes on under the policy that it began with', async () => {
    await open()
    world.rewritePolicy({ more: '# softer\n' })
    const held = await world.ticks(6, 18)
    expect(held.data).toMatchObject({ because: { code: 'rollout/policy-changed' }, isAlarm: true })
    expect(weights()).toEqual([1])
    world.rewritePolicy({})
    await world.tick(24)
    expect(weights()).toEqual([1, 10])
  })

  it('a policy that is changed in mid-rollout: the way back is open', async () => {
    await open()
    world.rewritePolicy({ stages: '[ { to: 50%, for: 10m }, { to: 100% } ]' })
    expect((await world.tick(6, { abort: 'stop it' })).data.state).toBe('rolled-back')
    expect(weights()).toEqual([1, 0])
  })

  it('a freeze that opens in mid-rollout: it holds until the freeze is over, and could go back meanwhile', async () => {
    await open({ more: 'calendar: { timezone: UTC, freezes: [ { name: fair, from: 2026-11-22, to: 2026-11-22 } ] }\n' })
    const midnight = 16 * 60
    await world.ticks(midnight - 8, midnight - 2, { every: 6 })
    const frozen = await world.ticks(midnight + 4, midnight + 22)
    expect(frozen.data.because.code).toMatch(/^freeze\//)
    expect(weights()).toEqual([1])
    expect((await world.tick(midnight + 24, { abort: 'stop it' })).data.state).toBe('rolled-back')
    expect(weights()).toEqual([1, 0])
  })

  it('a freeze that opens in mid-rollout and ends: it goes on', async () => {
    await open({ more: 'calendar: { timezone: UTC, freezes: [ { name: fair, from: 2026-11-22, to: 2026-11-22 } ] }\n' })
    const day = 24 * 60
    expect((await world.tick(16 * 60 + 5)).data.because.code).toMatch(/^freeze\//)
    await world.ticks(16 * 60 + day + 1, 16 * 60 + day + 19)
    expect(weights()).toEqual([1, 10])
  })

  it('an approval that expires: nothing goes forward on it, and a new one counts', async () => {
    await open({
      stages: '[ { to: 1%, for: 10m }, { to: 10%, for: 10m, approve: { operations: 1 } }, { to: 100% } ]',
      more: 'roles: { operations: [acme/operations] }\n',
    })
    const seats = [{ role: 'operations', userId: 7, login: 'ada', via: 'environment' as const, at: instantOf(4) }]
    const approved = { stage: 'rollout/1', digest: 'a'.repeat(64), seats }
    await world.record(5, 'approved', { ...approved, expires: instantOf(8) })
    expect((await world.ticks(6, 18)).data.because.code).toBe('approval/expired')
    expect(weights()).toEqual([1])
    await world.record(20, 'approved', { ...approved, expires: instantOf(60) })
    await world.tick(21)
    expect(weights()).toEqual([1, 10])
  })

  it('an abort by dispatch, in the middle of a stage', async () => {
    await open()
    const aborted = await world.tick(3, { abort: 'orders are lost' }, { run: '2' })
    expect(aborted.data).toMatchObject({ state: 'rolled-back', rollback: { trigger: 'abort', cause: { message: 'orders are lost' } } })
    expect(weights()).toEqual([1, 0])
  })

  it('an abort by the veto of a reviewer, in the middle of a stage', async () => {
    await open()
    await world.record(3, 'voted', { userId: 7, login: 'ada', state: 'veto', counted: true, reason: 'checkout is slow' })
    const vetoed = await world.tick(4)
    expect(vetoed.data).toMatchObject({ state: 'rolled-back', rollback: { trigger: 'abort', cause: { code: 'abort/veto' } } })
    expect(vetoed.data.rollback?.cause.message).toContain('checkout is slow')
    expect(weights()).toEqual([1, 0])
  })

  it('a veto that does not count: it goes on', async () => {
    await open()
    await world.record(3, 'voted', { userId: 7, login: 'ada', state: 'veto', counted: false, reason: 'not a reviewer' })
    await world.ticks(6, 12)
    expect(weights()).toEqual([1, 10])
  })
})
