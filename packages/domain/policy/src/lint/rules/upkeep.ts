import { durationSeconds } from '../../duration.ts'
import type { Flaw, LintSubject } from '../lint-rule.ts'
import { dayAfter, daysBetween } from './days.ts'

/** Days after which an overdue review is no longer a warning. */
const graceDays = 30

/** A review of the policy that is overdue. */
export function* overdueReview({ policy, today }: LintSubject): Generator<Flaw> {
  const due = policy['review-by']
  if (due === undefined || due >= today) return
  const days = daysBetween(due, today)
  yield {
    message: `the policy should have been read again by ${due}, ${days} ${days === 1 ? 'day' : 'days'} ago`,
    fix: `Read it, then write review-by: ${dayAfter(today, 180)}.`,
    at: ['review-by'],
    severity: days > graceDays ? 'error' : 'warning',
  }
}

/** Control of the document: an owner, and a check that is not older than its cadence. */
export function* documentControl({ policy, today }: LintSubject): Generator<Flaw> {
  const { document } = policy
  if (document === undefined) return
  if (document.owner === undefined)
    yield {
      message: 'the document names nobody who looks after it',
      fix: 'document: { owner: release-manager }',
      at: ['document'],
      severity: 'hint',
    }
  const validated = document['last-validated']
  if (validated === undefined) return
  if (validated > today)
    yield {
      message: `the policy is said to have been checked on ${validated}, which is yet to come`,
      fix: `last-validated: ${today}`,
      at: ['document', 'last-validated'],
    }
  const due = dayAfter(validated, (durationSeconds(document.cadence ?? '26w') ?? 0) / 86_400)
  if (due >= today) return
  yield {
    message: `the policy was last checked on ${validated}; the next check was due on ${due}`,
    fix: `Check it against what people do, then write last-validated: ${today}.`,
    at: ['document', 'last-validated'],
    severity: daysBetween(due, today) > graceDays ? 'error' : 'warning',
  }
}

/** Lists of holidays that end soon or have ended. */
export function* holidayLists({ policy, today }: LintSubject): Generator<Flaw> {
  for (const [index, freeze] of (policy.calendar?.freezes ?? []).entries()) {
    if (!('holidays' in freeze)) continue
    const last = freeze['valid-until']
    const days = daysBetween(today, last)
    if (days > graceDays) continue
    const ended = days < 0
    yield {
      message: ended
        ? `the holidays of ${freeze.holidays} are known until ${last} only, so the calendar cannot answer any more`
        : `the holidays of ${freeze.holidays} are known for ${days} more days only`,
      fix: 'Bring the list up to date and move valid-until.',
      at: ['calendar', 'freezes', index, 'valid-until'],
      severity: ended ? 'error' : 'warning',
    }
  }
}

/** What had an end and is past it: it says nothing any more. */
export function* pastDays({ policy, today }: LintSubject): Generator<Flaw> {
  const { calendar = {}, approvals = {}, versioning = {}, lint = {} } = policy
  const past = [
    ...(calendar.freezes ?? []).flatMap((freeze, index) =>
      'to' in freeze ? [{ what: `the freeze ${freeze.name}`, day: freeze.to, at: ['calendar', 'freezes', index, 'to'] }] : [],
    ),
    ...(calendar.exceptions ?? []).map(({ freeze, expires }, index) => ({
      what: `the exception to ${freeze}`,
      day: expires,
      at: ['calendar', 'exceptions', index, 'expires'],
    })),
    ...(approvals.delegations ?? []).map(({ from, until }, index) => ({
      what: `the delegation of account ${from}`,
      day: until,
      at: ['approvals', 'delegations', index, 'until'],
    })),
    ...(lint.disable ?? []).flatMap(({ rule, until }, index) =>
      until === undefined ? [] : [{ what: `the rule ${rule} left out`, day: until, at: ['lint', 'disable', index, 'until'] }],
    ),
    ...(versioning.force?.until === undefined
      ? []
      : [{ what: `the version ${versioning.force.version} forced`, day: versioning.force.until, at: ['versioning', 'force', 'until'] }]),
  ]
  for (const { what, day, at } of past)
    if (day < today) yield { message: `${what} ended on ${day}`, fix: 'Take it out, or give it another day.', at }
}
