import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordEvent } from '@locktender/contracts'
import { missingStatuses, rolloutFace, tick } from '../index.ts'
import { ModelWorld } from '../model-world.fixture.ts'
import type { FaceStatus } from './face-deployment.ts'
import { seqOfStatus } from './status-text.ts'

const minute = 60_000
const reason = { code: 'model/reason', message: 'so it is' }
const eventsOf = (world: ModelWorld): RecordEvent[] => world.events.map(({ event }) => event)

async function watch(world: ModelWorld, minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes; passed += 1) {
    if ((await tick(world.ports(), 'a')).do === 'end') return
    world.nowMs += minute
  }
}

/** `0 in_progress`, in order. */
const states = (statuses: readonly FaceStatus[]): string[] =>
  statuses.map(({ deployment: { payload }, state }) => `${payload.region ?? ''}${payload.stage} ${state}`)

describe('the public face of a rollout', () => {
  it('has one deployment for each stage, of which only the last succeeds', async () => {
    const world = new ModelWorld()
    await watch(world, 120)
    const face = rolloutFace(eventsOf(world))
    expect(states(face)).toEqual(['0 in_progress', '0 inactive', '1 in_progress', '1 inactive', '2 in_progress', '2 success'])
    expect(face.map(({ isAutoInactive }) => isAutoInactive)).toEqual([false, false, false, false, false, true])
    expect(face[2]?.deployment).toMatchObject({
      ref: 'c'.repeat(40),
      environment: 'production',
      task: 'locktender',
      description: '1.1.0: stage 2 of 3, 10 % of the traffic',
      payload: { id: '1.1.0/1/1', release: '1.1.0', stage: 1, stages: 3, share: 0.1, last: false, artifactDigest: 'a'.repeat(64) },
    })
    expect(face[2]?.description).toMatch(/^10 % of the traffic; 33 % done, all traffic by 2026-11-21 13:\d\d UTC, next 100 % · record \d+$/)
    expect(face.at(-1)?.description).toMatch(/^100 % done: it has all traffic · record \d+$/)
  })

  it('ends the running stage as a failure when it goes back', async () => {
    const world = new ModelWorld()
    await watch(world, 40)
    world.asked = { ...world.asked, abort: reason }
    await watch(world, 5)
    const face = rolloutFace(eventsOf(world))
    expect(states(face)).toEqual(['0 in_progress', '0 inactive', '1 in_progress', '1 in_progress', '1 failure'])
    expect(face.at(-2)?.description).toMatch(/^going back: model\/reason: so it is · record/)
    expect(face.at(-1)?.description).toMatch(/^rolled back in \d+ s to dddddddddddd: model\/reason: so it is · record/)
  })

  it('shows a rollback that fails as an error, and takes an ended release back, too', async () => {
    const world = new ModelWorld()
    await watch(world, 120)
    Object.assign(world, { mood: 'fails', asked: { ...world.asked, abort: reason } })
    await watch(world, 1)
    expect(states(rolloutFace(eventsOf(world))).slice(-3)).toEqual(['2 success', '2 in_progress', '2 error'])
    world.mood = 'honest'
    await watch(world, 5)
    expect(states(rolloutFace(eventsOf(world))).at(-1)).toBe('2 failure')
  })

  it('ends the running stage as a failure when it is repaired where it is', async () => {
    const world = new ModelWorld()
    await watch(world, 40)
    const target = { sha256: 'd'.repeat(64) }
    world.record({
      type: 'rolled-back',
      key: 'forward',
      data: { state: 'decided', choice: 'roll-forward', trigger: 'manual', cause: reason, target },
    })
    const face = rolloutFace(eventsOf(world))
    expect(states(face)).toEqual(['0 in_progress', '0 inactive', '1 in_progress', '1 failure'])
    expect(face.at(-1)?.description).toMatch(/^repaired where it is, and gets no more traffic: model\/reason: so it is · record/)
  })

  it('queues a stage that is held up before it begins, and ends what is never begun', async () => {
    const world = new ModelWorld()
    world.asked = { ...world.asked, contractFaults: [reason] }
    await watch(world, 2)
    expect(states(rolloutFace(eventsOf(world)))).toEqual(['0 queued'])
    expect(rolloutFace(eventsOf(world))[0]?.description).toMatch(/^0 % done, next 1 %; held: model\/reason: so it is · record 2$/)
    world.asked = { ...world.asked, newerRelease: '1.2.0' }
    await watch(world, 2)
    expect(states(rolloutFace(eventsOf(world)))).toEqual(['0 queued', '0 inactive'])
  })

  it('has a deployment for each region, of which only the last succeeds', async () => {
    const world = new ModelWorld()
    world.record({
      type: 'planned',
      key: 'again',
      data: { ...(world.view?.planned?.data as object), stages: [{ share: 1, bakeSeconds: 0 }], regions: ['north', 'south'] } as never,
    })
    await watch(world, 10)
    const face = rolloutFace(eventsOf(world))
    expect(states(face)).toEqual(['north0 in_progress', 'north0 in_progress', 'south0 in_progress', 'north0 inactive', 'south0 success'])
    expect(face.map(({ deployment }) => deployment.payload.last)).toEqual([false, false, true, false, true])
  })

  it('says each event once for a deployment, ends every one with the release, and finishes what is missing wherever it was cut off', async () => {
    const happening = fc.constantFrom('tick', 'long', 'fail', 'blind', 'abort', 'closed', 'fails', 'honest', 'unknown')
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 30 }), async (happenings) => {
        const world = new ModelWorld()
        for (const what of happenings) {
          if (what === 'long') world.nowMs += 13 * minute
          if (what === 'fail' || what === 'unknown') world.verdict = what
          if (what === 'blind') world.isBlind = !world.isBlind
          if (what === 'abort') world.asked = { ...world.asked, abort: reason }
          if (what === 'closed') world.asked = { ...world.asked, contractFaults: [reason] }
          if (what === 'fails' || what === 'honest') world.mood = what
          world.nowMs += minute
          await tick(world.ports(), 'a')
        }
        const events = eventsOf(world)
        const face = rolloutFace(events)
        expect(new Set(face.map(({ deployment, seq }) => `${deployment.payload.id} ${seq}`)).size).toBe(face.length)
        for (const { description, seq } of face) {
          expect(description.length).toBeLessThanOrEqual(140)
          expect(seqOfStatus(description)).toBe(seq)
        }
        expect(face.filter(({ state }) => state === 'success').length).toBeLessThanOrEqual(1)
        const last = new Map(face.map(({ deployment, state }) => [deployment.payload.id, state]))
        if (world.view?.state === 'rolled-out' || world.view?.state === 'rolled-back' || world.view?.state === 'cancelled')
          for (const state of last.values()) expect(['success', 'failure', 'inactive']).toContain(state)
        for (let count = 0; count <= events.length; count += 1) {
          const earlier = rolloutFace(events.slice(0, count))
          expect(face.slice(0, earlier.length)).toEqual(earlier)
        }
        for (let posted = 0; posted <= face.length; posted += 1) {
          const shown = face.slice(0, posted).map(({ deployment, description }, id) => {
            return { id, key: deployment.payload.id, descriptions: [description, 'somebody else says something'] }
          })
          expect(missingStatuses(face, shown)).toEqual(face.slice(posted))
        }
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
