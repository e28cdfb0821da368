import fc from 'fast-check'
import type { PlannedStage } from '@locktender/contracts'
import { verifyChain } from '@locktender/record'
import { placeKey, positionOf, tick } from './index.ts'
import { checkStarts, goForward, modelContract } from './model-forward.fixture.ts'
import { artifact, Killed, ModelWorld, type TrafficMood } from './model-world.fixture.ts'

const minute = 60_000
const foreign = 'f'.repeat(64)
const holders = ['a', 'b', 'c'] as const

/** One thing that happens to a rollout. */
type Happening =
  | { readonly what: 'tick'; readonly holder: string }
  | { readonly what: 'watched'; readonly holder: string; readonly minutes: number }
  | { readonly what: 'killed'; readonly holder: string; readonly calls: number; readonly after: boolean }
  | { readonly what: 'together'; readonly holders: readonly string[]; readonly turns: readonly number[]; readonly change: object }
  | { readonly what: 'sleep'; readonly minutes: number }
  | { readonly what: 'mood'; readonly mood: TrafficMood }
  | { readonly what: 'verdict'; readonly verdict: ModelWorld['verdict'] }
  | { readonly what: 'share'; readonly share: number }
  | { readonly what: 'asked'; readonly change: object }
  | { readonly what: 'bytes'; readonly serving: string; readonly others: readonly string[] }
  | { readonly what: 'extend'; readonly seconds: number }
  | { readonly what: 'blind' | 'redeploy' | 'forward' | 'no-dispatch' }

const reason = { code: 'model/reason', message: 'so it is' }
const open = { isOpen: true, isFrozen: false, opensAtMs: null, reason: null }
const changes: readonly object[] = [
  { calendar: open },
  { calendar: { isOpen: false, isFrozen: true, opensAtMs: null, reason } },
  { calendar: { isOpen: false, isFrozen: false, opensAtMs: null, reason } },
  { approval: null },
  { approval: { isApproved: true, reason } },
  { policyDigest: 'b'.repeat(64) },
  { policyDigest: '0'.repeat(64) },
  { contractFaults: [reason] },
  { contractFaults: [] },
  { lockedBy: 'api@2.0.0' },
  { lockedBy: null },
  { newerRelease: '1.2.0' },
  { guard: reason },
  { guard: null },
  { prepareGuard: reason },
  { abort: reason },
  { abort: null },
  { isRollbackConfirmed: true },
  { contract: modelContract },
]

const holder = fc.constantFrom(...holders)
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('tick' as const), holder }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('watched' as const), holder, minutes: fc.constantFrom(20, 40, 70) }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('sleep' as const), minutes: fc.constantFrom(1, 5, 12, 14, 60, 840) }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('killed' as const), holder, calls: fc.nat(12), after: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('together' as const),
      holders: fc.uniqueArray(holder, { minLength: 2 }),
      turns: fc.array(fc.nat(3), { maxLength: 40 }),
      change: fc.constantFrom({}, { abort: reason }, { guard: reason }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('mood' as const),
      mood: fc.constantFrom<TrafficMood>('honest', 'fails', 'lies', 'half', 'works-but-fails'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('mood' as const), mood: fc.constant<TrafficMood>('honest') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('verdict' as const),
      verdict: fc.constantFrom<ModelWorld['verdict']>('pass', 'pass', 'pass', 'pending', 'unknown', 'fail'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('share' as const), share: fc.constantFrom(0, 0.004, 0.04, 0.5) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('asked' as const), change: fc.constantFrom(...changes) }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constantFrom('blind' as const, 'redeploy' as const, 'forward' as const, 'no-dispatch' as const) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('bytes' as const),
      serving: fc.constantFrom(artifact, artifact, foreign),
      others: fc.constantFrom([], [], [foreign]),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('extend' as const), seconds: fc.constantFrom(600, 7200) }) },
)

