import { execFileSync } from 'node:child_process'
import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { readLockFile } from '@locktender/rollout'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { buildBundle, removeBundle } from './bundle.ts'
import { inPool } from './in-pool.ts'
import { runAndKill, type DeadlyRun } from './locks-kill.fixture.ts'
import { abort, holdersIn, locksIn, openAcme, status, waits, type Acme } from './locks-shop.fixture.ts'
import { release, start, tick } from './rollout-shop.ts'

let bundle = ''
beforeAll(async () => {
  bundle = await buildBundle()
}, 60_000)
afterAll(() => removeBundle(bundle))

async function open(names: readonly string[], locks?: string, more?: string): Promise<Acme> {
  const acme = await openAcme(bundle, names, locks, more)
  onTestFinished(() => acme.close())
  return acme
}

const instantAt = (minute: number): string => new Date(Date.parse('2026-11-21T08:00:00Z') + minute * 60_000).toISOString()
const minuteAt = (minute: number): string => instantAt(minute).slice(0, 16)
const back = ['rollback', '--release', release, '--reason', 'orders are lost']

/** The shares that a shop's balancer was told, in order. */
function weights(acme: Acme, name: string): readonly number[] {
  const shop = acme.shop(name)
  return existsSync(join(shop.repository.directory, 'balancer.json')) ? shop.balancer().done.map(({ weight }) => weight) : []
}

function fenceOf(acme: Acme, name: string): number | null {
  return locksIn(acme.remote)?.entries.find(({ owner }) => owner.repository === `acme/${name}`)?.fence ?? null
}

/** The fencing numbers under which the locks were ever held, in order, by the branch's history; it never had more holders than that at once. */
function fencesGiven(acme: Acme, most: number): readonly number[] {
  const git = (...args: readonly string[]): string => execFileSync('git', ['-C', acme.remote, ...args], { encoding: 'utf8' })
  const fences = new Set<number>()
  for (const commit of git('rev-list', '--reverse', 'release-locks').trim().split('\n')) {
    const held = readLockFile(git('show', `${commit}:locks.json`)).entries.flatMap(({ fence }) => (fence === null ? [] : [fence]))
    expect(held.length).toBeLessThanOrEqual(most)
    for (const fence of held.toSorted((a, b) => a - b)) fences.add(fence)
  }
  return [...fences]
}

const rising = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].toSorted((a, b) => a - b)

describe('two repositories that share a database', () => {
  it('have it one after the other, and are told whose it is', async () => {
    const acme = await open(['shop', 'api'])
    expect(await acme.run('shop', 0, start)).toMatchObject({ exitCode: 0, data: { state: 'rolling-out', lock: { state: 'held' } } })
    const second = await acme.run('api', 1, start)
    expect(second, second.log).toMatchObject(waits)
    const told = `^acme/shop ${release} holds shared/checkout-db since ${minuteAt(0)}.*, until ${minuteAt(120)}`
    expect(second.data.because.message).toMatch(new RegExp(told))
    let first = await acme.run('shop', 5, tick)
    for (let minute = 10; minute < 100 && first.data.outcome === 'waiting'; minute += 5) first = await acme.run('shop', minute, tick)
    expect(first.data.state, first.log).toBe('rolled-out')
    expect([weights(acme, 'shop'), weights(acme, 'api')]).toEqual([[1, 10, 100], []])
    expect(await acme.run('api', 101, tick)).toMatchObject({ exitCode: 0, data: { state: 'rolling-out', lock: { state: 'held' } } })
    expect([weights(acme, 'api'), holdersIn(acme.remote)]).toEqual([[1], [`acme/api ${release}`]])
    expect(fencesGiven(acme, 1)).toHaveLength(2)
  })
})

