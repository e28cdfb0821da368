import type { LatencyEvidence, RatioEvidence } from './analysis/canary-evidence.ts'
import { defaultSettings, type JudgeSettings, type MetricRule } from './analysis/judge-settings.ts'
import type { PairedCounts } from './series/count-series.ts'
import { seededRandom } from './series/seeded-random.ts'

/** Counts for tests: totals of both sides per minute and rates of bad events, as likely as Poisson counts are. */
export interface SampleCounts {
  readonly minutes: number
  readonly canary: { readonly total: number; readonly rate: number }
  readonly baseline: { readonly total: number; readonly rate: number }
  readonly seed?: string
}

/** Counts of a stage or history, the same for the same description. */
export function sampleCounts({ minutes, canary, baseline, seed = 'counts' }: SampleCounts): PairedCounts {
  const { uniform } = seededRandom(seed)
  const poisson = (mean: number): number => {
    let [count, product] = [0, uniform()]
    for (const limit = Math.exp(-mean); product > limit; count++) product *= uniform()
    return count
  }
  const side = ({ total, rate }: SampleCounts['canary']) => ({
    bad: Array.from({ length: minutes }, () => Math.min(total, poisson(rate * total))),
    total: new Array<number>(minutes).fill(total),
  })
  return { canary: side(canary), baseline: side(baseline) }
}

/** A ratio metric at 10 % of 3,000 requests a minute with 0.5 % errors, whose canary has `factor` times as many; with a quiet history. */
export function sampleRatio(
  factor: number,
  { name = 'error-rate', minutes = 60, region = null as string | null, seed = 'stage' } = {},
): RatioEvidence {
  const sides = { canary: { total: 300, rate: 0.005 }, baseline: { total: 2700, rate: 0.005 } }
  return {
    kind: 'ratio',
    name,
    region,
    stage: sampleCounts({ minutes, ...sides, canary: { total: 300, rate: 0.005 * factor }, seed }),
    before: sampleCounts({ minutes: 30, ...sides, seed: `${seed}/before` }).baseline,
    history: sampleCounts({ minutes: 240, ...sides, seed: `${seed}/history` }),
  }
}

/** A latency metric whose canary is `factor` times as slow: one request in ten is slow at the baseline. */
export function sampleLatency(factor: number, { name = 'latency-p95', minutes = 60, hasHistory = true } = {}): LatencyEvidence {
  const { normal } = seededRandom(`latency/${factor}`)
  const slowRate = 0.1 * factor ** 2.3
  const sides = { canary: { total: 300, rate: 0.1 }, baseline: { total: 2700, rate: 0.1 } }
  const values = (count: number, level: number): number[] => Array.from({ length: count }, () => level * Math.exp(0.05 * normal()))
  return {
    kind: 'latency',
    name,
    region: null,
    slow: {
      stage: sampleCounts({ minutes, ...sides, canary: { total: 300, rate: slowRate } }),
      before: null,
      history: hasHistory ? sampleCounts({ minutes: 240, ...sides, seed: 'history' }) : null,
    },
    quantile: {
      stage: { canary: values(minutes, 0.3 * factor), baseline: values(minutes, 0.3) },
      history: hasHistory ? { canary: values(240, 0.3), baseline: values(240, 0.3) } : null,
    },
  }
}

/** Default settings with one critical rule for each name. */
export function sampleSettings(
  names: readonly string[],
  rule: Partial<MetricRule> = {},
  settings: Partial<JudgeSettings> = {},
): JudgeSettings {
  const rules = names.map((name) => ({
    name,
    tolerate: name.startsWith('error') ? 1.25 : 1.1,
    worse: 'up' as const,
    critical: true,
    leak: true,
    ...rule,
  }))
  return { ...defaultSettings, ...settings, rules }
}
