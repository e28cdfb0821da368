import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import type { Problem } from '@locktender/contracts'
import type { EventFile } from '@locktender/record'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBranch, writeBranch } from '../record-branch.fixture.ts'
import { RolloutWorld } from './rollout-world.fixture.ts'

let world: RolloutWorld
beforeEach(async () => {
  world = await RolloutWorld.open()
  await world.start(0)
  await world.tick(6)
})
afterEach(() => world[Symbol.asyncDispose]())

const weights = (): number[] =>
  world
    .balancer()
    .changes()
    .map(({ weight }) => weight)

/** The branch of the record as somebody makes it who may push to it. */
function forcePush(change: (files: readonly EventFile[]) => readonly EventFile[]): void {
  writeBranch(world.remote, change(readBranch(world.remote)))
}
const goodJudgement = (text: string): string => text.replace('"verdict":"pending"', '"verdict":"pass"')
const edited = ({ path, text }: EventFile): EventFile => ({ path, text: goodJudgement(text) })

describe('a rollout survives a record whose branch is force-pushed in mid-rollout', () => {
  it.each([
    { because: 'its last events are gone', change: (files: readonly EventFile[]) => files.slice(0, -2) },
    { because: 'an event in the middle is gone', change: (files: readonly EventFile[]) => files.filter((_file, index) => index !== 2) },
    {
      because: 'an old event was made to say that it was judged good',
      change: (files: readonly EventFile[]) => files.map(edited),
    },
    { because: 'all but the plan is gone', change: (files: readonly EventFile[]) => files.slice(0, 1) },
    { because: 'it holds no event at all', change: () => [] },
  ])('$because: no stage is passed without the time and the judgement that it needs', async ({ change }) => {
    forcePush(change)
    world.story.source = 'down'
    for (const minute of [7, 13, 19, 25]) await world.tick(minute, {}, { run: '2' }).catch(() => undefined)
    expect(weights().filter((weight) => weight > 1)).toEqual([])
  })

  it('an old event was edited: the next tick says so instead of going forward', async () => {
    forcePush((files) => files.map(edited))
    const code = await world.tick(12).then(
      ({ data }) => data.because.code,
      (error: unknown) => (error as Problem).code,
    )
    expect(code).toMatch(/^record\//)
    expect(weights()).toEqual([1])
  })

  it.each([
    { because: 'was set back by a few events', change: (files: readonly EventFile[]) => files.slice(0, -2) },
    { because: 'lost an event in the middle', change: (files: readonly EventFile[]) => files.filter((_file, index) => index !== 4) },
    { because: 'has an event that was edited', change: (files: readonly EventFile[]) => files.map(edited) },
  ])('the branch $because: the release can still be taken back', async ({ change }) => {
    forcePush(change)
    expect((await world.rollback(7)).data.state).toBe('rolled-back')
    expect(weights()).toEqual([1, 0])
  })

  it('the branch was deleted: nothing goes forward, and the way back is that of the traffic command', async () => {
    execFileSync('git', ['-C', world.remote, 'update-ref', '-d', 'refs/heads/release-records'])
    const lost = await world.tick(12)
    expect(lost.outcome.verdict).toBe('fail')
    expect(lost.data.because.code).toBe('rollout/no-plan')
    expect(weights()).toEqual([1])
  })
})

describe('a rollout survives a record that cannot be reached', () => {
  it('on a remote: it holds, and goes on when the remote is back', async () => {
    renameSync(world.remote, `${world.remote}.away`)
    for (const minute of [12, 18]) await expect(world.tick(minute)).rejects.toMatchObject({ code: 'git/remote-unreachable' })
    expect(weights()).toEqual([1])
    renameSync(`${world.remote}.away`, world.remote)
    await world.ticks(24, 36)
    expect(weights()).toEqual([1, 10])
  })

  it('on GitHub: it holds, and goes on when GitHub is back', async () => {
    await using other = await RolloutWorld.open({ place: 'GitHub' })
    await other.start(0)
    other.github?.faults.add({ kind: 'status', status: 403 }, { operationId: 'git/get-ref', times: 50 })
    for (const minute of [6, 12]) await expect(other.tick(minute)).rejects.toMatchObject({ code: expect.stringMatching(/^github\//) })
    expect(other.balancer().changes()).toHaveLength(1)
    other.github?.faults.clear()
    await other.ticks(18, 30)
    expect(
      other
        .balancer()
        .changes()
        .map(({ weight }) => weight),
    ).toEqual([1, 10])
  })
})
