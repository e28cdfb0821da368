import type { RollbackPolicy } from '@locktender/contracts'
import { verifyChain } from '@locktender/record'
import { describe, expect, it } from 'vitest'
import { byHand, decidedFacts, followUpOf, rollbackContract, rollbackState, tick, validationChecks, type Rest } from '../index.ts'
import { artifact, Killed, ModelWorld, stable } from '../model-world.fixture.ts'

const minute = 60_000
const target = { sha256: stable, tag: 'v1.0.0' }
const inputs = { to: '{previous.tag}', digest: '{previous.digest}', from: '{release}', why: '{reason-code}', id: '{operation}' }

/** A world that has its first traffic, under this contract. */
async function begun(policy: RollbackPolicy, rules: ConstructorParameters<typeof ModelWorld>[0] = {}): Promise<ModelWorld> {
  const world = new ModelWorld(rules)
  if (world.view?.planned?.data.previous !== undefined) Object.assign(world.view.planned.data.previous, { tag: target.tag })
  const contract = rollbackContract({ policy, target, lastRehearsalMs: null, nowMs: world.nowMs })
  world.asked = { ...world.asked, contract }
  await watch(world, 3)
  return world
}

async function watch(world: ModelWorld, minutes: number): Promise<Rest> {
  let rest: Rest = await tick(world.ports(), 'a')
  for (let passed = 0; passed < minutes && rest.do !== 'end'; passed += 1) {
    world.nowMs += minute
    rest = await tick(world.ports(), 'a')
  }
  return rest
}

const stop = { abort: { code: 'abort/asked', message: 'orders are lost' } }
const states = (world: ModelWorld): string[] => world.view?.rolledBack.map(({ data }) => data.state) ?? []
const run: RollbackPolicy = { run: { workflow: 'undo.yml', inputs } }

