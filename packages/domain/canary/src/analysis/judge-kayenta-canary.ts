import type { CanaryAnalysisData, GuardJudgement } from '@locktender/contracts'
import { judgeWithKayenta, type KayentaInput } from '../kayenta/judge-with-kayenta.ts'
import { numberText } from './number-text.ts'

export interface KayentaStage {
  readonly share: number
  readonly stageMinutes: number
  readonly minutesSeen: number
}

/**
 * The judgement of the compatible method in the shape of every other one. `Pass` passes, `Fail` is worse, `Marginal` is inconclusive; an
 * empty side that decided the score is no data. Its error rate is not controlled:
 * noise that lasts longer than a minute, and looks repeated, make it fail healthy stages.
 */
export function judgeKayentaCanary(input: KayentaInput, stage: KayentaStage, guards: readonly GuardJudgement[] = []): CanaryAnalysisData {
  const judgement = judgeWithKayenta(input)
  const isEmpty = judgement.metrics.some(({ classification, muted }) => !muted && classification === 'Nodata') && judgement.score === 0
  const byScore = { Pass: 'pass', Marginal: 'inconclusive', Fail: isEmpty ? 'no-data' : 'worse' } as const
  const hasFired = guards.some(({ outcome }) => outcome === 'fired')
  const isUnknown = guards.some(({ outcome }) => outcome === 'unknown')
  const outcome = hasFired ? 'worse' : isUnknown && judgement.classification !== 'Fail' ? 'no-data' : byScore[judgement.classification]
  return {
    method: 'kayenta',
    outcome,
    sentence: `Kayenta's judge gives ${numberText(judgement.score)} of 100 (${judgement.classification})${judgement.reason === '' ? '' : `: ${judgement.reason}`}.`,
    stage: { share: stage.share, observedShare: null, minutes: stage.stageMinutes, minutesSeen: stage.minutesSeen },
    metrics: [],
    together: null,
    guards: [...guards],
    kayenta: {
      score: judgement.score,
      classification: judgement.classification,
      reason: judgement.reason,
      groupScores: { ...judgement.groupScores },
      metrics: judgement.metrics.map(({ name, classification, critical, muted, ratio, reason }) => ({
        name,
        classification,
        critical,
        muted,
        ratio: ratio === null || !Number.isFinite(ratio) ? null : ratio,
        reason,
      })),
    },
    findings: judgement.metrics.flatMap(({ name, ignored }) =>
      ignored.map((word) => ({
        code: 'canary/kayenta-ignored',
        metric: name,
        message: `${name}: ${word} is unknown to Kayenta, which takes its default.`,
      })),
    ),
  }
}
