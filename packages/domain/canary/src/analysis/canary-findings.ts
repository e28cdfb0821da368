import type { CanaryFinding, MetricJudgement } from '@locktender/contracts'

/** What people should know beside the verdict: a failing baseline, noise that was not measured, a worse metric that does not decide. */
export function canaryFindings(metrics: readonly MetricJudgement[]): CanaryFinding[] {
  return metrics.flatMap(({ name, baseline, noise, outcome, critical, sentence }): CanaryFinding[] => [
    ...(baseline === 'failing'
      ? [
          {
            code: 'canary/bad-baseline',
            metric: name,
            message: `${name}: the stable version itself fails more than before the stage. Page somebody; the comparison still decides.`,
          },
        ]
      : []),
    ...(noise.source === 'assumed' || noise.source === 'stage'
      ? [
          {
            code: 'canary/noise-not-measured',
            metric: name,
            message: `${name}: noise assumed, not measured. A history of the stable version per replica makes its error rate known.`,
          },
        ]
      : []),
    ...(!critical && outcome === 'worse'
      ? [{ code: 'canary/worse-not-critical', metric: name, message: `${name} (not critical): ${sentence}.` }]
      : []),
  ])
}
