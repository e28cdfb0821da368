import { describe, expect, it } from 'vitest'
import { nextStep } from './index.ts'
import { ModelWorld, stable } from './model-world.fixture.ts'
import { watch } from './watch.fixture.ts'

const minute = 60_000
const foreign = 'f'.repeat(64)

const causeOf = (world: ModelWorld): string | undefined => world.view?.rolledBack[0]?.data.cause.code

describe('bytes that are not in the plan', () => {
  it.each([
    { what: 'another artifact has the release’s traffic', change: { serving: foreign }, code: 'artifact/mismatch' },
    { what: 'another version runs than is said to run before', change: { stable: foreign }, code: 'artifact/drift' },
    { what: 'a third version serves', change: { others: [foreign] }, code: 'traffic/mixed-versions' },
  ])('are seen at the first look when $what, and the release goes back when it stays so', async ({ change, code }) => {
    const world = new ModelWorld()
    Object.assign(world, change)
    expect(await watch(world, 1)).toMatchObject({ do: 'wait', reason: { code } })
    expect(world.view?.observed.at(-1)?.data).toMatchObject({ agrees: false, code })
    await watch(world, 3)
    expect(causeOf(world)).toBe(code)
    expect(world.changes.map(({ share }) => share)).toEqual([0.01, 0])
  })

  it.each([
    {
      what: 'another artifact takes over the release’s traffic',
      change: { serving: foreign },
      back: { serving: 'a'.repeat(64) },
      code: 'artifact/mismatch',
    },
    { what: 'a third version comes up', change: { others: [foreign] }, back: { others: [] }, code: 'traffic/mixed-versions' },
  ])('hold a stage that was good when $what, call people, and go back when they stay', async ({ change, back, code }) => {
    for (const stays of [false, true]) {
      const world = new ModelWorld()
      await watch(world, 10)
      Object.assign(world, change)
      expect(await watch(world, 1)).toMatchObject({ do: 'wait', reason: { code } })
      expect(world.view?.held.at(-1)?.data).toMatchObject({ code, alarm: true })
      if (!stays) Object.assign(world, back)
      const rest = await watch(world, 4)
      expect(world.view?.state).toBe(stays ? 'rolled-back' : 'rolling-out')
      expect(causeOf(world)).toBe(stays ? code : undefined)
      if (!stays) expect(rest).toMatchObject({ reason: { code: 'rollout/baking' } })
    }
  })

  it('go back though they come up in turns', async () => {
    const world = new ModelWorld()
    await watch(world, 10)
    for (let time = 0; time < 4; time += 1) {
      Object.assign(world, time % 2 === 0 ? { serving: foreign, others: [] } : { serving: 'a'.repeat(64), others: [foreign] })
      await watch(world, 1)
    }
    expect(world.view?.state).toBe('rolled-back')
  })

  it('are counted anew each time they come up', async () => {
    const world = new ModelWorld()
    await watch(world, 6)
    for (let time = 0; time < 4; time += 1) {
      world.others = [foreign]
      await watch(world, 1)
      world.others = []
      await watch(world, 1)
    }
    expect(world.view?.rolledBack).toEqual([])
  })

  it('are no more than a new baseline where the stable version was replaced meanwhile', async () => {
    const world = new ModelWorld()
    await watch(world, 10)
    world.stable = foreign
    await watch(world, 15)
    expect(world.view?.held).toEqual([])
    expect(world.view?.observed.at(-1)?.data.agrees).toBe(true)
  })

  it('keep a release from more traffic when its record says that other bytes were given some', async () => {
    const world = new ModelWorld()
    world.record({ type: 'stage-applied', key: 'by hand', data: { stage: 0, share: 0.01, opId: 'x', fence: 1, sha256: foreign } })
    world.share = 0.01
    expect(await watch(world, 60)).toMatchObject({ do: 'wait', reason: { code: 'artifact/mismatch' } })
    expect(world.changes).toEqual([])
  })

  it('leave no release complete while a part of the traffic is still served by the version before', async () => {
    const world = new ModelWorld({}, [
      { share: 0.1, bakeSeconds: 600 },
      { share: 1, bakeSeconds: 600 },
    ])
    for (let passed = 0; passed < 30 && world.share < 1; passed += 1) await watch(world, 1)
    world.share = 0.9
    expect(await watch(world, 60)).toMatchObject({ do: 'wait', reason: { code: 'traffic/other-share' } })
    world.share = 0.995
    expect(await watch(world, 60)).toMatchObject({ outcome: 'rolled-out' })
  })

  it('are compared by digest, not by the number of instances', async () => {
    const world = new ModelWorld()
    world.others = [stable, stable]
    expect(await watch(world, 10)).toMatchObject({ reason: { code: 'rollout/baking' } })
  })
})

