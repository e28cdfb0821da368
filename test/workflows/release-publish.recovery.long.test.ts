import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addMergedPull, type Fault } from '@locktender/fake-github'
import { afterAll, describe, expect, it } from 'vitest'
import { afterFault, afterKill, duplicates, killPoints, undisturbed, withSecondPublisher, type Scenario } from './disturbed-runs.ts'
import { inPool } from './in-pool.ts'
import { fileRegistry, openPublishingShop, type PublishingShop } from './publishing-shop.ts'

const registries: ReturnType<typeof fileRegistry>[] = []
afterAll(() => registries.forEach(({ remove }) => remove()))

/** Everything a direct release can hold: a registry, two assets, floating tags, comments. */
function wholeRelease(): Scenario {
  const ofShop = new WeakMap<PublishingShop, ReturnType<typeof fileRegistry>>()
  return {
    open: async () => {
      const shop = await openPublishingShop()
      const registry = fileRegistry()
      registries.push(registry)
      ofShop.set(shop, registry)
      writeFileSync(join(shop.checkout.directory, 'shop.tgz'), 'bytes')
      writeFileSync(join(shop.checkout.directory, 'shop.tgz.sum'), 'sum')
      shop.github.seed.user('ada')
      addMergedPull(shop.github.world, shop.repository, { title: 'carts', author: 'ada', commit: shop.checkout.shas.at(-1) ?? '' })
      return shop
    },
    run: (shop, sleep) =>
      shop.run(
        { assets: 'shop.*', floating: 'major-minor', comments: 'true', ...ofShop.get(shop)?.inputs },
        sleep === undefined ? {} : { sleep },
      ),
    outside: (shop) => ofShop.get(shop)?.published(),
  }
}

/** A release pull request, from nothing to open. */
function releaseRequest(): Scenario {
  return {
    open: () => openPublishingShop(),
    run: (shop, sleep) => shop.run({ mode: 'pull-request' }, sleep === undefined ? {} : { sleep }),
  }
}

const serverError: Fault = { kind: 'status', status: 502 }
const secondaryLimit: Fault = { kind: 'secondary-limit', retryAfterSeconds: 30 }
const [resetBefore, resetAfter, staleRead]: readonly Fault[] = [{ kind: 'reset-before' }, { kind: 'reset-after' }, { kind: 'stale-read' }]

const scenarios = [
  {
    name: 'a whole release',
    scenario: wholeRelease(),
    faults: [serverError, secondaryLimit, resetBefore, resetAfter, staleRead],
  },
  { name: 'a release pull request', scenario: releaseRequest(), faults: [serverError, resetAfter, staleRead] },
].map(({ faults, ...rest }) => ({ ...rest, faults: faults.filter((fault) => fault !== undefined) }))

describe.each(scenarios)('$name', ({ name, scenario, faults }) => {
  it('killed at every call, before and after it takes effect, is finished by the next run', async () => {
    const { end, outside, ...counts } = await undisturbed(scenario)
    const points = killPoints(counts)
    const ends = await inPool(points, (point) => afterKill(scenario, point))
    for (const [index, each] of ends.entries()) expect(each, JSON.stringify(points[index])).toEqual({ end, outside })
    const doubles = ends.flatMap((each) => duplicates(each.end))
    const recovered = ends.filter((each) => JSON.stringify(each) === JSON.stringify({ end, outside })).length
    console.log(`${name}: ${points.length} points, ${recovered} recovered, ${doubles.length} duplicates`)
    expect(doubles).toEqual([])
    expect(points.length).toBeGreaterThan(10)
  }, 240_000)

  it('comes to the same end when a second publisher does all of it at any moment', async () => {
    const { end, outside, ...counts } = await undisturbed(scenario)
    // Between two calls that only read nothing can have changed.
    const points = killPoints(counts).filter(({ phase, call }) => phase === 'before' || (call === counts.calls && phase === 'after'))
    const ends = await inPool(points, (point) => withSecondPublisher(scenario, point))
    for (const [index, each] of ends.entries()) expect(each, JSON.stringify(points[index])).toEqual({ end, outside })
    console.log(`${name}: a second publisher at ${points.length} points, ${ends.flatMap((each) => duplicates(each.end)).length} duplicates`)
  }, 240_000)

  it.each(faults)(
    'goes through $kind at every call',
    async (fault) => {
      const { calls, reads, end, outside } = await undisturbed(scenario)
      const places = fault.kind === 'stale-read' ? reads : Array.from({ length: calls }, (_, index) => index + 1)
      const ends = await inPool(places, (call) => afterFault(scenario, fault, call))
      for (const [index, each] of ends.entries())
        expect({ end: each.end, outside: each.outside }, `call ${places[index]}`).toEqual({ end, outside })
      const atOnce = ends.filter(({ runs }) => runs === 1).length
      console.log(`${name}, ${fault.kind}: ${places.length} calls, ${atOnce} gone through in the same run, the others in the next`)
    },
    240_000,
  )
})
