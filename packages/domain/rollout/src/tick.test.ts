import { describe, expect, it } from 'vitest'
import { verifyChain } from '@locktender/record'
import { mayHaveTraffic, tick, type Rest } from './index.ts'
import { Killed, ModelWorld, stable } from './model-world.fixture.ts'

const minute = 60_000

/** Ticks once a minute until it ends, or for so many minutes. */
async function watch(world: ModelWorld, minutes: number, holder = 'a'): Promise<Rest> {
  let rest: Rest = await tick(world.ports(), holder)
  for (let passed = 0; passed < minutes && rest.do !== 'end'; passed += 1) {
    world.nowMs += minute
    rest = await tick(world.ports(), holder)
  }
  return rest
}

const types = (world: ModelWorld): string[] =>
  world.events.map(({ event }) => event.type).filter((type) => type !== 'claimed' && type !== 'observed')

describe('a rollout', () => {
  it('goes through every stage, each judged good after its whole time of observed traffic', async () => {
    const world = new ModelWorld()
    expect(await watch(world, 120)).toMatchObject({ do: 'end', outcome: 'rolled-out' })
    expect(types(world)).toEqual([
      'planned',
      'stage-applied',
      'judged',
      'advanced',
      'stage-applied',
      'judged',
      'advanced',
      'stage-applied',
      'advanced',
    ])
    expect(world.changes.map(({ share }) => share)).toEqual([0.01, 0.1, 1])
    const advanced = world.events.filter(({ event }) => event.type === 'advanced').map(({ event }) => Date.parse(event.at))
    expect(advanced[0]).toBeGreaterThanOrEqual(Date.UTC(2026, 10, 21, 12, 30))
    expect((advanced[1] ?? 0) - (advanced[0] ?? 0)).toBeGreaterThanOrEqual(60 * minute)
  })

  it('does nothing at the same tick twice', async () => {
    const world = new ModelWorld()
    await tick(world.ports(), 'a')
    const before = world.events.length
    await tick(world.ports(), 'a')
    expect(world.events).toHaveLength(before)
  })

  it('goes back at the first stage when the canary is worse, and proves it', async () => {
    const world = new ModelWorld()
    await watch(world, 5)
    world.verdict = 'fail'
    expect(await watch(world, 5)).toMatchObject({ do: 'end', outcome: 'rolled-back' })
    expect(types(world)).toEqual(['planned', 'stage-applied', 'judged', 'rolled-back', 'rolled-back', 'rolled-back'])
    expect(world.share).toBe(0)
    expect(world.events.at(-1)?.event.data).toMatchObject({ state: 'proved', target: { sha256: stable }, cause: { code: 'canary/fail' } })
  })

  it.each([
    {
      name: 'the calendar is closed',
      set: (world: ModelWorld) =>
        Object.assign(world.asked, { calendar: { isOpen: false, isFrozen: true, opensAtMs: null, reason: null } }),
      code: 'calendar/closed',
    },
    {
      name: 'people have not agreed',
      set: (world: ModelWorld) => Object.assign(world.asked, { approval: null }),
      code: 'approval/missing',
    },
    {
      name: 'the policy was changed',
      set: (world: ModelWorld) => Object.assign(world.asked, { policyDigest: '0'.repeat(64) }),
      code: 'rollout/policy-changed',
    },
    {
      name: 'another release holds the lock',
      set: (world: ModelWorld) => Object.assign(world.asked, { lockedBy: 'api@2.0.0' }),
      code: 'rollout/locked',
    },
    { name: 'the share went another way', set: (world: ModelWorld) => Object.assign(world, { share: 0.04 }), code: 'traffic/other-share' },
    {
      name: 'the traffic side gives no answer',
      set: (world: ModelWorld) => Object.assign(world, { isBlind: true }),
      code: 'traffic/unobservable',
    },
    { name: 'the metric source is down', set: (world: ModelWorld) => Object.assign(world, { verdict: 'unknown' }), code: 'canary/unknown' },
  ])('stays where it is while $name, and still goes back when the canary turns worse', async ({ set, code }) => {
    const world = new ModelWorld()
    await watch(world, 10)
    set(world)
    await watch(world, 200)
    expect(world.events.findLast(({ event }) => event.type === 'held')?.event.data).toMatchObject({ code })
    expect(world.changes.map(({ share }) => share)).toEqual([0.01])
    world.isBlind = false
    world.verdict = 'fail'
    expect(await watch(world, 30)).toMatchObject({ do: 'end', outcome: 'rolled-back' })
    expect(world.share).toBe(0)
  })

  it('does not start without a contract, without a target, or against the decision', async () => {
    const world = new ModelWorld({ needsDecision: true })
    expect(await watch(world, 1)).toMatchObject({ do: 'wait', reason: { code: 'decision/missing' } })
    world.record({ type: 'decided', key: 'd', data: { outcome: 'NO-GO', reasons: [] } })
    expect(await watch(world, 1)).toMatchObject({ do: 'wait', reason: { code: 'decision/no-go' } })
    world.record({ type: 'decided', key: 'e', data: { outcome: 'GO', reasons: [] } })
    Object.assign(world.asked, { contractFaults: [{ code: 'contract/no-threshold', message: 'no number' }] })
    expect(await watch(world, 1)).toMatchObject({ do: 'wait', reason: { code: 'contract/no-threshold' } })
    expect(world.share).toBe(0)
  })

  it('is superseded before it began, and never after', async () => {
    const fresh = new ModelWorld()
    Object.assign(fresh.asked, { newerRelease: '1.2.0' })
    expect(await watch(fresh, 1)).toMatchObject({ do: 'end', outcome: 'cancelled' })
    const begun = new ModelWorld()
    await watch(begun, 2)
    Object.assign(begun.asked, { newerRelease: '1.2.0' })
    expect(await watch(begun, 120)).toMatchObject({ outcome: 'rolled-out' })
  })

  it('has begun when a watcher took it up and was killed before it could record what it gave', async () => {
    let world = new ModelWorld()
    for (let calls = 0; world.share === 0; calls += 1) {
      world = new ModelWorld()
      world.killIn = { calls, after: true }
      await expect(tick(world.ports(), 'a')).rejects.toThrow(Killed)
    }
    expect([world.view?.state, world.view?.applied.length]).toEqual(['planned', 0])
    expect(mayHaveTraffic(world.view!)).toBe(true)
    Object.assign(world.asked, { newerRelease: '1.2.0' })
    expect(await watch(world, 120)).toMatchObject({ outcome: 'rolled-out' })
  })

  it('goes back when the share never comes about', async () => {
    const world = new ModelWorld()
    world.mood = 'lies'
    await watch(world, 1)
    expect(world.view?.state).toBe('rolling-out')
    world.nowMs += 5 * minute
    await tick(world.ports(), 'a')
    expect(world.view?.rolledBack[0]?.data).toMatchObject({ state: 'decided', cause: { code: 'traffic/not-applied' } })
  })

  it('takes a command that failed but worked for done', async () => {
    const world = new ModelWorld()
    world.mood = 'works-but-fails'
    await watch(world, 1)
    expect(world.view?.applied).toHaveLength(1)
  })

  it('keeps trying a rollback that fails, calls people, and succeeds when it can', async () => {
    const world = new ModelWorld()
    await watch(world, 5)
    world.mood = 'fails'
    world.verdict = 'fail'
    await watch(world, 5)
    expect(world.view?.state).toBe('rollback-failed')
    const failures = world.view?.rolledBack.filter(({ data }) => data.state === 'failed').length ?? 0
    expect(failures).toBeGreaterThan(2)
    world.mood = 'lies'
    await watch(world, 15)
    expect(world.view?.state).toBe('rollback-failed')
    world.mood = 'honest'
    expect(await watch(world, 15)).toMatchObject({ outcome: 'rolled-back' })
    expect(world.share).toBe(0)
  })

  it('makes a rollback ready and waits for a person where data cannot go back', async () => {
    const world = new ModelWorld({ isForwardOnly: true })
    await watch(world, 5)
    world.verdict = 'fail'
    expect(await watch(world, 60)).toMatchObject({ do: 'wait', reason: { code: 'rollback/waits-for-a-person' } })
    expect(world.share).toBe(0.01)
    Object.assign(world.asked, { isRollbackConfirmed: true })
    expect(await watch(world, 5)).toMatchObject({ outcome: 'rolled-back' })
  })

  it('does not count time in which nobody looked, nor time in a freeze that holds it', async () => {
    const world = new ModelWorld()
    await watch(world, 5)
    world.nowMs += 14 * 60 * minute
    await tick(world.ports(), 'a')
    expect(world.view?.advanced).toEqual([])
    const frozen = new ModelWorld()
    await watch(frozen, 5)
    Object.assign(frozen.asked, { calendar: { isOpen: false, isFrozen: true, opensAtMs: null, reason: null } })
    await watch(frozen, 60)
    Object.assign(frozen.asked, { calendar: { isOpen: true, isFrozen: false, opensAtMs: null, reason: null } })
    await tick(frozen.ports(), 'a')
    expect(frozen.view?.advanced).toEqual([])
  })

  it('lets a stage have its time in a freeze that it may finish in', async () => {
    const world = new ModelWorld({ onFreezeStart: 'finish-stage' })
    await watch(world, 5)
    Object.assign(world.asked, { calendar: { isOpen: false, isFrozen: true, opensAtMs: null, reason: null } })
    await watch(world, 60)
    expect(world.view?.advanced).toEqual([])
    Object.assign(world.asked, { calendar: { isOpen: true, isFrozen: false, opensAtMs: null, reason: null } })
    await tick(world.ports(), 'a')
    expect(world.view?.advanced).toHaveLength(1)
  })

  it('goes back when a freeze begins and the policy says so', async () => {
    const world = new ModelWorld({ onFreezeStart: 'rollback' })
    await watch(world, 5)
    Object.assign(world.asked, {
      calendar: { isOpen: false, isFrozen: true, opensAtMs: null, reason: { code: 'freeze/year-end', message: 'year end' } },
    })
    expect(await watch(world, 2)).toMatchObject({ outcome: 'rolled-back' })
  })

  it('begins the time of a stage anew when the stable version was deployed again', async () => {
    const world = new ModelWorld()
    await watch(world, 20)
    world.stable = 'e'.repeat(64)
    await watch(world, 20)
    expect(world.view?.advanced).toEqual([])
    await watch(world, 20)
    expect(world.view?.advanced).toHaveLength(1)
  })

  it('calls people when a stage runs too long without an answer', async () => {
    const world = new ModelWorld({ maxStageSeconds: 7200 })
    world.verdict = 'pending'
    await watch(world, 180)
    expect(world.view?.held.at(-1)?.data).toMatchObject({ code: 'rollout/stalled', alarm: true })
    expect(world.changes).toHaveLength(1)
  })

  it('lets a second watcher take over only when the first is not heard of any more', async () => {
    const world = new ModelWorld()
    const dying = { ...world.ports(), apply: () => Promise.reject(new Killed('killed')) }
    await expect(tick(dying, 'a')).rejects.toThrow(Killed)
    expect(await tick(world.ports(), 'b')).toMatchObject({ do: 'wait', reason: { code: 'rollout/another-watcher' } })
    expect(world.share).toBe(0)
    world.nowMs += 10 * minute
    await tick(world.ports(), 'b')
    expect(world.share).toBe(0.01)
    expect(world.view?.claims['rollout']?.data).toMatchObject({ holder: 'b', fence: 2 })
  })

  it('takes traffic back that a watcher gave after it had slept through a rollback', async () => {
    const world = new ModelWorld()
    const ports = world.ports()
    const sleepy = {
      ...ports,
      apply: async (...[place, share, opId]: Parameters<typeof ports.apply>) => {
        world.nowMs += 60 * minute
        Object.assign(world.asked, { abort: { code: 'abort/label', message: 'stop' } })
        await watch(world, 3, 'b')
        return ports.apply(place, share, opId)
      },
    }
    await tick(sleepy, 'a')
    expect(world.view?.state).toBe('rolled-back')
    expect(world.share).toBe(0)
  })

  it('can be stopped after it was given all traffic', async () => {
    const world = new ModelWorld()
    expect(await watch(world, 120)).toMatchObject({ outcome: 'rolled-out' })
    Object.assign(world.asked, { abort: { code: 'abort/asked', message: 'orders are lost' } })
    expect(await watch(world, 5)).toMatchObject({ outcome: 'rolled-back' })
    expect(world.share).toBe(0)
  })

  it('says so when it cannot take back what it gave too late', async () => {
    const world = new ModelWorld()
    const ports = world.ports()
    const sleepy = {
      ...ports,
      apply: async (...[place, share, opId]: Parameters<typeof ports.apply>) => {
        world.nowMs += 60 * minute
        Object.assign(world.asked, { abort: { code: 'abort/label', message: 'stop' } })
        await watch(world, 3, 'b')
        const fault = await ports.apply(place, share, opId)
        world.mood = 'fails'
        return fault
      },
    }
    await expect(tick(sleepy, 'a')).rejects.toMatchObject({ code: 'rollout/not-taken-back' })
  })

  it('ends the same however often it is killed, at every point in turn', async () => {
    const begin = (): ModelWorld => new ModelWorld({}, short)
    const whole = begin()
    await watch(whole, 60)
    let points = 0
    for (const after of [false, true]) {
      for (let calls = 0; ; calls += 1) {
        const world = begin()
        world.killIn = { calls, after }
        const isKilled = await watchUntilKilled(world)
        if (!isKilled) break
        points += 1
        expect(await watch(world, 60, 'b')).toMatchObject({ outcome: 'rolled-out' })
        expect(world.changes.map(({ share }) => share)).toEqual([0.01, 0.1, 1])
        expect(types(world)).toEqual(types(whole))
        expect(verifyChain(world.events)).toMatchObject({ ok: true })
      }
    }
    expect(points).toBeGreaterThan(100)
  })
})

const short = [
  { share: 0.01, bakeSeconds: 240 },
  { share: 0.1, bakeSeconds: 360 },
  { share: 1, bakeSeconds: 0 },
]

async function watchUntilKilled(world: ModelWorld): Promise<boolean> {
  try {
    await watch(world, 60)
    return false
  } catch (error) {
    if (error instanceof Killed) return true
    throw error
  }
}
