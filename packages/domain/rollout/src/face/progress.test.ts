import { describe, expect, it } from 'vitest'
import { tick } from '../index.ts'
import { ModelWorld } from '../model-world.fixture.ts'
import { progressLine, progressOf } from './progress.ts'

const minute = 60_000

async function worldAfter(minutes: number, world = new ModelWorld()): Promise<ModelWorld> {
  for (let passed = 0; passed <= minutes; passed += 1) {
    if (passed > 0) world.nowMs += minute
    await tick(world.ports(), 'a')
  }
  return world
}

describe('the progress of a rollout', () => {
  it.each([
    [0, 0, 90, [], '1 %', '10 %', 'nothing is seen yet'],
    [20, 20, 72, [], '1 %', '10 %', 'what counts is the time between recorded looks'],
    [60, 61, 35, ['1 %'], '10 %', '100 %', 'a stage that has passed counts whole'],
  ])(
    'after %i minutes is about %i percent with %i minutes to go: done %j, now %s, next %s, because %s',
    async (minutes, percent, left, done, now, next) => {
      const world = await worldAfter(minutes)
      const progress = progressOf(world.view as never, world.nowMs)
      expect(progress).toMatchObject({ done, now, next })
      expect(Math.abs((progress.percent ?? -1) - percent)).toBeLessThanOrEqual(5)
      expect(Math.abs((progress.expectedEndMs ?? 0) - world.nowMs - left * minute)).toBeLessThanOrEqual(6 * minute)
    },
  )

  it('is 100 percent when the release has all traffic, not before', async () => {
    const world = await worldAfter(120)
    expect(world.view?.state).toBe('rolled-out')
    expect(progressOf(world.view as never, world.nowMs)).toEqual({
      percent: 100,
      expectedEndMs: null,
      done: ['1 %', '10 %', '100 %'],
      now: null,
      next: null,
    })
  })

  it('counts stages where none has a time, and waits for the last to be seen', async () => {
    const world = new ModelWorld({}, [
      { share: 0.5, bakeSeconds: 0 },
      { share: 1, bakeSeconds: 0 },
    ])
    expect(progressOf(world.view as never, world.nowMs)).toMatchObject({ percent: 0, now: null, next: '50 %' })
  })

  it('moves its end to the moment when it may go on, and has none while nobody can say', async () => {
    const world = await worldAfter(0)
    const view = world.view as never
    const openMs = world.nowMs + 600 * minute
    expect(progressOf(view, world.nowMs, openMs).expectedEndMs).toBe(openMs + 90 * minute)
    expect(progressOf(view, world.nowMs, null).expectedEndMs).toBeNull()
  })

  it('has no percent on the way back', async () => {
    const world = await worldAfter(5)
    world.asked = { ...world.asked, abort: { code: 'abort/asked', message: 'stop' } }
    await worldAfter(1, world)
    const progress = progressOf(world.view as never, world.nowMs)
    expect(progress).toMatchObject({ percent: null, expectedEndMs: null, next: null })
    expect(progressLine({ state: 'rolled-back' }, progress)).toBe('rolled back')
  })
})
