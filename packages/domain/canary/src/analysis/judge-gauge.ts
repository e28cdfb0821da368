import { logRatios } from '../series/gauge-values.ts'
import { leakTest } from '../sequential/leak-test.ts'
import type { GaugeEvidence } from './canary-evidence.ts'
import { droppedValues } from './dropped-minutes.ts'
import type { MetricFindings } from './metric-findings.ts'
import { type MetricTask, warmupCredit } from './metric-task.ts'
import { meanRatios, presentMinutes, testValues, type ValuesTested } from './test-values.ts'

/** Judges a value such as memory: its level against the baseline's, and whether it keeps rising over the canary's life. */
export function judgeGauge(evidence: GaugeEvidence, task: MetricTask): MetricFindings {
  const tested = testValues(evidence, 'gauge', task)
  const { learned } = tested
  const leak = task.rule.leak ? leakOf(evidence, tested, task) : null
  const levelAt = learned === null ? tested.stageOnly().crossedAt : learned.worseAt
  const isLeaking = leak !== null && leak.leakAt !== null
  return {
    logEvidence: learned?.logEvidence ?? [],
    estimates: (levelAt === null ? undefined : learned?.estimate) ?? meanRatios(tested.logRatios),
    sides: evidence.stage,
    worseAt: levelAt ?? (isLeaking ? evidence.stage.canary.length : null),
    safeAt: null,
    counts: null,
    bounds: { lower: levelAt === null ? null : positiveBound(tested.stageOnly().last?.lower ?? 0), upper: null },
    isControlled: learned !== null,
    noise: {
      variance: tested.longRunVariance,
      source: learned === null ? 'stage' : 'history',
      historyMinutes: presentMinutes(tested.history),
    },
    warmup: { minutes: task.settings.warmupMinutes, credit: warmupCredit(task, 0), applied: learned?.creditApplied ?? 1 },
    dropped: droppedValues(evidence.stage),
    minutes: evidence.stage.canary.length,
    leak,
    baseline: 'unknown',
  }
}

function leakOf(evidence: GaugeEvidence, { logRatios: ratios, history }: ValuesTested, task: MetricTask): MetricFindings['leak'] {
  if (history === null || task.rule.worse === 'down') return null
  const life = evidence.life === undefined ? ratios : logRatios(evidence.life)
  const { leakAt, looks } = leakTest(life, history, task.together)
  return { leakAt, looks: [...looks] }
}

function positiveBound(logLower: number): number | null {
  return logLower > 0 ? Math.exp(logLower) : null
}