describe('the workflow of a rollback', () => {
  it('is started once, after traffic was proved to be gone, with its inputs filled in', async () => {
    const world = await begun(run)
    Object.assign(world.asked, stop)
    expect(await watch(world, 5)).toMatchObject({ do: 'end', outcome: 'rolled-back' })
    expect(states(world)).toEqual(['decided', 'applied', 'proved', 'dispatched'])
    expect(world.dispatched).toEqual([
      {
        workflow: 'undo.yml',
        inputs: { to: 'v1.0.0', digest: `sha256:${stable}`, from: '1.1.0', why: 'abort/asked', id: '1.1.0/1/roll-back' },
      },
    ])
    await watch(world, 5)
    expect(world.dispatched).toHaveLength(1)
  })

  it('is started also when traffic cannot be taken away: it may be what helps', async () => {
    const world = await begun(run)
    world.mood = 'fails'
    Object.assign(world.asked, stop)
    await watch(world, 1)
    expect(states(world).slice(0, 3)).toEqual(['decided', 'failed', 'dispatched'])
    expect(world.view?.state).toBe('rollback-failed')
    world.mood = 'honest'
    expect(await watch(world, 3)).toMatchObject({ outcome: 'rolled-back' })
    expect(world.dispatched).toHaveLength(1)
  })

  it('never holds up the proof: its failure is recorded, and it is tried again, later and later', async () => {
    const world = await begun(run)
    world.dispatchFault = { code: 'workflow/not-started', message: '502' }
    Object.assign(world.asked, stop)
    expect(await tick(world.ports(), 'a')).toMatchObject({ do: 'wait', reason: { code: 'workflow/not-started' } })
    expect(states(world)).toEqual(['decided', 'applied', 'proved', 'dispatch-failed'])
    expect(world.view?.state).toBe('rolled-back')
    world.nowMs += 20_000
    await tick(world.ports(), 'a')
    expect(states(world)).toHaveLength(4)
    await watch(world, 4)
    world.dispatchFault = null
    expect(await watch(world, 20)).toMatchObject({ do: 'end', outcome: 'rolled-back' })
    expect(states(world).at(-1)).toBe('dispatched')
    expect(states(world).filter((state) => state === 'dispatch-failed').length).toBeLessThan(6)
  })

  it.each([
    { because: 'it failed ten times', fault: 'workflow/not-started', minutes: 300, failures: 10 },
    { because: 'there is no GitHub', fault: byHand, minutes: 30, failures: 1 },
  ])('is left to people when $because', async ({ fault, minutes, failures }) => {
    const world = await begun(run)
    world.dispatchFault = { code: fault, message: 'no' }
    Object.assign(world.asked, stop)
    expect(await watch(world, minutes)).toMatchObject({ do: 'end', outcome: 'rolled-back' })
    expect(states(world).filter((state) => state === 'dispatch-failed')).toHaveLength(failures)
    expect(rollbackState(world.view ?? expect.fail(), validationChecks(run))?.workflow).toMatchObject({ state: 'by-hand', failures })
  })

  it('is left to people a day after the decision', async () => {
    const world = await begun(run)
    world.dispatchFault = { code: 'workflow/not-started', message: '502' }
    Object.assign(world.asked, stop)
    await tick(world.ports(), 'a')
    world.nowMs += 25 * 60 * minute
    world.dispatchFault = null
    expect(await watch(world, 3)).toMatchObject({ do: 'end' })
    expect(world.dispatched).toEqual([])
    expect(world.view?.rolledBack.at(-1)?.data.proof?.[0]?.code).toBe(byHand)
  })

  it('is not started with a value that nobody knows', async () => {
    const world = new ModelWorld()
    const contract = rollbackContract({ policy: run, target: { sha256: stable }, lastRehearsalMs: null, nowMs: world.nowMs })
    world.asked = { ...world.asked, contract }
    await watch(world, 2)
    Object.assign(world.asked, stop)
    expect(await watch(world, 2)).toMatchObject({ outcome: 'rolled-back' })
    expect(world.dispatched).toEqual([])
    expect(world.view?.rolledBack.at(-1)?.data).toMatchObject({ state: 'dispatch-failed', proof: [{ code: byHand }] })
    expect(world.view?.rolledBack.at(-1)?.data.proof?.[0]?.message).toContain('{previous.tag}')
  })

  it('is never started for a decision that did not name it, whatever the policy says later', async () => {
    const world = await begun({})
    Object.assign(world.asked, stop)
    expect(await watch(world, 2)).toMatchObject({ outcome: 'rolled-back' })
    world.asked = { ...world.asked, contract: rollbackContract({ policy: run, target, lastRehearsalMs: null, nowMs: world.nowMs }) }
    expect(await watch(world, 2)).toMatchObject({ outcome: 'rolled-back' })
    expect(world.dispatched).toEqual([])
  })

  it('leads at worst to the same start again when it is killed, at every point in turn', async () => {
    let points = 0
    for (const after of [false, true])
      for (let calls = 0; ; calls += 1) {
        const world = await begun({ ...run, 'on-failure': [{ method: 'image', command: 'image' }] })
        Object.assign(world.asked, stop)
        world.mood = 'fails'
        world.worksAllTheSame = 'image'
        world.killIn = { calls, after }
        let isKilled = false
        try {
          await watch(world, 5)
        } catch (error) {
          if (!(error instanceof Killed)) throw error
          isKilled = true
        }
        if (!isKilled) break
        points += 1
        expect(await watch(world, 5)).toMatchObject({ do: 'end', outcome: 'rolled-back' })
        expect(states(world)).toEqual(['decided', 'failed', 'applied', 'proved', 'dispatched'])
        expect(world.dispatched.length).toBeLessThanOrEqual(2)
        expect(new Set(world.dispatched.map((each) => JSON.stringify(each))).size).toBe(1)
        expect(verifyChain(world.events)).toMatchObject({ ok: true })
      }
    expect(points).toBeGreaterThan(20)
  })
})

describe('a rollback that fails', () => {
  const methods: RollbackPolicy = {
    'on-failure': [
      { method: 'image', command: 'image' },
      { method: 'failover', command: 'region' },
    ],
  }

  it('takes the next method at once, and says which', async () => {
    const world = await begun(methods)
    world.mood = 'fails'
    world.worksAllTheSame = 'region'
    Object.assign(world.asked, stop)
    expect(await tick(world.ports(), 'a')).toMatchObject({ outcome: 'rolled-back' })
    expect(world.view?.rolledBack.map(({ data }) => [data.state, data.method])).toEqual([
      ['decided', undefined],
      ['failed', undefined],
      ['failed', 'image'],
      ['applied', 'failover'],
      ['proved', 'failover'],
    ])
    expect(world.share).toBe(0)
  })

  it('stays visible, goes round all methods with a pause, and ends when one works', async () => {
    const world = await begun(methods)
    world.mood = 'fails'
    Object.assign(world.asked, stop)
    await watch(world, 4)
    expect(world.view?.state).toBe('rollback-failed')
    const tried = world.view?.rolledBack.filter(({ data }) => data.state === 'failed') ?? []
    expect(tried.length).toBeGreaterThanOrEqual(9)
    expect(tried.map(({ data }) => data.method).slice(0, 4)).toEqual([undefined, 'image', 'failover', undefined])
    expect(new Set(tried.map(({ data }) => data.opId)).size).toBe(tried.length)
    world.mood = 'honest'
    expect(await watch(world, 3)).toMatchObject({ outcome: 'rolled-back' })
  })

  it('takes the next method when one that says it worked is not seen to', async () => {
    const world = await begun(methods, { rollbackWithinSeconds: 120 })
    world.mood = 'lies'
    Object.assign(world.asked, stop)
    await watch(world, 4)
    const applied = world.view?.rolledBack.filter(({ data }) => data.state === 'applied').map(({ data }) => data.method)
    expect(applied?.slice(0, 2)).toEqual([undefined, 'image'])
  })
})

