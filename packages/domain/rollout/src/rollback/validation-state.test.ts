import fc from 'fast-check'
import type { RollbackPolicy } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { tick, validationChecks, validationEntries, validationItems, validationSeconds, validationState } from '../index.ts'
import { ModelWorld } from '../model-world.fixture.ts'
import type { ValidationAnswer } from './validation-state.ts'

async function back(): Promise<ModelWorld> {
  const world = new ModelWorld()
  await tick(world.ports(), 'a')
  Object.assign(world.asked, { abort: { code: 'abort/asked', message: 'stop' } })
  await tick(world.ports(), 'a')
  expect(world.view?.state).toBe('rolled-back')
  return world
}

const said = (item: ValidationAnswer['item'], isDone: boolean, message = 'ada says so'): ValidationAnswer => ({
  item,
  isDone,
  reason: { code: 'validation/person', message },
})
const viewOf = (world: ModelWorld) => world.view ?? expect.fail('no view')
const answersOf = (world: ModelWorld): Record<string, string> =>
  Object.fromEntries(validationState(viewOf(world), validationChecks(undefined)).map(({ item, answer }) => [item, answer]))
function record(world: ModelWorld, ...answers: readonly ValidationAnswer[]): number {
  let written = 0
  for (const answer of answers)
    for (const entry of validationEntries(viewOf(world), [answer])) {
      world.record(entry)
      written += 1
    }
  return written
}

describe('what shows each of the six', () => {
  it.each<{ because: string; policy: RollbackPolicy | undefined; by: string[]; seconds: number }>([
    {
      because: 'there is no policy',
      policy: undefined,
      by: ['observe', 'person', 'person', 'person', 'person', 'person'],
      seconds: 900,
    },
    {
      because: 'limits are there',
      policy: {
        when: { 'error-rate': '> 1% for 5m', 'latency-p95': '> 2x baseline', complaints: '> 3' },
        'prepare-when': { conversion: '< 1' },
      },
      by: ['observe', 'metrics', 'metrics', 'metrics', 'person', 'person'],
      seconds: 900,
    },
    {
      because: 'the policy says it',
      policy: { when: { 'error-rate': '> 1%' }, validate: { health: 'person', errors: 'person', users: { complaints: '> 3 for 1h' } } },
      by: ['person', 'person', 'person', 'person', 'metrics', 'person'],
      seconds: 3600,
    },
    {
      because: 'the window is long',
      policy: { validate: { for: '2h' } },
      by: ['observe', ...Array<string>(5).fill('person')],
      seconds: 7200,
    },
  ])('is this when $because', ({ policy, by, seconds }) => {
    expect(validationChecks(policy).map((check) => check.by)).toEqual(by)
    expect(validationChecks(policy).map(({ item }) => item)).toEqual(validationItems)
    expect(validationSeconds(policy)).toBe(seconds)
  })
})

describe('the six after a rollback', () => {
  it('are none of them before traffic is proved to be gone', () => {
    expect(validationState(viewOf(new ModelWorld()), validationChecks(undefined))).toEqual([])
  })

  it('are not known until something or somebody says so; the last word counts', async () => {
    const world = await back()
    expect(new Set(Object.values(answersOf(world)))).toEqual(new Set(['not-known']))
    expect(record(world, said('users', false, 'ada says not done: tickets come in'), said('data', true))).toBe(2)
    expect(answersOf(world)).toMatchObject({ users: 'not-done', data: 'done', health: 'not-known' })
    expect(record(world, said('users', true))).toBe(1)
    expect(answersOf(world)).toMatchObject({ users: 'done' })
  })

  it('are recorded once for each answer that is new, under a key of its own, whoever repeats it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ item: fc.constantFrom(...validationItems), isDone: fc.boolean() }), { maxLength: 20 }),
        async (words) => {
          const world = await back()
          for (const { item, isDone } of words) {
            const answer = said(item, isDone)
            const [first, second] = [validationEntries(viewOf(world), [answer]), validationEntries(viewOf(world), [answer])]
            expect(first).toEqual(second)
            record(world, answer)
            expect(record(world, answer)).toBe(0)
            expect(answersOf(world)[item]).toBe(isDone ? 'done' : 'not-done')
          }
          const keys = world.events.map(({ event }) => event.key)
          expect(new Set(keys).size).toBe(keys.length)
        },
      ),
      { numRuns: 50 },
    )
  })
})
