import type { CanaryAnalysisData, MetricJudgement } from '@locktender/contracts'
import { ratioBand } from '../sequential/ratio-band.ts'
import type { CanaryEvidence } from './canary-evidence.ts'
import type { JudgeSettings } from './judge-settings.ts'
import { testCounts } from './test-counts.ts'

/** The judgement with the band of the ratio of every metric that counts events, for plots; it costs more than the judgement itself. */
export function withBands(
  data: CanaryAnalysisData,
  { share, stageMinutes, metrics }: CanaryEvidence,
  settings: JudgeSettings,
): CanaryAnalysisData {
  const add = (judgement: MetricJudgement): MetricJudgement => {
    const metric = metrics.find(({ name, region }) => name === judgement.name && region === judgement.region)
    const rule = settings.rules.find(({ name }) => name === judgement.name)
    if (metric?.kind !== 'ratio' || rule === undefined) return judgement
    const together = judgement.limit * settings.alpha
    const { input } = testCounts(metric, 'errors', { rule, settings, share, stageMinutes, together })
    const { lower, upper } = ratioBand(input)
    return { ...judgement, series: { ...judgement.series, band: { lower: [...lower], upper: [...upper] } } }
  }
  return { ...data, metrics: data.metrics.map(add) }
}
