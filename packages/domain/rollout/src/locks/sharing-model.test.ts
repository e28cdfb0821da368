import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tick } from '../index.ts'
import { Killed } from '../model-world.fixture.ts'
import { Board, SharingWorld } from './sharing-world.fixture.ts'

const minute = 60_000
const names = ['acme/a', 'acme/b', 'acme/c'] as const
const reason = { code: 'model/reason', message: 'so it is' }

const happening = fc.record({
  who: fc.constantFrom(...names),
  what: fc.constantFrom('tick', 'tick', 'tick', 'tick', 'killed', 'down', 'up', 'up', 'abort', 'fails', 'closed', 'open'),
  calls: fc.nat(20),
  after: fc.boolean(),
  minutes: fc.constantFrom(0, 1, 5, 31, 59, 130),
})

/** One clock for all, which only goes forward. */
class Acme {
  readonly board = new Board()
  readonly worlds = new Map(names.map((name) => [name, new SharingWorld({}, undefined, name, this.board)]))
  nowMs = 0
  async happen({ who, what, calls, after, minutes }: typeof happening extends fc.Arbitrary<infer Each> ? Each : never): Promise<void> {
    const world = this.worlds.get(who) ?? expect.fail(who)
    this.nowMs = Math.max(this.nowMs, world.nowMs) + minutes * minute
    world.nowMs = this.nowMs
    if (what === 'down' || what === 'up') world.isReachable = what === 'up'
    if (what === 'abort') world.asked = { ...world.asked, abort: reason }
    if (what === 'fails') world.mood = world.mood === 'fails' ? 'honest' : 'fails'
    if (what === 'closed' || what === 'open')
      world.asked = { ...world.asked, calendar: { isOpen: what === 'open', isFrozen: false, opensAtMs: null, reason } }
    if (what === 'killed') world.killIn = { calls, after }
    await tick(world.sharing(), 'a').catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error
    })
    world.killIn = null
    this.nowMs = world.nowMs
  }
}

it('gives traffic to one repository at a time, lets each go back, and lets all end', async () => {
  let begun = 0
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 60, size: 'max' }), async (list) => {
      const acme = new Acme()
      for (const each of list) await acme.happen(each)
      // What was down is up again, and everybody ticks: in the end all have ended and nobody holds anything.
      for (const world of acme.worlds.values()) {
        world.mood = 'honest'
        world.asked = { ...world.asked, calendar: { isOpen: true, isFrozen: false, opensAtMs: null, reason: null } }
      }
      const isOver = (): boolean => [...acme.worlds.values()].every(({ view }) => ended.has(view?.state ?? ''))
      for (let round = 0; round < 800 && !isOver(); round += 1)
        for (const who of names) await acme.happen({ who, what: 'up', calls: 0, after: false, minutes: 1 })
      for (const who of names) await acme.happen({ who, what: 'up', calls: 0, after: false, minutes: 0 })
      expect([...acme.worlds.values()].flatMap(({ violations }) => violations)).toEqual([])
      expect([...acme.worlds.values()].map(({ view }) => view?.state).filter((state) => !ended.has(state ?? ''))).toEqual([])
      expect(acme.board.locks.entries).toEqual([])
      begun += [...acme.worlds.values()].filter(({ changes }) => changes.length > 0).length
    }),
    { numRuns: 150 },
  )
  expect(begun).toBeGreaterThan(200)
}, 120_000)

const ended: ReadonlySet<string> = new Set(['rolled-out', 'rolled-back', 'cancelled'])
