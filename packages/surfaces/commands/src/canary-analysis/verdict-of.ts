import type { CanaryAnalysisData, Reason, Verdict } from '@locktender/contracts'

/** Reasons of a step are few: the whole stands in the data. */
const mostReasons = 50

/**
 * The verdict of an action for what was judged. Nothing but a pass passes: what is worse, or what the policy rolls back, fails; what is not
 * known yet is pending; no data and a source that failed are unknown.
 */
export function verdictOf({ outcome, decision, selfTest }: CanaryAnalysisData): Verdict {
  if (selfTest !== undefined)
    return outcome === 'no-data' ? 'unknown' : selfTest.some(({ failedFrom }) => failedFrom.length > 0) ? 'warn' : 'pass'
  if (decision === 'rollback') return 'fail'
  const verdicts: Readonly<Record<typeof outcome, Verdict>> = {
    pass: 'pass',
    worse: 'fail',
    error: 'unknown',
    inconclusive: 'pending',
    'no-data': 'unknown',
  }
  return verdicts[outcome]
}

/** Why: the deciding sentence, then each metric that does not pass and each rule that has fired or is not known. */
export function reasonsOf(data: CanaryAnalysisData): readonly Reason[] {
  const { outcome, sentence, metrics, guards, findings, selfTest } = data
  const first: Reason = { code: selfTest === undefined ? `canary/${outcome}` : 'canary/self-test', message: sentence }
  const open = metrics.filter((metric) => metric.outcome !== 'pass')
  return [
    first,
    ...open.map(({ name, region, outcome: code, sentence: message }): Reason => ({
      code: `canary/${code}`,
      message: `${name}${region === null ? '' : ` in ${region}`}: ${message}`,
      rule: `metrics.queries.${name}`,
    })),
    ...guards
      .filter((guard) => guard.outcome !== 'quiet')
      .map(({ outcome: code, sentence: message, metric }): Reason => ({
        code: code === 'fired' ? 'canary/rule-fired' : 'canary/rule-unknown',
        message,
        rule: `rollback.when.${metric}`,
      })),
    ...findings.map(({ code, message }): Reason => ({ code, message })),
  ].slice(0, mostReasons)
}
