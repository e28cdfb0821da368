import type { Reason, Verdict } from '@locktender/contracts'
import type { ReleaseClass } from './class/release-class.ts'
import type { Wait } from './obligations/duty.ts'

export interface VerdictInput {
  readonly class: ReleaseClass | null
  readonly objections: readonly Reason[]
  readonly waits: readonly Wait[]
  readonly warnings: readonly Reason[]
  /** How many duties are neither met nor missing. */
  readonly openDuties: number
}

/** The verdict on a plan with its reasons, those that decide first. */
export function planVerdict({ class: made, objections, waits, warnings, openDuties }: VerdictInput): {
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
} {
  if (made === null)
    return { verdict: 'skip', reasons: [{ code: 'plan/nothing', message: 'Nothing is released: no commit asks for it.' }, ...warnings] }
  const waiting = waits.map(({ code, what }): Reason => ({ code, message: `${what}.` }))
  const reasons = [...objections, ...waiting, ...warnings]
  const verdict: Verdict = objections.length > 0 ? 'fail' : waiting.length > 0 ? 'pending' : warnings.length > 0 ? 'warn' : 'pass'
  const duties = openDuties === 1 ? '1 duty is' : `${openDuties} duties are`
  return { verdict, reasons: reasons.length > 0 ? reasons : [{ code: 'plan/made', message: `It is a ${made} release; ${duties} open.` }] }
}
