import { describe, expect, it } from 'vitest'
import { tick } from './index.ts'
import { ModelWorld } from './model-world.fixture.ts'
import { watch } from './watch.fixture.ts'

const minute = 60_000

const extend = (world: ModelWorld, seconds: number): void =>
  world.record({
    type: 'held',
    key: `extended/${seconds}`,
    data: { stage: 0, code: 'rollout/extended', message: 'noisy', extendSeconds: seconds },
  })

describe('a stage that people let be watched longer', () => {
  it('is passed only after its own time and the longest that was added', async () => {
    const world = new ModelWorld()
    await watch(world, 10)
    extend(world, 3600)
    extend(world, 600)
    await watch(world, 75)
    expect(world.view?.advanced).toEqual([])
    await watch(world, 10)
    expect(world.view?.advanced).toHaveLength(1)
  })

  it('is stalled later by what was added', async () => {
    const world = new ModelWorld({ maxStageSeconds: 7200 })
    world.verdict = 'pending'
    await watch(world, 10)
    extend(world, 3600)
    await watch(world, 165)
    expect(world.view?.held.some(({ data }) => data.alarm)).toBe(false)
    await watch(world, 10)
    expect(world.view?.held.at(-1)?.data).toMatchObject({ code: 'rollout/stalled', alarm: true })
  })
})

describe('people who are waited for', () => {
  it('are told how long, and called when it is longer than a stage may take', async () => {
    const world = new ModelWorld({ maxStageSeconds: 7200 })
    Object.assign(world.asked, {
      approval: { isApproved: false, reason: { code: 'approval/missing', message: 'it waits for 1 operations' } },
    })
    for (let passed = 0; passed < 60 && world.view?.held.length === 0; passed += 1) await watch(world, 1)
    expect(world.view?.held.at(-1)?.data).toMatchObject({ code: 'approval/missing', message: 'it waits for 1 operations' })
    expect(await watch(world, 95)).toMatchObject({ reason: { message: 'it waits for 1 operations, for 1 h 35 min now' } })
    const before = world.events.length
    expect(await watch(world, 60)).toMatchObject({ reason: { code: 'approval/overdue' } })
    expect(
      world.events
        .slice(before)
        .filter(({ event }) => event.type === 'held')
        .map(({ event }) => event.data),
    ).toEqual([expect.objectContaining({ code: 'approval/overdue', alarm: true })])
  })
})

describe('a release that takes too long', () => {
  it('raises an alarm once when its time box is over, and goes on', async () => {
    const world = new ModelWorld({ timeboxSeconds: 3600 })
    expect(await watch(world, 180)).toMatchObject({ outcome: 'rolled-out' })
    const alarms = world.events.flatMap(({ event }) => (event.type === 'held' && event.data.alarm === true ? [event] : []))
    expect(alarms.map(({ data }) => data.code)).toEqual(['rollout/timebox'])
    expect(Date.parse(alarms[0]?.at ?? '') - Date.parse(world.events[0]?.event.at ?? '')).toBeGreaterThan(60 * minute)
  })

  it('raises an alarm when it is looked at so rarely that its time is never seen', async () => {
    const world = new ModelWorld({ maxStageSeconds: 7200 })
    await tick(world.ports(), 'a')
    for (let time = 0; time < 10; time += 1) {
      world.nowMs += 20 * minute
      await tick(world.ports(), 'a')
    }
    expect(world.view?.advanced).toEqual([])
    expect(world.view?.held.at(-1)?.data).toMatchObject({ code: 'rollout/stalled', alarm: true })
  })
})
