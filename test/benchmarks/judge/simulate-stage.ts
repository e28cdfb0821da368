import { type CountEvidence, type CountSeries, seededRandom, type SeededRandom, type ValueEvidence } from '@locktender/canary'
import { beta, binomial, gamma, normalAt, normalShare, poisson } from './draws.ts'
import type { World } from './worlds.ts'

export const stageMinutes = 60
const beforeMinutes = 30
const historyMinutes = 1440
const memory = 0.9
const sharedNoise = 0.1
const quantileShare = 0.95
const slowShare = 0.9
const bucketStep = 1.2
const dayMinutes = 1440

/** One simulated stage with the stable version's day before it. */
export interface SimulatedStage {
  readonly errors: CountEvidence
  readonly slow: CountEvidence
  readonly quantile: ValueEvidence
}

interface Column {
  readonly errors: (number | null)[]
  readonly slow: (number | null)[]
  readonly total: (number | null)[]
  readonly quantile: (number | null)[]
}

/** Simulates the stage number `index` of a world; the same for the same arguments. */
export function simulateStage(world: World, share: number, index: number, label: string): SimulatedStage {
  const random = seededRandom(`${label}/${world.name}/${share}/${index}`)
  const phase = random.uniform() * 2 * Math.PI
  const daily = (minute: number): number => 0.1 * Math.sin((2 * Math.PI * minute) / dayMinutes + phase)
  // The bound is a bucket's, chosen on what 30 minutes before the stage show.
  const level = daily(0)
  const wanted = level + world.latencySpread * normalAt(slowShare)
  const bound = Math.log(bucketStep) * Math.ceil(wanted / Math.log(bucketStep) + 0.02)

  const history = both(historyMinutes, (minute) => minute - historyMinutes - beforeMinutes, false)
  const stage = both(beforeMinutes + stageMinutes, (minute) => minute - beforeMinutes, true)
  const part = (column: Column, kind: 'errors' | 'slow', from: number): CountSeries => ({
    bad: column[kind].slice(from),
    total: column.total.slice(from),
  })
  const counts = (kind: 'errors' | 'slow'): CountEvidence => ({
    stage: { canary: part(stage.canary, kind, beforeMinutes), baseline: part(stage.baseline, kind, beforeMinutes) },
    before: { bad: stage.baseline[kind].slice(0, beforeMinutes), total: stage.baseline.total.slice(0, beforeMinutes) },
    history: { canary: part(history.canary, kind, 0), baseline: part(history.baseline, kind, 0) },
  })
  return {
    errors: counts('errors'),
    slow: counts('slow'),
    quantile: {
      stage: { canary: stage.canary.quantile.slice(beforeMinutes), baseline: stage.baseline.quantile.slice(beforeMinutes) },
      history: { canary: history.canary.quantile, baseline: history.baseline.quantile },
    },
  }

  function both(minutes: number, at: (minute: number) => number, isStage: boolean): { canary: Column; baseline: Column } {
    const common = { errors: walk(random, minutes, sharedNoise), latency: walk(random, minutes, sharedNoise / 4) }
    const wave = random.uniform() * 2 * Math.PI
    const { ownNoise, burst: burstVariance } = isStage || !world.isHistoryCalm ? world : { ownNoise: 0, burst: 0 }
    const side = (part: number, isCanary: boolean): Column => {
      const own = { errors: walk(random, minutes, ownNoise), latency: walk(random, minutes, ownNoise) }
      const column: Column = { errors: [], slow: [], total: [], quantile: [] }
      for (let minute = 0; minute < minutes; minute++) {
        const factors = isCanary && isStage ? canaryFactors(world, at(minute) + 1, wave) : { errors: 1, latency: 1 }
        const burst = burstVariance === 0 ? 1 : gamma(random, 1 / burstVariance) * burstVariance
        const rate = Math.min(1, world.errorRate * Math.exp(common.errors[minute]! + own.errors[minute]!) * burst * factors.errors)
        const centre = daily(at(minute)) + common.latency[minute]! + own.latency[minute]! + Math.log(factors.latency)
        const isLost = world.lost > 0 && random.uniform() < world.lost
        const total = poisson(random, world.eventsPerMinute * part)
        const [errors, { slow, quantile }] = [poisson(random, total * rate), latencyOf(total, centre)]
        column.errors.push(isLost ? null : Math.min(total, errors))
        column.slow.push(isLost ? null : slow)
        column.total.push(isLost ? null : total)
        column.quantile.push(isLost ? null : quantile)
      }
      return column
    }
    return { canary: side(share, true), baseline: side(1 - share, false) }
  }

  // Slow requests and the 95th percentile of the same lognormal sample, without drawing every request.
  function latencyOf(total: number, centre: number): { slow: number; quantile: number | null } {
    if (total === 0) return { slow: 0, quantile: null }
    const slowChance = 1 - normalShare((bound - centre) / world.latencySpread)
    const slow = binomial(random, total, slowChance)
    const rank = Math.ceil(quantileShare * total)
    const fromTop = total - rank + 1
    const at =
      fromTop <= slow
        ? 1 - slowChance + slowChance * beta(random, slow - fromTop + 1, fromTop)
        : (1 - slowChance) * beta(random, rank, total - slow - rank + 1)
    return { slow, quantile: Math.exp(centre + world.latencySpread * normalAt(at)) }
  }
}

// AR(1) noise of stationary deviation `deviation`.
function walk({ normal }: SeededRandom, minutes: number, deviation: number): Float64Array {
  const values = new Float64Array(minutes)
  if (deviation === 0) return values
  let value = deviation * normal()
  for (let minute = 0; minute < minutes; minute++) {
    values[minute] = value
    value = memory * value + deviation * Math.sqrt(1 - memory ** 2) * normal()
  }
  return values
}

// `minute` is 1 in the stage's first minute and below 1 before it, where the canary does not exist.
function canaryFactors({ drift, defect, warmup }: World, minute: number, wave: number): { errors: number; latency: number } {
  const swing = Math.sin((2 * Math.PI * minute) / dayMinutes + wave)
  const warming = Math.max(0, 5 - minute) / 4
  const hit = minute >= defect.from ? defect : { errors: 1, latency: 1 }
  return {
    errors: hit.errors * (1 + drift.errors * swing) * (1 + (warmup - 1) * warming),
    latency: hit.latency * (1 + drift.latency * swing) * (1 + ((warmup - 1) / 2) * warming),
  }
}
