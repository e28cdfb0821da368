import type { CanaryAnalysisData } from '@locktender/contracts'
import type { CanaryEvidence } from './canary-evidence.ts'
import type { JudgeSettings } from './judge-settings.ts'
import { replayHistory } from './replay-history.ts'

type SelfTestReport = NonNullable<CanaryAnalysisData['selfTest']>[number]

/** Length of a piece, as long as the stages that the error rates were measured with. */
export const selfTestPieceMinutes = 60

/** The stable version's own history of every metric, judged in pieces of 60 minutes, each metric at its share of α. */
export function selfTest({ share, metrics }: CanaryEvidence, settings: JudgeSettings): readonly SelfTestReport[] {
  const together = Math.max(1, metrics.filter(({ name }) => settings.rules.some((rule) => rule.name === name && rule.critical)).length)
  return metrics.flatMap((metric) => {
    const rule = settings.rules.find(({ name }) => name === metric.name)
    if (metric.kind === 'missing' || rule === undefined) return []
    const { pieces, failedFrom } = replayHistory(metric, { rule, settings, share, stageMinutes: selfTestPieceMinutes, together })
    return { metric: metric.name, region: metric.region, pieceMinutes: selfTestPieceMinutes, pieces, failedFrom: [...failedFrom] }
  })
}
