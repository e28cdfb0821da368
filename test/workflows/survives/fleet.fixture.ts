import type { RecordEvent, StagedRolloutData } from '@locktender/contracts'
import { inPool } from '../in-pool.ts'
import { RolloutWorld } from './rollout-world.fixture.ts'

/** One of many releases on their way at once, each to an environment of its own. */
export interface Sailed {
  readonly name: string
  readonly isBad: boolean
  readonly state: string
  /** Weights that its own traffic was given. */
  readonly weights: readonly number[]
}

export interface Fleet {
  readonly releases: readonly Sailed[]
  /** The whole record, its chain verified. */
  readonly events: readonly RecordEvent[]
  readonly seconds: number
  /** Tries of an append, on average. */
  readonly attempts: number
  /** Of one tick with nothing to do while all of them are on their way. */
  readonly idle: { readonly restCalls: number; readonly graphqlCalls: number; readonly cpuSeconds: number; readonly wrote: number }
}

const stages = '[ { to: 10%, for: 10m }, { to: 100% } ]'

/** Rolls out so many releases of one repository at once, ticks interleaved and some at a time; every third is bad. */
export async function sail(count: number, atATime: number, onIdle: (idle: Fleet['idle']) => void = () => {}): Promise<Fleet> {
  await using good = await RolloutWorld.open({ place: 'GitHub', stages })
  const { github } = good
  if (github === undefined) throw new Error('no GitHub')
  const started = performance.now()
  const ships = Array.from({ length: count }, (_, index) => ({
    name: `service-${index}@1.0.0`,
    environment: `production-${index}`,
    isBad: index % 3 === 2,
  }))
  const ended = new Map<string, StagedRolloutData>()
  const round = (minute: number, mode: 'start' | 'tick') =>
    inPool(
      ships.filter(({ name }) => !ended.has(name)),
      async ({ name, environment, isBad }) => {
        const given = { release: name, environment }
        const options = { run: name, environment: isBad ? { PROMETHEUS_URL: bad.address } : {} }
        const { data } = mode === 'start' ? await good.start(minute, given, options) : await good.tick(minute, given, options)
        if (data.outcome !== 'waiting') ended.set(name, data)
      },
      atATime,
    )
  const bad = await good.openBadMetrics()
  await round(0, 'start')
  const idle = await idleTick(good, ships[0]?.name ?? '')
  onIdle(idle)
  for (const minute of [12, 24]) await round(minute, 'tick')
  const events = await good.events()
  const commits = github.ledger.entries.filter(({ operationId }) => operationId === 'git/create-commit').length
  return {
    releases: ships.map(({ name, isBad }) => ({
      name,
      isBad,
      state: ended.get(name)?.state ?? 'waiting',
      weights: good
        .balancer(name)
        .changes()
        .map(({ weight }) => weight),
    })),
    events,
    seconds: (performance.now() - started) / 1000,
    attempts: commits / events.length,
    idle,
  }
}

async function idleTick(world: RolloutWorld, name: string): Promise<Fleet['idle']> {
  await world.tick(4, { release: name }, { run: name })
  const ledger = world.github?.ledger
  const graphql = (): number => ledger?.entries.filter(({ operationId }) => operationId.startsWith('graphql')).length ?? 0
  const [rest, graph, cpu] = [ledger?.restCalls ?? 0, graphql(), process.cpuUsage()]
  const { wrote } = await world.tick(4, { release: name }, { run: name })
  const { user, system } = process.cpuUsage(cpu)
  return {
    restCalls: (ledger?.restCalls ?? 0) - rest,
    graphqlCalls: graphql() - graph,
    cpuSeconds: (user + system) / 1e6,
    wrote: wrote.length,
  }
}
