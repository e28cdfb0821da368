import type { JointEvidence, MetricJudgement } from '@locktender/contracts'
import { logMean } from '../sequential/log-sum.ts'

/**
 * Mean evidence of the critical metrics whose noise was measured: a mean of e-processes is one whatever their dependence, so it may reach
 * 1/α where no single metric reaches its share. Null with fewer than two.
 */
export function jointEvidence(judgements: readonly MetricJudgement[], alpha: number, warmupMinutes: number): JointEvidence | null {
  const parts = judgements.filter((each) => each.critical && each.isControlled && each.series.logEvidence.length > 0)
  if (parts.length < 2) return null
  const minutes = Math.max(...parts.map(({ series }) => series.logEvidence.length))
  const logs = Array.from({ length: minutes }, (_, index) =>
    logMean(parts.map(({ series }) => series.logEvidence[index] ?? series.logEvidence.at(-1)!)),
  )
  const at = logs.findIndex((log, index) => index >= warmupMinutes && log >= -Math.log(alpha))
  return { metrics: parts.length, limit: 1 / alpha, lastLog: Number(logs.at(-1)!.toPrecision(6)), worseAt: at === -1 ? null : at + 1 }
}
