import type { LockEntry, LockNeed, ReleaseLocks } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { giveBackLocks, lockFileText, noLocks, readLockFile, takeLocks, type BrokenLock } from '../index.ts'

const ttlSeconds = 600
const startMs = Date.UTC(2026, 10, 21, 12)
const owner = (name: string) => ({ repositoryId: name, repository: `acme/${name}`, release: 'v1', run: null })
const one = (resource: string): LockNeed => ({ resource, most: 1 })
const few = (resource: string, most: number): LockNeed => ({ resource, most })

/** Many releases, each with what it needs, and a clock. */
class World {
  nowMs = startMs
  locks: ReleaseLocks = noLocks
  readonly needs: ReadonlyMap<string, readonly LockNeed[]>
  constructor(needs: Readonly<Record<string, readonly LockNeed[]>>) {
    this.needs = new Map(Object.entries(needs))
  }
  ask(name: string, broken: readonly BrokenLock[] = []): LockEntry {
    const request = { owner: owner(name), needs: this.needs.get(name) ?? [], ttlSeconds, broken }
    const { locks, entry } = takeLocks(this.locks, request, this.nowMs)
    // Whatever is decided goes through the file.
    this.locks = readLockFile(lockFileText(locks))
    return entry
  }
  end(name: string): void {
    this.locks = giveBackLocks(this.locks, owner(name), this.nowMs)
  }
  sleep(seconds: number): void {
    this.nowMs += seconds * 1000
  }
  inForce(): readonly LockEntry[] {
    return this.locks.entries.filter(({ until, fence }) => fence !== null && Date.parse(until) > this.nowMs)
  }
  /** Throws when a resource has more owners than any of them allows. */
  check(): void {
    const held = this.inForce().flatMap(({ needs }) => needs)
    for (const { resource, most } of held) {
      const count = held.filter((each) => each.resource === resource).length
      if (count > most) throw new Error(`${resource} has ${count} owners, ${most} may have it`)
    }
  }
}

describe('taking what several repositories share', () => {
  it.each([
    { because: 'they share nothing', a: [one('x')], b: [one('y')], isFree: true },
    { because: 'one has it', a: [one('x')], b: [one('x')], isFree: false },
    { because: 'one of two is taken', a: [one('x')], b: [one('y'), one('x')], isFree: false },
    { because: 'there is room', a: [few('p', 2)], b: [few('p', 2)], isFree: true },
    { because: 'the other says that it wants to be alone', a: [few('p', 1)], b: [few('p', 2)], isFree: false },
    { because: 'it wants to be alone itself', a: [few('p', 2)], b: [few('p', 1)], isFree: false },
  ])('is decided for all at once: $because', ({ a, b, isFree }) => {
    const world = new World({ a, b })
    expect(world.ask('a').fence).not.toBeNull()
    expect(world.ask('b').fence === null).toBe(!isFree)
  })

  it('writes nothing while more than half of the lease is left, and renews it after that under the same number', () => {
    const world = new World({ a: [one('x')] })
    const first = world.ask('a')
    const before = world.locks
    world.sleep(ttlSeconds / 2 - 1)
    expect(takeLocks(world.locks, { owner: owner('a'), needs: [one('x')], ttlSeconds, broken: [] }, world.nowMs).locks).toBe(world.locks)
    expect(world.locks).toEqual(before)
    world.sleep(1)
    expect(world.ask('a')).toMatchObject({ fence: first.fence, since: first.since, until: new Date(world.nowMs + 600_000).toISOString() })
  })

  it('is lost with the lease: another takes it over under a higher number, and the first one waits', () => {
    const world = new World({ a: [one('x')], b: [one('x')] })
    const first = world.ask('a')
    world.sleep(ttlSeconds - 1)
    expect(world.ask('b').fence).toBeNull()
    world.sleep(1)
    const second = world.ask('b')
    expect(second.fence).toBeGreaterThan(first.fence ?? Infinity)
    expect(world.ask('a').fence).toBeNull()
  })

  it('lets nobody overtake who asked before for the same, and does not wait for who waits for something else', () => {
    const world = new World({ a: [one('x')], b: [one('x'), one('y')], c: [one('y')], d: [one('z')] })
    world.ask('a')
    world.ask('b')
    expect(world.ask('c').fence).toBeNull()
    expect(world.ask('d').fence).not.toBeNull()
    world.end('a')
    expect(world.ask('c').fence).toBeNull()
    expect(world.ask('b').fence).not.toBeNull()
  })

  it('sets aside what people have set aside, and nothing that was taken after that', () => {
    const world = new World({ a: [one('x')], b: [one('x')] })
    world.ask('a')
    world.sleep(1)
    const broken = [{ repository: 'acme/a', release: 'v1', atMs: world.nowMs }]
    expect(world.ask('b', broken).fence).not.toBeNull()
    expect(world.ask('a').fence).toBeNull()
    world.end('b')
    world.sleep(1)
    expect(world.ask('a').fence).not.toBeNull()
    expect(world.ask('b', broken).fence).toBeNull()
  })

  it('frees a queue whose first waits for what was set aside', () => {
    const world = new World({ a: [one('x')], b: [one('x')], c: [one('x')] })
    for (const name of ['a', 'b', 'c']) world.ask(name)
    world.sleep(1)
    expect(world.ask('c', [{ repository: 'acme/a', release: 'v1', atMs: world.nowMs }]).fence).toBeNull()
    expect(world.ask('b').fence).not.toBeNull()
  })
})

