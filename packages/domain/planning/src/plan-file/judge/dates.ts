import { dayOf, daysBetween } from '../../document/days.ts'
import type { Judged } from '../../document/judged.ts'
import type { PlanFacts } from './plan-facts.ts'
import { reasonAt } from './reason-at.ts'

/** Days by which the plan's own review may be late before it forbids a release. */
const graceDays = 30

/** A release day in the past; agreements dated in the future; a plan that is overdue for review. */
export function* judgeDates({ plan, positions, targetAtMs, nowMs, zone }: PlanFacts): Generator<Judged> {
  const today = dayOf(nowMs, zone)
  if (dayOf(targetAtMs, zone) < today)
    yield {
      blocks: true,
      reason: reasonAt(
        positions,
        ['release_info', 'target_date'],
        'plan/date-past',
        `The release was to go out on ${plan.release_info.target_date}, and today is ${today}. Set a new day.`,
      ),
    }
  for (const [index, { for: side, on }] of (plan.justification?.sign_off ?? []).entries())
    if (on > today)
      yield {
        blocks: true,
        reason: reasonAt(
          positions,
          ['justification', 'sign_off', index, 'on'],
          'plan/date-ahead',
          `The agreement of ${side} is dated ${on}, and today is ${today}.`,
        ),
      }
  const reviewBy = plan.document?.review_by
  if (reviewBy !== undefined && reviewBy < today) {
    const late = daysBetween(reviewBy, today)
    const message = `This plan was to be looked through by ${reviewBy}, ${late} ${late === 1 ? 'day' : 'days'} ago.`
    yield { blocks: late > graceDays, reason: reasonAt(positions, ['document', 'review_by'], 'plan/review-overdue', message) }
  }
}