/** Plays random histories and throws, with the shortest that shows it, when a law of the rollout is broken. Returns how many steps were played. */
export async function runModel(numRuns: number, seed?: number): Promise<number> {
  let steps = 0
  const rules = fc.record({
    onFreezeStart: fc.constantFrom('hold' as const, 'finish-stage' as const, 'rollback' as const),
    isForwardOnly: fc.boolean(),
  })
  const plans = fc.record({ lastBakeSeconds: fc.constantFrom(0, 1200), regions: fc.constantFrom([], ['eu', 'us']) })
  await fc.assert(
    fc.asyncProperty(rules, plans, fc.array(happening, { minLength: 10, maxLength: 60, size: 'max' }), async (given, plan, happenings) => {
      const world = new ModelWorld(given, stagesWith(plan.lastBakeSeconds), plan.regions)
      for (const each of happenings) {
        await happen(world, each)
        steps += 1
      }
      check(world)
      await checkWayBack(world)
    }),
    { numRuns, ...(seed === undefined ? {} : { seed }) },
  )
  return steps
}

async function happen(world: ModelWorld, each: Happening): Promise<void> {
  switch (each.what) {
    case 'tick':
      await tickWithin(world, each.holder)
      return
    case 'watched':
      for (let passed = 0; passed < each.minutes; passed += 4) {
        world.nowMs += 4 * minute
        await tickWithin(world, each.holder)
      }
      return
    case 'killed':
      world.killIn = { calls: each.calls, after: each.after }
      await tick(world.ports(), each.holder).catch(orKilled)
      world.killIn = null
      return
    case 'together':
      return together(world, each)
    case 'sleep':
      world.nowMs += each.minutes * minute
      return
    case 'mood':
    case 'verdict':
      Object.assign(world, each)
      return
    case 'share':
      // Balancers and autoscalers move what is there; they give nothing to a release that has no traffic.
      if (world.share > 0) world.share = each.share
      return
    case 'asked':
      world.asked = { ...world.asked, ...each.change }
      return
    case 'blind':
      world.isBlind = !world.isBlind
      return
    case 'redeploy':
      world.stable = 'e'.repeat(64)
      return
    case 'no-dispatch':
      world.dispatchFault = world.dispatchFault === null ? reason : null
      return
    case 'forward':
      goForward(world, reason)
      return
    case 'bytes':
      Object.assign(world, { serving: each.serving, others: each.others })
      return
    case 'extend':
      extend(world, each.seconds)
  }
}

const stagesWith = (lastBakeSeconds: number): readonly PlannedStage[] => [
  { share: 0.01, bakeSeconds: 1800 },
  { share: 0.1, bakeSeconds: 3600, approve: { operations: 1 } },
  { share: 1, bakeSeconds: lastBakeSeconds },
]

/** A tick, in which a release that has traffic gets no more, and passes no stage, while a limit is broken: at all traffic neither. */
async function tickWithin(world: ModelWorld, name: string): Promise<void> {
  const isBroken = world.asked.guard !== null && (world.view?.applied.length ?? 0) > 0
  const steps = (): number => (world.view?.applied.length ?? 0) + (world.view?.advanced.length ?? 0)
  const before = steps()
  await tick(world.ports(), name)
  if (isBroken && steps() > before) throw new Error('it went on though a limit was broken')
}

/** Somebody has the stage that runs watched longer. */
function extend(world: ModelWorld, seconds: number): void {
  const position = world.view?.state === 'rolling-out' ? positionOf(world.view) : undefined
  if (position === undefined || position.appliedAtMs === null) return
  const { stage, region } = position
  const data = { stage, ...(region === undefined ? {} : { region }), code: 'rollout/extended', message: 'noisy', extendSeconds: seconds }
  const key = `extended/${placeKey(position)}/${seconds}`
  if (!world.events.some(({ event }) => event.key === key)) world.record({ type: 'held', key, data })
  if ((positionOf(world.view!)?.bakeSeconds ?? 0) < position.bakeSeconds) throw new Error('a stage was shortened')
}

function orKilled(error: unknown): void {
  if (!(error instanceof Killed)) throw error
}

