import {
  defaultSettings,
  judgeMetric,
  type JudgeSettings,
  type LatencyEvidence,
  type MetricTask,
  type RatioEvidence,
  safetyTest,
  countNoise,
  rateBefore,
} from '@locktender/canary'
import { judgeWithKayenta } from '@locktender/canary/kayenta'
import { type SimulatedStage, stageMinutes } from './simulate-stage.ts'

/** The minute at which a judge fails the stage, a look every minute; null when it does not. */
export type Verdict = number | null

export type JudgeName =
  | 'ours'
  | 'ours, no history'
  | 'ours, strict'
  | 'ours, credit 1'
  | 'Kayenta every 5 m'
  | '>1 % for 5 m'
  | '>2× baseline for 5 m'

export interface Judge {
  readonly name: JudgeName
  readonly errors?: (stage: SimulatedStage, share: number) => Verdict
  readonly latency?: (stage: SimulatedStage, share: number) => Verdict
  /** Judges that cost much time see fewer stages. */
  readonly isSlow?: boolean
}

const named = { region: null }
const holdMinutes = 5
const firstLook = 10

function task(share: number, tolerate: number, settings: Partial<JudgeSettings> = {}): MetricTask {
  const rule = { name: 'm', tolerate, worse: 'up', critical: true, leak: true } as const
  return { rule, settings: { ...defaultSettings, ...settings, rules: [rule] }, share, stageMinutes, together: 1 }
}

const ratio = ({ errors }: SimulatedStage, hasHistory: boolean): RatioEvidence => ({
  ...named,
  name: 'm',
  kind: 'ratio',
  ...errors,
  history: hasHistory ? errors.history : null,
})

const latency = ({ slow, quantile }: SimulatedStage, hasHistory: boolean): LatencyEvidence => ({
  ...named,
  name: 'm',
  kind: 'latency',
  slow: { ...slow, history: hasHistory ? slow.history : null },
  quantile: { ...quantile, history: hasHistory ? quantile.history : null },
})

/** The judges of the tables. */
export const judges: readonly Judge[] = [
  {
    name: 'Kayenta every 5 m',
    isSlow: true,
    errors: ({ errors: { stage } }) => kayenta(shareSeries(stage.canary), shareSeries(stage.baseline)),
    latency: ({ quantile: { stage } }) => kayenta(stage.canary, stage.baseline),
  },
  {
    name: '>1 % for 5 m',
    errors: ({ errors: { stage } }) => held(shareSeries(stage.canary).map((share) => share !== null && share > 0.01)),
  },
  {
    name: '>2× baseline for 5 m',
    errors: ({ errors: { stage } }) => twice(shareSeries(stage.canary), shareSeries(stage.baseline)),
    latency: ({ quantile: { stage } }) => twice(stage.canary, stage.baseline),
  },
  {
    name: 'ours',
    errors: (stage, share) => judgeMetric(ratio(stage, true), task(share, 1.25)).worseAt,
    latency: (stage, share) => judgeMetric(latency(stage, true), task(share, 1.1)).worseAt,
  },
  {
    name: 'ours, no history',
    errors: (stage, share) => judgeMetric(ratio(stage, false), task(share, 1.25)).worseAt,
    latency: (stage, share) => judgeMetric(latency(stage, false), task(share, 1.1)).worseAt,
  },
  { name: 'ours, credit 1', errors: (stage, share) => judgeMetric(ratio(stage, true), task(share, 1.25, { warmupCredit: 1 })).worseAt },
  { name: 'ours, strict', latency: (stage, share) => judgeMetric(latency(stage, true), task(share, 1.1, { latency: 'strict' })).worseAt },
]

/** Minute at which our safety test lets a ratio canary go on; null when it does not. */
export function safeAt({ errors }: SimulatedStage): Verdict {
  const { stage, before, history } = errors
  const minutes = before!.total.map((total, index) => ({ bad: before!.bad[index] ?? 0, total: total ?? 0 }))
  const noise = countNoise(history!)?.noise ?? null
  return safetyTest({ stage, kind: 'errors', noise, before: rateBefore(minutes), tolerate: 1.25, unsafe: 2, warmupMinutes: 5, limit: 20 })
    .safeAt
}

function shareSeries({
  bad,
  total,
}: {
  readonly bad: readonly (number | null)[]
  readonly total: readonly (number | null)[]
}): (number | null)[] {
  return total.map((all, index) => ((all ?? 0) > 0 ? bad[index]! / all! : null))
}

function twice(canary: readonly (number | null)[], baseline: readonly (number | null)[]): Verdict {
  return held(canary.map((value, index) => value !== null && baseline[index] != null && value > 2 * baseline[index]!))
}

function held(breaches: readonly boolean[]): Verdict {
  let count = 0
  for (const [index, breach] of breaches.entries()) {
    count = breach ? count + 1 : 0
    if (count === holdMinutes) return index + 1
  }
  return null
}

function kayenta(canary: readonly (number | null)[], baseline: readonly (number | null)[]): Verdict {
  for (let minute = firstLook; minute <= stageMinutes; minute += 5) {
    const [experiment, control] = [canary, baseline].map((values) => values.slice(0, minute).map((value) => value ?? NaN))
    const config = { direction: 'increase', critical: true }
    const metrics = [{ name: 'm', groups: ['g'], experiment: experiment!, control: control!, config }]
    const { metrics: results } = judgeWithKayenta({ metrics, thresholds: { pass: 95, marginal: 75 }, groupWeights: {} })
    if (results[0]!.classification === 'High') return minute
  }
  return null
}
