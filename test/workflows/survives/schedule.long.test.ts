import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stagedRollout } from '../../../packages/surfaces/commands/src/staged-rollout/command.ts'
import { places, RolloutWorld } from './rollout-world.fixture.ts'
import { instantOf } from './story-time.ts'

describe.each(places)('a rollout whose record is on %s survives', (place) => {
  let world: RolloutWorld
  beforeEach(async () => {
    world = await RolloutWorld.open({ place })
    await world.start(0)
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await world[Symbol.asyncDispose]()
  })
  const weights = (): number[] =>
    world
      .balancer()
      .changes()
      .map(({ weight }) => weight)
  const count = async (): Promise<number> => (await world.events()).length

  it('the same tick twice: the second one records nothing and moves nothing', async () => {
    await world.tick(6)
    const events = await count()
    const again = await world.tick(6)
    expect(again.wrote).toEqual([])
    expect(await count()).toBe(events)
    expect(weights()).toEqual([1])
  })

  it('a dispatch that is lost: the watcher that could not hand over says so, and the schedule goes on', async () => {
    const event = join(world.folder, 'event.json')
    writeFileSync(event, JSON.stringify({ inputs: {} }))
    const environment = { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/rollout.yml@refs/heads/main', GITHUB_EVENT_PATH: event }
    const elapsed = performance.now.bind(performance)
    let passedMs = 0
    vi.spyOn(performance, 'now').mockImplementation(() => elapsed() + passedMs)
    // Six hours pass after its first look: more than a watcher has.
    const onProgress = (): void => void (passedMs = 6 * 3_600_000)
    const watched = await world.ask(stagedRollout, 3, { mode: 'watch' }, { environment, onProgress })
    vi.restoreAllMocks()
    expect(watched.outcome.verdict).toBe('fail')
    expect(watched.outcome.reasons[0]?.code).toBe('rollout/no-next-watcher')
    const later = 20 * 60
    await world.ticks(later, later + 18, { run: '2' })
    expect(weights()).toEqual([1, 10])
  })

  it('a schedule that is 14 hours late: the time in which nobody looked does not count, and then it goes on', async () => {
    const late = await world.tick(14 * 60, {}, { run: '2' })
    expect(late.data.because.code).toBe('rollout/baking')
    expect(weights()).toEqual([1])
    await world.ticks(14 * 60 + 6, 14 * 60 + 12, { run: '2' })
    expect(weights()).toEqual([1, 10])
  })

  it('a release that turned bad while the schedule was 14 hours late: it goes back at the first look', async () => {
    world.story.canaryTimes = 60
    expect((await world.tick(14 * 60, {}, { run: '2' })).data.state).toBe('rolled-back')
    expect(weights()).toEqual([1, 0])
  })

  it('the re-run of an old attempt: its judgement of an earlier stage moves nothing', async () => {
    const decided = await world.ask(stagedRollout, 12, { mode: 'decide' })
    await world.ticks(6, 12)
    expect(weights()).toEqual([1, 10])
    const judgement = decided.outcome.outputs['judgement'] ?? ''
    expect(judgement).toContain('"verdict":"pass"')
    await world.ask(stagedRollout, 18, { mode: 'apply', judgement: 'null' })
    const rerun = await world.ask(stagedRollout, 24, { mode: 'apply', judgement }, { attempt: 2 })
    expect(rerun.wrote).not.toContain('judged')
    expect(weights()).toEqual([1, 10])
  })

  it('the re-run of an old attempt: a judgement of this stage from hours ago does not let it go forward', async () => {
    await world.tick(6)
    const decided = await world.ask(stagedRollout, 12, { mode: 'decide' })
    expect(decided.outcome.outputs['judgement']).toContain('"verdict":"pass"')
    world.story.source = 'down'
    await world.ticks(8 * 60, 8 * 60 + 12, { run: '2' })
    await world.ask(stagedRollout, 8 * 60 + 14, { mode: 'apply', judgement: decided.outcome.outputs['judgement'] ?? '' }, { attempt: 2 })
    expect(weights()).toEqual([1])
  })
})

it.each([-5, 5, 48])("a runner's clock that is %i hours off: GitHub's clock decides and dates what is recorded", async (hours) => {
  await using world = await RolloutWorld.open({ place: 'GitHub' })
  const off = (minute: number) => ({ runnerMinute: minute + hours * 60 })
  const begun = await world.start(0, {}, off(0))
  expect(begun.outcome.reasons.map(({ code }) => code)).toContain('clock/skew')
  await world.tick(6, {}, off(6))
  expect(world.balancer().changes()).toHaveLength(1)
  await world.tick(12, {}, off(12))
  expect(
    world
      .balancer()
      .changes()
      .map(({ weight }) => weight),
  ).toEqual([1, 10])
  const times = (await world.events()).map(({ at }) => at)
  expect(
    times.every((at) => at >= instantOf(0) && at < instantOf(20)),
    times.join(' '),
  ).toBe(true)
})

it('35 days, the end of a workflow run: started again under the same name it keeps its plan and goes on where it stood', async () => {
  await using world = await RolloutWorld.open({ place: 'GitHub' })
  await world.start(0)
  const late = 36 * 24 * 60
  await world.tick(6)
  const again = await world.start(late, {}, { run: '2' })
  expect((await world.events()).filter(({ type }) => type === 'planned')).toHaveLength(1)
  expect(again.data.state).toBe('rolling-out')
  await world.ticks(late + 6, late + 6, { run: '2' })
  expect(
    world
      .balancer()
      .changes()
      .map(({ weight }) => weight),
  ).toEqual([1, 10])
})