/** Several watchers at once, each stopping at every call until it is its turn; some sleep through their lease meanwhile. */
async function together(world: ModelWorld, { holders: names, turns, change }: Extract<Happening, { what: 'together' }>): Promise<void> {
  const waiting: (() => void)[] = []
  world.pause = () => new Promise((resolve) => waiting.push(resolve))
  let running = names.length
  const ticks = names.map((name) => tick(world.ports(), name).finally(() => (running -= 1)))
  for (let turn = 0; running > 0; turn += 1) {
    for (let idle = 0; idle < 10; idle += 1) await Promise.resolve()
    if (turn === 3) world.asked = { ...world.asked, ...change }
    if (turns[turn] === 3) world.nowMs += 6 * minute
    const [next] = waiting.splice((turns[turn] ?? 0) % Math.max(1, waiting.length), 1)
    next?.()
  }
  world.pause = async () => {}
  await Promise.all(ticks)
}

function check(world: ModelWorld): void {
  const chain = verifyChain(world.events)
  if (!chain.ok) throw new Error(`the record is broken: ${chain.fault.message}`)
  checkOwners(world)
  const planned = new Set(world.view?.planned?.data.stages?.map(({ share }) => share))
  for (const { opId, share } of world.changes)
    if (share !== 0 && !planned.has(share)) throw new Error(`${opId} gave a share that is not in the plan: ${share}`)
  if (world.view?.state === 'cancelled' && world.share > 0) throw new Error('it was cancelled with traffic that nobody takes back')
  checkStages(world)
  checkStarts(world)
}

/** Nobody claims while another's claim is in force, and every new owner has a higher fencing number. */
function checkOwners({ events }: ModelWorld): void {
  let last: { holder: string; until: string; fence: number } | undefined
  for (const { event } of events) {
    if (event.type !== 'claimed') continue
    const { data, at } = event
    if (last !== undefined && last.holder !== data.holder && last.until > at)
      throw new Error(`${data.holder} took the lease of ${last.holder}`)
    if (last !== undefined && last.holder !== data.holder && data.fence <= last.fence) throw new Error('a fencing number was used twice')
    last = data
  }
}

/**
 * In each region, one after the other: no stage without the one before it, none twice, no step forward without a judgement of that very
 * stage, nor on a look that differs from the plan.
 */
function checkStages({ events, view }: ModelWorld): void {
  const { regions = [], stages = [] } = view?.planned?.data ?? {}
  let [place, stage, isApplied, verdict, agrees] = [0, 0, false, null as string | null, false]
  for (const { event } of events) {
    if (event.type === 'stage-applied') {
      if (event.data.region !== regions[place]) throw new Error(`${event.data.region} was given traffic when ${regions[place]} was due`)
      if (event.data.stage !== stage || isApplied) throw new Error(`stage ${event.data.stage} was applied when ${stage} was due`)
      isApplied = true
    }
    if (event.type === 'judged') verdict = event.data.verdict
    if (event.type === 'observed') {
      agrees = event.data.agrees
      if (agrees && event.data.versions.some(({ sha256 }) => sha256 === foreign))
        throw new Error('bytes that are not in the plan were taken for it')
    }
    if (event.type !== 'advanced') continue
    if (event.data.from !== stage || !isApplied) throw new Error(`left stage ${event.data.from} when ${stage} was due`)
    const isJudged = stage < stages.length - 1 || (stages[stage]?.bakeSeconds ?? 0) > 0
    if (isJudged && verdict !== 'pass') throw new Error(`stage ${stage} was passed with the judgement ${verdict}`)
    if (!agrees) throw new Error(`stage ${stage} was passed though what was seen last is not the plan`)
    ;[stage, isApplied, verdict, agrees] = [stage + 1, false, null, false]
    if (stage === stages.length) [place, stage] = [place + 1, 0]
  }
}

/** From wherever it is: somebody says stop, the traffic side is mended, and all traffic is back in the end. */
async function checkWayBack(world: ModelWorld): Promise<void> {
  const { view } = world
  if (view?.state === 'rolled-out' || view?.state === 'cancelled') return
  world.asked = { ...world.asked, abort: { code: 'abort/test', message: 'stop' } }
  world.mood = 'honest'
  world.isBlind = false
  world.dispatchFault = null
  for (let count = 0; count < 30; count += 1) {
    const rest = await tick(world.ports(), 'z')
    if (rest.do === 'end') break
    world.nowMs += minute
  }
  if (world.share !== 0 || (world.view?.state !== 'rolled-back' && world.view?.state !== 'cancelled'))
    throw new Error(`no way back: ${world.view?.state}, ${world.share} of the traffic`)
}
