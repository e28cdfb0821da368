import type { Metric } from '@locktender/policy'
import { type Judgement, judgement } from '../conditions/judgement.ts'
import { baselineOf, type Measured } from '../conditions/judge-comparison.ts'
import { printQuantity } from '../conditions/print-quantity.ts'
import { measure } from '../quantities/measure.ts'
import type { Rational } from '../rational/rational.ts'
import { isWithinSlack, otherFormats } from './judge-increase.ts'

/** Judges that a metric is not worse than on the protected branch, but for `slack`, a share of what it is there. */
export function judgeRatchet(metric: Metric, slack: Rational, { reports, baseline }: Measured): Judgement {
  const now = measure(metric, reports)
  if ('missing' in now) return judgement('unknown', now.missing.code, now.missing.message, now.evidence)
  if (now.doubt !== undefined) return judgement('unknown', now.doubt.code, now.doubt.message, now.evidence)
  const before = baselineOf(metric, baseline)
  if ('missing' in before) return judgement('unknown', before.missing.code, before.missing.message, now.evidence)
  const foreign = otherFormats(now, before)
  if (foreign !== undefined) return judgement('unknown', 'gate/baseline-differs', foreign, now.evidence)
  const [seen, was] = [printQuantity(metric, now.value, before.value), printQuantity(metric, before.value, now.value)]
  const isKept = isWithinSlack(metric, now.value, before.value, slack)
  const numbers = { measured: seen, limit: `${metric.better === 'more' ? '>=' : '<='} ${was}`, margin: null, evidence: now.evidence }
  const message = `${metric.name} is ${seen}, ${was} on the protected branch.`
  return isKept ? { state: 'pass', code: 'gate/holds', message, ...numbers } : { state: 'fail', code: 'gate/worse', message, ...numbers }
}