describe('stages', () => {
  it('are refused where they are fewer than those of a usual release', async () => {
    const world = new ModelWorld({ fewestStages: 4 })
    expect(await watch(world, 1)).toMatchObject({ do: 'end', outcome: 'refused', reason: { code: 'stage/skipped' } })
    expect(world.share).toBe(0)
    expect(await watch(new ModelWorld({ fewestStages: 3 }), 120)).toMatchObject({ outcome: 'rolled-out' })
  })

  it('that a record written by hand leaves out keep a release from more traffic', async () => {
    const world = new ModelWorld()
    await watch(world, 5)
    const passed = { seq: 99, at: new Date(world.nowMs).toISOString(), data: { from: 1, to: 2 } }
    const facts = { ...world.asked, nowMs: world.nowMs, holder: 'a', observation: null, judgement: null, commandFault: null }
    const view = world.view
    if (view === undefined) throw new Error('it has no view')
    expect(nextStep({ ...view, advanced: [passed] }, facts)).toMatchObject({
      do: 'record',
      entry: { type: 'held', data: { stage: 2, code: 'stage/skipped', alarm: true } },
    })
  })

  it('that are too few do not keep a release that has begun from going back', async () => {
    const world = new ModelWorld()
    await watch(world, 5)
    Object.assign(world.asked, { rules: { ...world.asked.rules, fewestStages: 9 }, abort: { code: 'abort/asked', message: 'stop' } })
    expect(await watch(world, 5)).toMatchObject({ outcome: 'rolled-back' })
  })
})

describe('a release in several regions', () => {
  const stages = [
    { share: 0.1, bakeSeconds: 300 },
    { share: 1, bakeSeconds: 0 },
  ]
  const regions = ['eu', 'us']

  it('takes one region through all stages before the next', async () => {
    const world = new ModelWorld({}, stages, regions)
    expect(await watch(world, 60)).toMatchObject({ outcome: 'rolled-out' })
    expect(world.view?.applied.map(({ data }) => [data.region, data.share])).toEqual([
      ['eu', 0.1],
      ['eu', 1],
      ['us', 0.1],
      ['us', 1],
    ])
  })

  it('is back only when it is gone from every region, also from those that it had passed', async () => {
    const world = new ModelWorld({}, stages, regions)
    for (let passed = 0; passed < 30 && !world.shares.has('us'); passed += 1) await watch(world, 1)
    expect(Object.fromEntries(world.shares)).toEqual({ eu: 1, us: 0.1 })
    world.verdict = 'fail'
    world.deafRegion = 'eu'
    await watch(world, 3)
    expect(world.view?.rolledBack.map(({ data }) => data.state)).toEqual(['decided', 'applied'])
    expect(Object.fromEntries(world.shares)).toEqual({ eu: 1, us: 0 })
    world.nowMs += 20 * minute
    world.deafRegion = null
    expect(await watch(world, 5)).toMatchObject({ outcome: 'rolled-back' })
    expect(world.view?.rolledBack[2]?.data).toMatchObject({ state: 'failed', proof: [{ code: 'traffic/still-serving' }] })
    expect(Object.fromEntries(world.shares)).toEqual({ eu: 0, us: 0 })
  })
})
