import { describe, expect, it } from 'vitest'
import { tick, type Rest, type RolloutPorts } from '../index.ts'
import { Killed } from '../model-world.fixture.ts'
import { SharingWorld, ttlSeconds } from './sharing-world.fixture.ts'

const minute = 60_000
async function watch(world: SharingWorld, minutes: number): Promise<Rest> {
  let rest = await tick(world.sharing(), 'a')
  for (let passed = 0; passed < minutes && rest.do !== 'end'; passed += 1) {
    world.nowMs += minute
    rest = await tick(world.sharing(), 'a')
  }
  return rest
}

describe('a rollout that shares something with other repositories', () => {
  it('takes it before its first traffic, keeps it, and gives it back at its end', async () => {
    const world = new SharingWorld()
    await tick(world.sharing(), 'a')
    const types = world.events.map(({ event }) => event.type)
    expect(world.events[1]?.event).toMatchObject({ type: 'claimed', data: { lock: 'shared-locks', holder: 'acme/shop' } })
    expect(types.indexOf('claimed')).toBeLessThan(types.indexOf('stage-applied'))
    expect(await watch(world, 200)).toMatchObject({ do: 'end', outcome: 'rolled-out' })
    expect(world.board.locks.entries).toEqual([])
    expect(world.view?.claims['shared-locks']?.data.released).toBe(true)
    const asked = world.asks
    await tick(world.sharing(), 'a')
    expect(world.asks).toBe(asked)
  })

  it('asks no other repository while more than half of the lease is left', async () => {
    const world = new SharingWorld(undefined, [
      { share: 0.1, bakeSeconds: 4 * 3600 },
      { share: 1, bakeSeconds: 0 },
    ])
    await tick(world.sharing(), 'a')
    expect(world.asks).toBe(1)
    await watch(world, 59)
    expect(world.asks).toBe(1)
    await watch(world, 5)
    expect(world.asks).toBe(2)
    expect(world.board.locks.entries[0]?.fence).toBe(2)
  })

  it('has no traffic while another has it, says whose it is, and begins when that has ended', async () => {
    const world = new SharingWorld()
    world.take('acme/api')
    expect(await watch(world, 3)).toMatchObject({
      do: 'wait',
      reason: { code: 'rollout/locked-elsewhere', message: expect.stringMatching(/^acme\/api 1\.1\.0 holds shared\/db since .*until/) },
    })
    expect(world.changes).toEqual([])
    expect(world.events.filter(({ event }) => event.type === 'held')).toHaveLength(1)
    world.giveBack('acme/api')
    await tick(world.sharing(), 'a')
    expect(world.share).toBe(0.01)
  })

  it('gets no more traffic when it lost it, and goes on when it has it again', async () => {
    const world = new SharingWorld()
    await watch(world, 5)
    world.nowMs += ttlSeconds * 1000
    world.take('acme/api')
    expect((await watch(world, 90)).do).toBe('wait')
    expect(world.share).toBe(0.01)
    expect(world.events.filter(({ event }) => event.type === 'held' && event.data.code === 'rollout/locked-elsewhere')).toHaveLength(1)
    world.giveBack('acme/api')
    expect(await watch(world, 200)).toMatchObject({ outcome: 'rolled-out' })
    const fences = world.events.flatMap(({ event }) =>
      event.type === 'claimed' && event.data.lock === 'shared-locks' ? [event.data.fence] : [],
    )
    expect(new Set(fences).size).toBe(2)
  })

  it('gets no more traffic while nobody can say who has it', async () => {
    const world = new SharingWorld()
    world.isReachable = false
    expect(await watch(world, 3)).toMatchObject({ do: 'wait', reason: { code: 'rollout/locks-unreachable' } })
    expect(world.changes).toEqual([])
    world.isReachable = true
    await watch(world, 2)
    world.isReachable = false
    expect(await watch(world, 60)).toMatchObject({ reason: { code: 'rollout/locks-unreachable' } })
    expect(world.share).toBe(0.01)
  })

  it('goes back without asking, and its end is not held up by who cannot be told', async () => {
    const world = new SharingWorld()
    await watch(world, 2)
    const asked = world.asks
    world.isReachable = false
    world.asked = { ...world.asked, abort: { code: 'abort/asked', message: 'stop' } }
    let seenAtZero = -1
    const { rollback, ...rest } = world.sharing()
    const ports: RolloutPorts = { ...rest, rollback: (opId) => ((seenAtZero = world.asks), rollback(opId)) }
    expect(await tick(ports, 'a')).toMatchObject({ do: 'end', outcome: 'rolled-back' })
    expect(seenAtZero).toBe(asked)
    expect(world.holds('acme/shop')).toBe(true)
    world.isReachable = true
    await tick(world.sharing(), 'a')
    expect(world.holds('acme/shop')).toBe(false)
  })

  it('leaves the queue when it is called off before it had anything', async () => {
    const world = new SharingWorld()
    world.take('acme/api')
    await tick(world.sharing(), 'a')
    expect(world.board.locks.entries).toHaveLength(2)
    world.asked = { ...world.asked, newerRelease: '1.2.0' }
    expect(await tick(world.sharing(), 'a')).toMatchObject({ outcome: 'cancelled' })
    expect(world.board.locks.entries).toHaveLength(1)
  })

  it('does not renew what it took before its first traffic and cannot use', async () => {
    const world = new SharingWorld()
    world.mood = 'fails'
    world.killIn = { calls: 5, after: true }
    await tick(world.sharing(), 'a').catch(() => undefined)
    expect(world.holds('acme/shop')).toBe(true)
    const until = world.board.locks.entries[0]?.until
    world.asked = { ...world.asked, calendar: { isOpen: false, isFrozen: false, opensAtMs: null, reason: null } }
    await watch(world, 100)
    expect(world.board.locks.entries[0]?.until).toBe(until)
  })

  it('ends the same when it is killed at any of its calls, with what it shares given back', async () => {
    let kills = 0
    for (const after of [true, false])
      for (let calls = 0; calls < 120; calls += 1) {
        const world = new SharingWorld()
        world.killIn = { calls, after }
        for (let passed = 0; passed < 300; passed += 1) {
          const rest = await tick(world.sharing(), 'a').catch((error: unknown) => {
            if (!(error instanceof Killed)) throw error
            kills += 1
            return null
          })
          if (rest?.do === 'end' && world.view?.claims['shared-locks']?.data.released === true) break
          world.nowMs += minute
        }
        expect(world.changes.map(({ share }) => share)).toEqual([0.01, 0.1, 1])
        expect(world.board.locks.entries).toEqual([])
      }
    expect(kills).toBeGreaterThan(200)
  })
})
