import type { Waiver } from '@locktender/contracts'
import type { RefusedWaiver, ValidWaiver } from './valid-waiver.ts'

export interface WaiverRules {
  readonly now: Date
  /** Authors of the change that is judged. */
  readonly authors: readonly string[]
  /** Accounts that may approve; absent: anybody but the authors. */
  readonly approvers?: readonly string[]
}

/** Longest time that a waiver may be granted for. */
export const mostWaiverDays = 180

const dayMilliseconds = 86_400_000

/**
 * Whether a waiver may cover anything. It holds to the end of its last day, UTC. It is refused when its approver is its author, an
 * author of the change, a bot or nobody who may approve; when its days are no days, lie in the future or are more than 180.
 */
export function judgeWaiver(waiver: Waiver, { now, authors, approvers }: WaiverRules): ValidWaiver | RefusedWaiver {
  const { approver, author, created, expires } = waiver
  const refused = (message: string): RefusedWaiver => ({ waiver, state: 'refused', message })
  const [from, until] = [dayOf(created), dayOf(expires)]
  if (from === undefined || until === undefined) return refused(`${from === undefined ? created : expires} is no day of the calendar.`)
  if (isSame(approver, author)) return refused(`${approver} approves what ${author} asks for.`)
  if (authors.some((each) => isSame(each, approver))) return refused(`${approver} has approved it and is an author of the change.`)
  if (approver.endsWith('[bot]')) return refused(`${approver} is not a person.`)
  if (approvers !== undefined && !approvers.some((each) => isSame(each, approver))) return refused(`${approver} may not approve waivers.`)
  if (from > now.getTime()) return refused(`It is dated ${created}, which is in the future.`)
  if (until < from) return refused('It ends before it begins.')
  if (until - from > mostWaiverDays * dayMilliseconds) return refused(`It is granted for more than ${mostWaiverDays} days.`)
  if (now.getTime() >= until + dayMilliseconds) return { waiver, state: 'expired', message: `It has expired on ${expires}.` }
  return { ...waiver, isValid: true }
}

function isSame(one: string, other: string): boolean {
  return account(one) === account(other)
}

const account = (text: string): string => text.trim().replace(/^@/, '').toLowerCase()

// First instant of the day, UTC; undefined for a day that is in no calendar.
function dayOf(text: string): number | undefined {
  const instant = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== text ? undefined : instant
}
