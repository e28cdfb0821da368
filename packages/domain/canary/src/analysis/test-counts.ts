import { countNoise } from '../noise/count-noise.ts'
import { minuteCounts, type PairedCounts, swapSides } from '../series/count-series.ts'
import { type CountKind, countKinds } from '../sequential/judge-constants.ts'
import { type RatioTest, ratioTest, type RatioTestInput } from '../sequential/ratio-test.ts'
import { rateBefore } from '../sequential/running-rate.ts'
import type { CountEvidence } from './canary-evidence.ts'
import { defaultTolerate } from './judge-settings.ts'
import type { MetricFindings } from './metric-findings.ts'
import { evidenceLimit, type MetricTask, warmupCredit } from './metric-task.ts'

export interface CountsTested {
  readonly input: RatioTestInput
  readonly test: RatioTest
  readonly noise: MetricFindings['noise']
}

/** Runs the ratio test on counts of one kind, with the noise of the history or, without one, an assumed noise. */
export function testCounts(evidence: CountEvidence, kind: CountKind, task: MetricTask): CountsTested {
  const isUp = task.rule.worse === 'up'
  const stage = isUp ? evidence.stage : swapSides(evidence.stage)
  const learned = evidence.history === null ? null : countNoise(evidence.history)
  const { before } = evidence
  const input: RatioTestInput = {
    stage,
    kind,
    noise: learned?.noise ?? null,
    before: rateBefore(
      before === null
        ? []
        : before.total.map((total, index) => ({ bad: total === null ? 0 : (before.bad[index] ?? 0), total: total ?? 0 })),
    ),
    tolerate: kind === 'slow' ? slowTolerate(task.rule.tolerate) : task.rule.tolerate,
    rule: {
      stageMinutes: task.stageMinutes,
      warmupMinutes: task.settings.warmupMinutes,
      credit: warmupCredit(task, countKinds[kind].creditPerShare),
    },
    limit: evidenceLimit(task),
  }
  const test = ratioTest(input)
  const inForce = test.noise.at(-1) ?? null
  const floor = Math.max(learned?.noise ?? 0, countKinds[kind].floor)
  const source = learned === null ? 'assumed' : inForce !== null && inForce > floor ? 'raised' : 'history'
  return { input, test, noise: { variance: inForce, source, historyMinutes: learned?.minutes ?? 0 } }
}

// Slow requests grow faster than latency: at the default margins, 10 % more latency stands beside 25 % more slow requests.
function slowTolerate(tolerate: number): number {
  return tolerate ** (Math.log(defaultTolerate.ratio) / Math.log(defaultTolerate.latency))
}

/** Bad and all events of each side in the minutes that were judged. */
export function judgedCounts(stage: PairedCounts): NonNullable<MetricFindings['counts']> {
  const sums = { canary: { bad: 0, total: 0 }, baseline: { bad: 0, total: 0 } }
  stage.canary.total.forEach((_, index) => {
    const minute = minuteCounts(stage, index)
    if (minute === null) return
    sums.canary.bad += minute.c
    sums.canary.total += minute.n
    sums.baseline.bad += minute.b
    sums.baseline.total += minute.m
  })
  return sums
}