describe('eight repositories that share a database', () => {
  it('that ask at once are served one at a time, all of them', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `service-${index}`)
    const acme = await open(names)
    const begun = await Promise.all(names.map((name) => acme.run(name, 0, start)))
    expect(begun.map(({ exitCode }) => exitCode).toSorted((a, b) => a - b)).toEqual([0, ...names.slice(1).map(() => 1)])
    const waiting = new Set(names)
    const served: string[] = []
    for (let minute = 1; waiting.size > 0; minute += 2) {
      const holders = names.filter((name) => holdersIn(acme.remote).includes(`acme/${name} ${release}`))
      expect(holders).toHaveLength(1)
      const [holder = ''] = holders
      expect(waiting.delete(holder), `${holder} is served a second time`).toBe(true)
      served.push(holder)
      expect((await acme.run(holder, minute, abort)).data.state).toBe('rolled-back')
      await Promise.all([...waiting].map((name) => acme.run(name, minute + 1, tick)))
    }
    expect(served.toSorted()).toEqual(names)
    expect(names.map((name) => weights(acme, name))).toEqual(names.map(() => [1, 0]))
    const fences = fencesGiven(acme, 1)
    expect(fences).toHaveLength(8)
    expect(fences).toEqual(rising(fences))
    expect(locksIn(acme.remote)?.entries).toEqual([])
  })
})

describe('a lease that was not renewed', () => {
  it('is taken over under a higher number; who lost it gets no more traffic, is told whose it is, and goes back all the same', async () => {
    const acme = await open(['shop', 'api'], 'ttl: 10m')
    await acme.run('shop', 0, start)
    const lost = fenceOf(acme, 'shop') ?? expect.fail('it holds nothing')
    expect(await acme.run('api', 9, start)).toMatchObject(waits)
    expect((await acme.run('api', 11, tick)).data.state).toBe('rolling-out')
    expect(holdersIn(acme.remote)).toEqual([`acme/api ${release}`])
    expect(fenceOf(acme, 'api')).toBeGreaterThan(lost)
    for (const minute of [12, 16]) {
      const { data, log } = await acme.run('shop', minute, tick)
      expect(data, log).toMatchObject({ state: 'rolling-out', lock: { state: 'waiting', holders: [{ repository: 'acme/api' }] } })
    }
    const last = await acme.run('shop', 18, tick)
    expect(last, last.log).toMatchObject({ exitCode: 1, data: { because: { code: 'rollout/locked-elsewhere' } } })
    expect(last.data.because.message).toContain(`acme/api ${release} holds shared/checkout-db`)
    expect(weights(acme, 'shop')).toEqual([1])
    expect(await acme.run('shop', 19, back)).toMatchObject({ exitCode: 0, data: { state: 'rolled-back', rollback: { state: 'proved' } } })
    expect([weights(acme, 'shop'), weights(acme, 'api'), holdersIn(acme.remote)]).toEqual([[1, 0], [1], [`acme/api ${release}`]])
  })
})

describe('locks that cannot be reached', () => {
  it('hold more traffic, with the reason, until they are back, and hold up nobody who goes back', async () => {
    const acme = await open(['shop'])
    const away = (isAway: boolean): void =>
      isAway ? renameSync(acme.remote, `${acme.remote}.away`) : renameSync(`${acme.remote}.away`, acme.remote)
    await acme.run('shop', 0, start)
    away(true)
    await acme.run('shop', 5, tick)
    await acme.run('shop', 10, tick)
    const held = await acme.run('shop', 15, tick)
    expect(held, held.log).toMatchObject({
      exitCode: 1,
      result: { verdict: 'pending' },
      data: { state: 'rolling-out', because: { code: 'rollout/locks-unreachable' }, lock: { state: 'unreachable' } },
    })
    expect(weights(acme, 'shop')).toEqual([1])
    away(false)
    expect((await acme.run('shop', 16, tick)).data.written.map(({ type }) => type)).toContain('stage-applied')
    away(true)
    expect(await acme.run('shop', 17, back)).toMatchObject({ exitCode: 0, data: { state: 'rolled-back', rollback: { state: 'proved' } } })
    expect(weights(acme, 'shop')).toEqual([1, 10, 0])
    away(false)
    expect(holdersIn(acme.remote)).toEqual([`acme/shop ${release}`])
    await acme.run('shop', 18, tick)
    expect(locksIn(acme.remote)?.entries).toEqual([])
  })
})

