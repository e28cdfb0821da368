import { describe, expect, it } from 'vitest'
import { tick, type RolloutPorts } from './index.ts'
import { ModelWorld } from './model-world.fixture.ts'
import { watch } from './watch.fixture.ts'

const minute = 60_000
const fault = { code: 'record/broken-link', message: 'event 3 was changed' }

/** A world whose record is seen to be damaged from some look on. */
class DamagedWorld extends ModelWorld {
  fault: typeof fault | null = null

  override ports(): RolloutPorts {
    return { ...super.ports(), recordFault: () => this.fault }
  }
}

async function begun(...given: ConstructorParameters<typeof ModelWorld>): Promise<DamagedWorld> {
  const world = new DamagedWorld(...given)
  await watch(world, 5)
  expect(world.share).toBe(0.01)
  world.fault = fault
  return world
}

describe('a rollout whose record somebody changed', () => {
  it('gets no more traffic however long it is watched, calls people once, and goes on when the record is mended', async () => {
    const world = await begun()
    expect(await watch(world, 120)).toMatchObject({ do: 'wait', reason: fault })
    expect(world.share).toBe(0.01)
    const held = world.events.filter(({ event }) => event.type === 'held')
    expect(held.map(({ event }) => event.data)).toEqual([{ stage: 0, ...fault, alarm: true }])
    world.fault = null
    expect(await watch(world, 180)).toMatchObject({ do: 'end', outcome: 'rolled-out' })
  })

  it('is given no first traffic', async () => {
    const world = new DamagedWorld()
    world.fault = fault
    expect(await tick(world.ports(), 'a')).toMatchObject({ do: 'wait', reason: fault })
    expect(world.changes).toEqual([])
  })

  it('is given no traffic when it shows only at the last look before the command', async () => {
    const world = new DamagedWorld()
    const ports = world.ports()
    const rest = await tick(
      {
        ...ports,
        standing: (isFresh) => {
          if (isFresh && world.view?.claims['rollout'] !== undefined) world.fault = fault
          return ports.standing(isFresh)
        },
      },
      'a',
    )
    expect(rest).toMatchObject({ do: 'wait', reason: fault })
    expect(world.changes).toEqual([])
  })

  it('does not pass its last stage', async () => {
    const world = new DamagedWorld({}, [{ share: 1, bakeSeconds: 600 }])
    await watch(world, 5)
    world.fault = fault
    expect(await watch(world, 60)).toMatchObject({ do: 'wait', reason: fault })
    expect(world.view?.state).toBe('rolling-out')
  })

  const limit = { code: 'limit/error-rate', message: 'too many errors' }

  it.each<{ because: string; rules?: object; change: (world: DamagedWorld) => void; minutes?: number }>([
    { because: 'a limit of the contract is broken', change: (world) => Object.assign(world.asked, { guard: limit }) },
    { because: 'somebody stops it', change: (world) => Object.assign(world.asked, { abort: limit }) },
    { because: 'it is judged worse', change: (world) => void (world.verdict = 'fail') },
    {
      because: 'nobody can tell how it is, for longer than a stage may take, and the policy takes that for worse',
      rules: { onInconclusive: 'rollback', maxStageSeconds: 3600 },
      change: (world) => void (world.verdict = 'pending'),
      minutes: 90,
    },
    { because: 'other bytes are served', change: (world) => void (world.serving = 'e'.repeat(64)), minutes: 30 },
  ])('goes back all the same when $because', async ({ rules = {}, change, minutes = 10 }) => {
    const world = await begun(rules)
    world.nowMs += minute
    change(world)
    expect(await watch(world, minutes)).toMatchObject({ do: 'end', outcome: 'rolled-back' })
    expect(world.share).toBe(0)
  })

  it('is no success, though the record says that it has ended', async () => {
    const world = new DamagedWorld()
    expect(await watch(world, 120)).toMatchObject({ do: 'end', outcome: 'rolled-out' })
    world.fault = fault
    expect(await tick(world.ports(), 'a')).toEqual({ do: 'end', outcome: 'refused', reason: fault })
    Object.assign(world.asked, { abort: limit })
    expect(await watch(world, 5)).toMatchObject({ do: 'end', outcome: 'rolled-back' })
  })
})