const names = ['a', 'b', 'c', 'd', 'e'] as const
const resources = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 })
const places = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined })
const needsOf = fc
  .tuple(resources, places)
  .map(([shared, most]) => [...(most === undefined ? [] : [few('p', most)]), ...shared.map(one)])
  .filter((needs) => needs.length > 0)
const worlds = fc.tuple(needsOf, needsOf, needsOf, needsOf, needsOf).map(([a, b, c, d, e]) => new World({ a, b, c, d, e }))
const happenings = fc.array(
  fc.record({
    what: fc.constantFrom('ask', 'ask', 'ask', 'end', 'break'),
    name: fc.constantFrom(...names),
    other: fc.constantFrom(...names),
    seconds: fc.constantFrom(0, 1, 120, 301, 700),
  }),
  { maxLength: 60 },
)

describe('the locks, whatever happens', () => {
  it('never have more owners than any of them allows, and every new owner has a higher number', () => {
    fc.assert(
      fc.property(worlds, happenings, (world, list) => {
        let highest = 0
        for (const { what, name, other, seconds } of list) {
          const before = world.inForce().find(({ owner: { repositoryId } }) => repositoryId === name)?.fence
          if (what === 'end') world.end(name)
          else {
            const broken = what === 'break' ? [{ repository: `acme/${other}`, release: 'v1', atMs: world.nowMs }] : []
            const { fence } = world.ask(name, other === name ? [] : broken)
            // What was in force is never lost by asking.
            if (before != null) expect(fence).toBe(before)
            if (before == null && fence !== null) expect(fence).toBeGreaterThan(highest)
            highest = Math.max(highest, fence ?? 0)
          }
          world.check()
          world.sleep(seconds)
          world.check()
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('hold nothing of a release that has ended', () => {
    fc.assert(
      fc.property(worlds, happenings, (world, list) => {
        for (const { what, name, seconds } of list) {
          if (what === 'end') world.end(name)
          else world.ask(name)
          if (what === 'end') expect(world.locks.entries.map((entry) => entry.owner.repositoryId)).not.toContain(name)
          world.sleep(seconds)
        }
      }),
    )
  })

  it('come to everybody who keeps asking, when owners end or are never heard of again', () => {
    fc.assert(
      fc.property(worlds, happenings, fc.infiniteStream(fc.boolean()), (world, list, coins) => {
        // Some past that left owners and waiters behind, of whom those that are not waiting now are never heard of again.
        for (const { name, seconds } of list) {
          world.ask(name)
          world.sleep(seconds)
        }
        const waiting = new Set<string>(names)
        for (let round = 0; waiting.size > 0; round += 1) {
          if (round > 200) throw new Error(`${[...waiting].join(', ')} never got it`)
          for (const name of waiting) {
            const { fence } = world.ask(name)
            if (fence === null) continue
            waiting.delete(name)
            // Either it ends well, or its watcher dies.
            if (coins.next().value) world.end(name)
          }
          world.check()
          world.sleep(120)
        }
      }),
      { numRuns: 500 },
    )
  })
})