describe('a run that is killed', () => {
  const runOf = (acme: Acme, minute: number, words: readonly string[], afterEffects: number): Promise<DeadlyRun> =>
    runAndKill(bundle, acme.shop('shop'), 'shop', { words, at: instantAt(minute), afterEffects })

  /** The effects of a run that nobody kills, and the numbers of those from the one before the locks to the record of what became of them. */
  async function effectsOf(acme: Acme, minute: number, words: readonly string[]) {
    const { exitCode, effects } = await runOf(acme, minute, words, 0)
    expect(exitCode).toBe(words === start ? 0 : 1)
    const number = (effect: string): number => effects.indexOf(effect) + 1
    const last = effects.lastIndexOf('record update-ref', effects.indexOf('record fast-import', number('locks push')) + 2) + 1
    const points = Array.from({ length: last - number('locks fast-import') + 2 }, (_, index) => number('locks fast-import') - 1 + index)
    expect(points).toHaveLength(7)
    return { effects, number, points }
  }

  it('at any effect of taking the locks, and at the first traffic, is taken up again by the next run, under the same number', async () => {
    const { effects, number, points } = await effectsOf(await open(['shop']), 0, start)
    const all = [...points, number('traffic apply') - 1, number('traffic apply')]
    await inPool(all, async (point) => {
      const acme = await open(['shop', 'api'], 'ttl: 10m')
      const killed = await runOf(acme, 0, start, point)
      expect(killed).toEqual({ exitCode: 128, effects: effects.slice(0, point) })
      const hasLock = point >= number('locks push')
      const fence = fenceOf(acme, 'shop')
      expect(fence !== null, `after effect ${point}`).toBe(hasLock)
      expect(weights(acme, 'shop')).toEqual(point >= number('traffic apply') ? [1] : [])
      expect((await acme.run('api', 1, start)).data.state).toBe(hasLock ? 'planned' : 'rolling-out')
      const again = await acme.run('shop', 6, start)
      expect(again.data.state, again.log).toBe(hasLock ? 'rolling-out' : 'planned')
      expect(fenceOf(acme, 'shop')).toBe(fence)
      const [first, second] = hasLock ? (['shop', 'api'] as const) : (['api', 'shop'] as const)
      await acme.run(first, 7, abort)
      expect((await acme.run(second, 8, tick)).data.state).toBe('rolling-out')
      expect([weights(acme, first), weights(acme, second)]).toEqual([[1, 0], [1]])
      expect(holdersIn(acme.remote)).toEqual([`acme/${second} ${release}`])
      const fences = fencesGiven(acme, 1)
      expect(fences).toHaveLength(2)
      expect(fences).toEqual(rising(fences))
    })
    console.log(`${all.length} kill points, ${all.length} recovered (taking)`)
  })

  it('at any effect of giving back is ended by the next run, which takes nothing from who has it meanwhile', async () => {
    const rehearsed = await open(['shop'])
    await rehearsed.run('shop', 0, start)
    const { effects, number, points } = await effectsOf(rehearsed, 2, abort)
    await inPool(points, async (point) => {
      const acme = await open(['shop', 'api'], 'ttl: 10m')
      await acme.run('shop', 0, start)
      expect(await runOf(acme, 2, abort, point)).toEqual({ exitCode: 128, effects: effects.slice(0, point) })
      const isBack = point >= number('locks push')
      expect((await acme.run('api', 3, start)).data.state).toBe(isBack ? 'rolling-out' : 'planned')
      const ended = await acme.run('shop', 4, tick)
      expect(ended.data.outcome, ended.log).toBe('rolled-back')
      if (!isBack) await acme.run('api', 5, tick)
      expect([weights(acme, 'shop'), weights(acme, 'api')]).toEqual([[1, 0], [1]])
      expect(holdersIn(acme.remote)).toEqual([`acme/api ${release}`])
      expect(fencesGiven(acme, 1)).toHaveLength(2)
    })
    console.log(`${points.length} kill points, ${points.length} recovered (giving back)`)
  })

  it.each([
    { effect: 'locks push', shares: [], because: 'it has its locks' },
    { effect: 'traffic apply', shares: [1], because: 'it has traffic' },
  ])('as soon as $because, and never ticked again, keeps the locks to the end of its lease and no longer', async ({ effect, shares }) => {
    const { number } = await effectsOf(await open(['shop']), 0, start)
    const acme = await open(['shop', 'api'], 'ttl: 10m')
    await runOf(acme, 0, start, number(effect))
    const lost = fenceOf(acme, 'shop') ?? expect.fail('it holds nothing')
    expect(await acme.run('api', 9, start)).toMatchObject({ ...waits, data: { ...waits.data, lock: { holders: [{ release }] } } })
    expect((await acme.run('api', 11, tick)).data.state).toBe('rolling-out')
    expect(fenceOf(acme, 'api')).toBeGreaterThan(lost)
    const late = await acme.run('shop', 12, start)
    expect(late, late.log).toMatchObject(waits)
    expect(weights(acme, 'shop')).toEqual(shares)
    expect((await acme.run('shop', 13, back)).data.state).toBe('rolled-back')
    expect(acme.shop('shop').balancer().weight).toBe(0)
    expect(locksIn(acme.remote)?.entries.map(({ owner }) => owner.repository)).toEqual(['acme/api'])
  })
})

