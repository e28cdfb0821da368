import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildBundle, removeBundle } from '../bundle.ts'
import { inPool } from '../in-pool.ts'
import { RolloutWorld } from './rollout-world.fixture.ts'
import { startWords, strikeRun, type Struck, tickWords } from './struck-process.fixture.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
})
afterAll(() => removeBundle(bundle))

const stages = '[ { to: 10%, for: 10m }, { to: 50%, for: 10m }, { to: 100% } ]'
const never = { signal: 'KILL', of: 'changes', at: 0 } as const

describe('watchers that are real processes', () => {
  it.each([
    { watchers: 2, minutes: [0, 12, 24] },
    { watchers: 8, minutes: [0, 12] },
  ])(
    '$watchers of them at once: every stage is applied once, and never are there two owners',
    async ({ watchers, minutes }) => {
      await using world = await RolloutWorld.open({ stages })
      for (const [round, minute] of minutes.entries()) {
        const words = round === 0 ? startWords : tickWords
        const runs = Array.from({ length: watchers }, (_, index) =>
          strikeRun(bundle, world, minute, words, never, { run: `${round}${index}` }),
        )
        // Who finds the stage given by another holds; nobody crashes.
        const codes = await Promise.all(runs.map(({ ended }) => ended))
        expect(runs.flatMap(({ complaint }, index) => (codes[index] === 0 || codes[index] === 1 ? [] : [complaint()]))).toEqual([])
      }
      const end = await world.ticks(30, 54, { every: 12 })
      expect(end.data.state).toBe('rolled-out')
      expect(world.balancer().changes()).toEqual([
        { weight: 10, id: 'v1.1.0/1/0' },
        { weight: 50, id: 'v1.1.0/1/1' },
        { weight: 100, id: 'v1.1.0/1/2' },
      ])
      await expectOneOwner(world)
    },
    400_000,
  )

  it('one that sleeps through its lease while another takes over, wherever it fell asleep: it gives no traffic any more', async () => {
    const length = await effectsOfStart()
    await inPool(
      Array.from({ length }, (_, index) => index + 1),
      async (at) => {
        await using world = await RolloutWorld.open({ stages })
        const asleep = await fallAsleep(world, at)
        await world.start(10, {}, { run: '2' })
        const other = await world.ticks(22, 34, { every: 12, run: '2' })
        expect(other.data.observedShare, `asleep at ${at}`).toBeGreaterThan(0.1)
        const before = world.balancer().changes()
        await wake(asleep)
        expect(world.balancer().changes(), `asleep at ${at}`).toEqual(before)
        await expectOneOwner(world)
      },
      2,
    )
    console.log(`${length} places to fall asleep, no traffic given after waking`)
  }, 500_000)

  it('one that sleeps while the release goes back, wherever it fell asleep: in the end the release has no traffic', async () => {
    const length = await effectsOfStart()
    await inPool(
      Array.from({ length }, (_, index) => index + 1),
      async (at) => {
        await using world = await RolloutWorld.open({ stages })
        const asleep = await fallAsleep(world, at)
        await world.start(10, { abort: 'stop it' }, { run: '2' })
        await wake(asleep)
        expect(world.balancer().weight(), `asleep at ${at}`).toBe(0)
      },
      2,
    )
  }, 500_000)
})

/** How many effects the first run of a rollout has. */
async function effectsOfStart(): Promise<number> {
  await using world = await RolloutWorld.open({ stages })
  const run = strikeRun(bundle, world, 0, startWords, never)
  expect(await run.ended).toBe(0)
  return run.effects()
}

/** A first watcher that stops at one of its effects. */
async function fallAsleep(world: RolloutWorld, at: number): Promise<Struck> {
  const run = strikeRun(bundle, world, 0, startWords, { signal: 'STOP', of: 'changes', at })
  while (!run.hasFallen()) {
    if (run.child.exitCode !== null) throw new Error(`effect ${at} was never reached`)
    await sleep(20)
  }
  return run
}

async function wake({ child, ended }: Struck): Promise<void> {
  child.kill('SIGCONT')
  await ended
}

/** Nobody claims while another's claim is in force, and every new owner has a higher fencing number. */
async function expectOneOwner(world: RolloutWorld): Promise<void> {
  const claims = (await world.events()).flatMap((event) => (event.type === 'claimed' ? [event] : []))
  for (const [index, { at, data }] of claims.entries()) {
    const last = claims[index - 1]?.data
    if (last === undefined || last.holder === data.holder) continue
    expect(last.until <= at, `${data.holder} took the lease of ${last.holder}`).toBe(true)
    expect(data.fence).toBeGreaterThan(last.fence)
  }
}