describe('a release that is repaired where it is', () => {
  const forward: RollbackPolicy = { ...run, data: 'forward-only', forward: { workflow: 'repair.yml', inputs: { from: '{release}' } } }

  async function forwarded(): Promise<ModelWorld> {
    const world = await begun(forward, { isForwardOnly: true })
    const view = world.view ?? expect.fail('no view')
    const cause = { code: 'rollback/by-hand', message: 'data cannot go back' }
    const decision = { trigger: 'manual', cause, target, choice: 'roll-forward' } as const
    world.record({ type: 'rolled-back', key: 'rollback/1/forward', data: decidedFacts(view, decision, world.asked.contract) })
    return world
  }

  it('keeps its traffic, gets no more, and its workflow is started once', async () => {
    const world = await forwarded()
    expect(await watch(world, 120)).toMatchObject({ do: 'end', outcome: 'rolled-forward' })
    expect(world.view?.state).toBe('rolled-forward')
    expect(world.dispatched).toEqual([{ workflow: 'repair.yml', inputs: { from: '1.1.0' } }])
    expect(world.share).toBe(0.01)
    expect(world.changes).toHaveLength(1)
  })

  it('is taken back only when people ask for it, and then the other workflow is started', async () => {
    const world = await forwarded()
    Object.assign(world.asked, { guard: { code: 'canary/limit-broken', message: 'worse' } })
    world.verdict = 'fail'
    expect(await watch(world, 5)).toMatchObject({ outcome: 'rolled-forward' })
    Object.assign(world.asked, stop)
    expect(await watch(world, 5)).toMatchObject({ outcome: 'rolled-back' })
    expect(world.share).toBe(0)
    expect(world.dispatched.map(({ workflow }) => workflow)).toEqual(['repair.yml', 'undo.yml'])
    expect(rollbackState(world.view ?? expect.fail(), validationChecks(forward))).toMatchObject({ choice: 'roll-back', state: 'proved' })
  })

  it('gives back only what a watcher gave too late', async () => {
    const world = await begun(forward, { isForwardOnly: true })
    const ports = world.ports()
    const cause = { code: 'rollback/by-hand', message: 'data cannot go back' }
    const sleepy = {
      ...ports,
      apply: async (...[place, share, opId]: Parameters<typeof ports.apply>) => {
        if (world.view?.state === 'rolling-out') {
          const decision = { trigger: 'manual', cause, target, choice: 'roll-forward' } as const
          world.record({ type: 'rolled-back', key: 'rollback/1/forward', data: decidedFacts(world.view, decision, world.asked.contract) })
        }
        return ports.apply(place, share, opId)
      },
    }
    for (let passed = 0; passed < 60 && world.view?.state === 'rolling-out'; passed += 1) {
      world.nowMs += minute
      await tick(sleepy, 'a')
    }
    expect(world.changes.map(({ share }) => share)).toEqual([0.01, 0.1, 0.01])
    expect(world.view?.state).toBe('rolled-forward')
  })
})

describe('what the record tells of a rollback', () => {
  it('is every step with its time after the decision', async () => {
    const world = await begun({ ...run, within: '10m' })
    world.verdict = 'fail'
    expect(await watch(world, 5)).toMatchObject({ outcome: 'rolled-back' })
    const state = rollbackState(world.view ?? expect.fail(), validationChecks(run))
    expect(state).toMatchObject({ withinSeconds: 600, choice: 'roll-back', workflow: { workflow: 'undo.yml', state: 'dispatched' } })
    expect(state?.steps.map(({ step }) => step)).toEqual(['seen', 'decided', 'command', 'no-traffic', 'proved', 'workflow'])
    expect(state?.steps.slice(1).every(({ seconds }) => seconds !== null && seconds >= 0)).toBe(true)
    expect(state?.seconds).toBeGreaterThan(0)
  })

  it('is nothing of it for a release that was never taken back', async () => {
    const world = await begun(run)
    expect(rollbackState(world.view ?? expect.fail(), [])).toBeNull()
    expect(followUpOf(world.view ?? expect.fail())).toBeUndefined()
    expect(world.view?.planned?.data.artifacts[0]?.sha256).toBe(artifact)
  })
})
