import type { Reason } from '@locktender/contracts'
import type { RegisteredRisk, RiskRating } from '@locktender/contracts/validators/types'
import { dayOf, daysBetween } from '../document/days.ts'
import { type Judged, parted } from '../document/judged.ts'
import type { ParsedRegister } from './parse-register.ts'
import type { RegisterAssessment, RiskMatrix, ScoredRisk } from './register-assessment.ts'

const rank: Readonly<Record<RiskRating, number>> = { low: 1, medium: 2, high: 3 }

/** Days by which a review may be late before it forbids a release. */
const graceDays = 30

/**
 * The risks with probability × impact as their score, each rated 1 to 3, and why the release may not go out because of them: a
 * high × high risk that is not mitigated (acceptance is no mitigation), an acceptance that has run out, a review late by more than 30 days.
 */
export function assessRegister({ file, risks, positions }: ParsedRegister, nowMs: number, zone: string): RegisterAssessment {
  const today = dayOf(nowMs, zone)
  const scored = risks.map((risk, index): ScoredRisk => {
    const score = scoreOf(risk)
    const line = positions.value(['risks', index]).line ?? 1
    return { ...risk, score, handling: handlingOf(score), counts: countsStill(risk), at: { file, line } }
  })
  const judged = scored.flatMap((risk) => judgeRisk(risk, today))
  return {
    risks: scored.toSorted((one, other) => Number(other.counts) - Number(one.counts) || other.score - one.score),
    matrix: matrixOf(scored),
    worstScore: scored.reduce((worst, { score, counts }) => (counts ? Math.max(worst, score) : worst), 0),
    ...parted(judged),
  }
}

/** Probability × impact, each low 1, medium 2, high 3. */
export function scoreOf({ probability, impact }: Pick<RegisteredRisk, 'probability' | 'impact'>): number {
  return rank[probability] * rank[impact]
}

const handlingOf = (score: number): ScoredRisk['handling'] => (score === 9 ? 'first' : score >= 3 ? 'control' : 'accept')

const countsStill = ({ status = 'open' }: RegisteredRisk): boolean => status === 'open' || status === 'accepted'

function matrixOf(risks: readonly ScoredRisk[]): RiskMatrix {
  const cell = (probability: RiskRating, impact: RiskRating): number =>
    risks.filter((risk) => risk.counts && risk.probability === probability && risk.impact === impact).length
  const row = (probability: RiskRating) => ({
    low: cell(probability, 'low'),
    medium: cell(probability, 'medium'),
    high: cell(probability, 'high'),
  })
  return { low: row('low'), medium: row('medium'), high: row('high') }
}

function judgeRisk(risk: ScoredRisk, today: string): readonly Judged[] {
  if (!risk.counts) return []
  const reason = (code: string, message: string): Reason => ({
    code,
    message: `Risk ${risk.id}: ${message}`,
    rule: 'risk.register',
    at: risk.at,
  })
  const judged: Judged[] = []
  if (risk.handling === 'first')
    judged.push({
      blocks: true,
      reason: reason(
        'risk/unmitigated',
        'its probability and impact are both high, and it is not mitigated. Carry out the mitigation and set status: mitigated with its evidence.',
      ),
    })
  const until = risk['accepted-until']
  if (risk.status === 'accepted' && until !== undefined && today > until)
    judged.push({
      blocks: true,
      reason: reason('risk/acceptance-expired', `it was accepted until ${until}. Have it accepted anew, or mitigate it.`),
    })
  const reviewBy = risk['review-by']
  if (reviewBy !== undefined && today > reviewBy) {
    const late = daysBetween(reviewBy, today)
    judged.push({
      blocks: late > graceDays,
      reason: reason('risk/review-overdue', `it was to be reviewed by ${reviewBy}, ${late} ${late === 1 ? 'day' : 'days'} ago.`),
    })
  }
  if (risk.contingency === undefined && risk.score >= 6)
    judged.push({
      blocks: false,
      reason: reason(
        'risk/no-contingency',
        `its score is ${risk.score}, and nothing says what is done when it happens. Add contingency: ….`,
      ),
    })
  return judged
}
