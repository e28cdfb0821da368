import { lowerRatio, upperRatio } from '../sequential/ratio-bounds.ts'
import { safetyTest } from '../sequential/safety-test.ts'
import { baselineHealth } from './baseline-health.ts'
import type { RatioEvidence } from './canary-evidence.ts'
import { droppedCounts } from './dropped-minutes.ts'
import { eventShares } from './event-shares.ts'
import type { MetricFindings } from './metric-findings.ts'
import type { MetricTask } from './metric-task.ts'
import { runningRatios } from './running-ratios.ts'
import { judgedCounts, testCounts } from './test-counts.ts'

/** Judges a share of bad events: is the canary worse, and is it surely not `unsafe` times worse? */
export function judgeRatio(evidence: RatioEvidence, task: MetricTask): MetricFindings {
  const { settings, rule } = task
  const { input, test, noise } = testCounts(evidence, 'errors', task)
  const safety = safetyTest({ ...input, unsafe: settings.unsafe, warmupMinutes: settings.warmupMinutes, limit: 1 / settings.alpha })
  const isWorse = test.worseAt !== null
  return {
    logEvidence: test.logEvidence,
    estimates: isWorse ? test.estimate : runningRatios(input.stage),
    sides: eventShares(evidence.stage),
    worseAt: test.worseAt,
    safeAt: safety.safeAt,
    counts: judgedCounts(evidence.stage),
    bounds: {
      lower: isWorse ? lowerRatio(input) : null,
      upper: !isWorse && safety.safeAt !== null ? upperRatio({ ...input, limit: 1 / settings.alpha }, settings.unsafe) : null,
    },
    isControlled: noise.source !== 'assumed',
    noise,
    warmup: { minutes: settings.warmupMinutes, credit: input.rule.credit, applied: test.creditApplied },
    dropped: droppedCounts(evidence.stage),
    minutes: evidence.stage.canary.total.length,
    leak: null,
    baseline: rule.worse === 'up' ? baselineHealth(evidence, settings.unsafe) : 'unknown',
  }
}
