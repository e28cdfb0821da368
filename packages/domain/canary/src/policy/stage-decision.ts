import type { CanaryAnalysisData, ReleasePolicy } from '@locktender/contracts'

type Decision = NonNullable<CanaryAnalysisData['decision']>

/**
 * What follows from an outcome. Nothing but a pass advances. Where nothing is known the stage goes on to its planned end; there
 * `on-inconclusive` and `no-data` of the policy decide between holding and rolling back.
 */
export function stageDecision({ outcome, stage }: Pick<CanaryAnalysisData, 'outcome' | 'stage'>, { metrics }: ReleasePolicy): Decision {
  const judge = metrics?.judge ?? {}
  const isOver = stage.minutesSeen >= stage.minutes
  const decisions: Readonly<Record<typeof outcome, Decision>> = {
    pass: 'advance',
    worse: 'rollback',
    error: 'hold',
    inconclusive: isOver ? (judge['on-inconclusive'] ?? 'hold') : 'watch',
    'no-data': isOver ? (judge['no-data'] ?? 'hold') : 'watch',
  }
  return decisions[outcome]
}