describe('a limit of two releases at once', () => {
  it('makes the third wait, shows who has it since when and until when, and gives way to an override with a reason', async () => {
    const acme = await open(['shop', 'api', 'web'], 'ttl: 2h, limit: 2', 'environments: { production: { production: true } }\n')
    for (const [minute, name] of ['shop', 'api'].entries()) expect((await acme.run(name, minute, start)).data.state).toBe('rolling-out')
    expect(await acme.run('web', 2, start)).toMatchObject(waits)
    const resources = ['environment/production']
    const span = (from: number) => ({
      since: expect.stringContaining(minuteAt(from)),
      until: expect.stringContaining(minuteAt(from + 120)),
    })
    const holder = (name: string, from: number) => ({ repository: `acme/${name}`, release, resources, isWaiting: false, ...span(from) })
    expect((await acme.run('web', 3, status)).data.lock).toMatchObject({
      state: 'waiting',
      resources,
      fence: null,
      ...span(2),
      holders: [holder('shop', 0), holder('api', 1)],
    })
    const own = { state: 'held', resources, fence: fenceOf(acme, 'api'), ...span(1), holders: [] }
    expect((await acme.run('api', 3, status)).data.lock).toEqual(own)

    const granted = { kind: 'granted', what: `locks/acme/shop/${release}`, by: ['ada'], expires: `${minuteAt(60)}:00Z` }
    const append = (data: object) =>
      acme.run('web', 4, [
        'release-record',
        '--mode',
        'append',
        '--release',
        release,
        '--type',
        'overridden',
        '--data',
        JSON.stringify(data),
      ])
    await expect(append({ ...granted, reason: '' })).resolves.toMatchObject({ exitCode: 2 })
    expect(await acme.run('web', 5, tick)).toMatchObject(waits)
    expect(await append({ ...granted, reason: 'its runners are gone' })).toMatchObject({ exitCode: 0 })
    expect((await acme.run('web', 6, tick)).data.state).toBe('rolling-out')
    expect(holdersIn(acme.remote)).toEqual([`acme/api ${release}`, `acme/web ${release}`])
    for (const minute of [10, 15]) await acme.run('shop', minute, tick)
    const broken = await acme.run('shop', 20, tick)
    expect(broken, broken.log).toMatchObject({ exitCode: 1, data: { because: { code: 'rollout/locked-elsewhere' } } })
    expect(weights(acme, 'shop')).toEqual([1])
    expect(fencesGiven(acme, 2)).toHaveLength(3)
  })
})
