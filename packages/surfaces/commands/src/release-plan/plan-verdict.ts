import type { Reason, Verdict } from '@locktender/contracts'
import type { ReleasePlan, Wait } from '@locktender/planning'
import type { VersionPlan } from '@locktender/versioning'

export interface VerdictFacts {
  readonly plan: ReleasePlan
  readonly version: Pick<VersionPlan, 'verdict' | 'reasons'>
  readonly preview: boolean
  readonly ownWait: Wait | null
  /** Mistakes in the plan file or register that the change brings. */
  readonly mistakes: readonly Reason[]
}

/**
 * The verdict with its reasons, the deciding ones first. A version that is refused and a mistake in a changed plan fail. A preview asks
 * nobody to release now: what it would have to wait for is no reason.
 */
export function verdictOf({ plan, version, preview, ownWait, mistakes }: VerdictFacts): {
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
} {
  const waits = new Set([...plan.waits, ...(ownWait === null ? [] : [ownWait])].map(keyOf))
  const isWait = ({ code, message }: Reason): boolean => waits.has(`${code} ${message}`)
  const own = plan.reasons.filter((reason) => !isWait(reason))
  const waiting = ownWait === null ? plan.reasons.filter(isWait) : [...plan.reasons.filter(isWait), reasonOf(ownWait)]
  const refused = version.verdict === 'fail' ? version.reasons : []
  const failing = [...refused, ...mistakes]
  const forbids = failing.length > 0 || plan.verdict === 'fail'
  // That nothing is released is no reason beside why nothing may be.
  const decided = own.filter(({ code }) => code !== 'plan/made' && (code !== 'plan/nothing' || failing.length === 0))
  const holding = preview ? [] : waiting
  const verdict = forbids ? 'fail' : plan.verdict === 'skip' ? 'skip' : restOf(holding.length > 0, decided.length > 0)
  const reasons = verdict === 'pending' ? [...holding, ...decided] : [...failing, ...decided, ...holding]
  return { verdict, reasons: reasons.length > 0 ? reasons : [madeReason(plan)] }
}

const restOf = (isWaiting: boolean, isWarned: boolean): Verdict => (isWaiting ? 'pending' : isWarned ? 'warn' : 'pass')
const reasonOf = ({ code, what }: Wait): Reason => ({ code, message: `${what}.` })

function keyOf(wait: Wait): string {
  const { code, message } = reasonOf(wait)
  return `${code} ${message}`
}

function madeReason({ class: { class: made }, duties }: ReleasePlan): Reason {
  const open = duties.filter(({ state }) => state === 'open').length
  return { code: 'plan/made', message: `It is a ${made} release; ${open === 1 ? '1 duty is' : `${open} duties are`} open.` }
}
