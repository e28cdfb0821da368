import { type CanaryEvidence, defaultSettings, judgeCanary } from '@locktender/canary'
import { simulateStage } from './simulate-stage.ts'
import { worlds } from './worlds.ts'

const rounds = 15

export interface TickTime {
  readonly metrics: number
  /** Median CPU milliseconds of one judgement. */
  readonly milliseconds: number
  readonly limit: number
}

/** CPU time of one tick: every metric with 24 hours of history and an hour of stage at one minute. */
export function measureTicks(): readonly TickTime[] {
  return [
    { metrics: 20, limit: 50 },
    { metrics: 1000, limit: 2000 },
  ].map(({ metrics, limit }) => ({ metrics, limit, milliseconds: medianTick(metrics, metrics > 100 ? 3 : rounds) }))
}

function medianTick(count: number, times: number): number {
  const samples = worlds.slice(0, 5).map((world) => simulateStage(world, 0.1, 0, 'tick'))
  const metrics = Array.from({ length: count }, (_, index): CanaryEvidence['metrics'][number] => {
    const { errors, slow, quantile } = samples[index % samples.length]!
    const named = { name: `m${index}`, region: null }
    if (index % 3 === 0) return { ...named, kind: 'ratio', ...errors }
    return index % 3 === 1 ? { ...named, kind: 'latency', slow, quantile } : { ...named, kind: 'gauge', ...quantile }
  })
  const tolerate = { ratio: 1.25, latency: 1.1, gauge: 1.05, missing: 1.25 }
  const rules = metrics.map(({ name, kind }) => ({ name, tolerate: tolerate[kind], worse: 'up' as const, critical: true, leak: true }))
  const spent = Array.from({ length: times + 3 }, () => {
    const before = process.cpuUsage()
    judgeCanary({ share: 0.1, stageMinutes: 60, metrics }, { ...defaultSettings, rules })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }).slice(3)
  return spent.toSorted((a, b) => a - b)[Math.floor(spent.length / 2)]!
}
