import type { RecordEvent } from '@locktender/contracts'
import { inPool } from '../in-pool.ts'
import { type Ran, RolloutWorld } from './rollout-world.fixture.ts'
import { startWords, type Strike, strikeRun, tickWords } from './struck-process.fixture.ts'

/** A rollout in a few runs, each at its minute. */
interface Course {
  readonly stages: string
  readonly canaryTimes: number
  /** Minutes of the runs; the first one starts the rollout. */
  readonly minutes: readonly number[]
  readonly firstKilled: number
}

const two = '[ { to: 10%, for: 10m }, { to: 100% } ]'
const three = '[ { to: 10%, for: 10m }, { to: 50%, for: 10m }, { to: 100% } ]'

/** Releases that are good and get all traffic, and one that is bad and goes back; their first run is the same. */
export const courses = {
  good: { stages: two, canaryTimes: 1, minutes: [0, 12], firstKilled: 0 },
  long: { stages: three, canaryTimes: 1, minutes: [0, 12, 24], firstKilled: 0 },
  bad: { stages: two, canaryTimes: 60, minutes: [0, 12], firstKilled: 1 },
} satisfies Readonly<Record<string, Course>>

/** What is the same however often it was killed: the way through the stages and what the traffic side did. */
export interface End {
  readonly state: string
  readonly way: readonly string[]
  readonly traffic: readonly string[]
}

export interface Recovered {
  /** Where it was killed. */
  readonly point: string
  readonly end: End
}

/** Kills a run of the rollout at every one of these in turn, goes on ticking, and returns how each of them ended. */
export async function killEverywhere(
  bundle: string,
  course: Course,
  of: Strike['of'],
  onEnd: (end: Recovered) => void = () => {},
): Promise<{ readonly undisturbed: End; readonly ends: readonly Recovered[] }> {
  const befores: { readonly world: RolloutWorld; readonly minute: number; readonly words: readonly string[]; readonly effects: number }[] =
    []
  const main = await RolloutWorld.open({ stages: course.stages })
  try {
    main.story.canaryTimes = course.canaryTimes
    for (const [index, minute] of course.minutes.entries()) {
      const world = await main.copy()
      const words = index === 0 ? startWords : tickWords
      const run = strikeRun(bundle, main, minute, words, { signal: 'KILL', of, at: 0 })
      await run.ended
      befores.push({ world, minute, words, effects: run.effects() })
    }
    const points = befores
      .slice(course.firstKilled)
      .flatMap((before) => Array.from({ length: before.effects }, (_, index) => ({ ...before, at: index + 1 })))
    const ends = await inPool(points, async ({ world: before, minute, words, at }) => {
      await using world = await before.copy()
      const point = `effect ${at} of the run at minute ${minute}`
      const how = await strikeRun(bundle, world, minute, words, { signal: 'KILL', of, at }).ended
      if (how !== 'SIGKILL') throw new Error(`${point}: it was not killed but ended with ${how}`)
      const recovered = { point, end: endOf(await goOn(world, minute), world, await world.events()) }
      onEnd(recovered)
      return recovered
    })
    return { undisturbed: endOf(await main.tick(36), main, await main.events()), ends }
  } finally {
    for (const world of [main, ...befores.map(({ world }) => world)]) await world[Symbol.asyncDispose]()
  }
}

/** Another watcher goes on when the lease of the dead one is over. A run that was killed before it had planned anything is started again. */
async function goOn(world: RolloutWorld, minute: number): Promise<Ran> {
  const next = minute === 0 ? await world.start(6, {}, { run: '2' }) : await world.tick(minute + 6, {}, { run: '2' })
  return next.data.outcome === 'waiting' ? world.ticks(minute + 18, minute + 54, { every: 12, run: '2' }) : next
}

function endOf({ data }: Ran, world: RolloutWorld, events: readonly RecordEvent[]): End {
  return {
    state: data.state,
    way: events.flatMap((event) => {
      if (event.type === 'stage-applied') return [`stage ${event.data.stage} applied by ${event.data.opId}`]
      if (event.type === 'advanced') return [`advanced from ${event.data.from}`]
      return event.type === 'rolled-back' ? [`rollback ${event.data.state}`] : []
    }),
    traffic: world
      .balancer()
      .changes()
      .map(({ weight, id }) => `${weight} % by ${id}`),
  }
}
