import type { DecisionOutcome, DecisionRisk, DecisionWatch, GoNoGoData, Verdict } from '@locktender/contracts'
import { blocks, leavesRisk, type Judged } from './criteria/criterion.ts'
import type { Ruled } from './rulings.ts'

/** What a decision is made of when everything is judged; criteria the worst first. */
export interface Weighed extends Ruled {
  readonly phase: GoNoGoData['phase']
  readonly criteria: readonly Judged[]
  readonly risks: readonly DecisionRisk[]
  readonly watch: readonly DecisionWatch[]
}

export type Outcome = Pick<GoNoGoData, 'decision' | 'code' | 'message'>

/**
 * The decision. A cancelled release and one that is put off stay NO-GO; so does one with a critical criterion that fails or is not known,
 * one of which nothing is proved, and one with a risk that nobody accepts or nobody watches. After the start all of these are ABORT.
 */
export function outcomeOf(weighed: Weighed): Outcome {
  const { phase, criteria, risks, watch, delay, cancellation } = weighed
  const no: DecisionOutcome = phase === 'started' ? 'ABORT' : 'NO-GO'
  if (cancellation !== null)
    return { decision: no, code: 'decision/cancelled', message: `Cancelled by ${cancellation.by}: ${cancellation.reason}` }
  if (delay !== null) return { decision: no, code: 'decision/delayed', message: `Put off to ${delay.to} by ${delay.by}: ${delay.reason}` }
  const stops = criteria.filter(blocks)
  if (stops[0] !== undefined)
    return {
      decision: no,
      code: phase === 'started' ? 'decision/abort' : 'decision/no-go',
      message: `${stops[0].message}${andMore(stops.length - 1, 'more stand against it')}`,
    }
  if (!criteria.some(proves))
    return { decision: no, code: 'decision/nothing-judged', message: 'Nothing was handed over that could prove anything.' }
  const accepted = new Set(risks.map(({ of }) => of))
  const open = criteria.filter(leavesRisk)
  const unaccepted = open.filter(({ id }) => !accepted.has(id))
  if (unaccepted[0] !== undefined) {
    const [{ id, message }] = unaccepted as [Judged]
    return {
      decision: no,
      code: 'decision/not-accepted',
      message: `Nobody has accepted the risk of ${id}: ${message}${andMore(unaccepted.length - 1, 'more are open')}`,
    }
  }
  if (open.length === 0) return { decision: 'GO', code: 'decision/go', message: `All ${criteria.length} criteria hold.` }
  const [watcher] = watch
  if (watcher === undefined)
    return { decision: no, code: 'decision/no-watch', message: `${open.length} risks are accepted, and nobody is named who watches them.` }
  return {
    decision: 'CONDITIONAL',
    code: 'decision/conditional',
    message: `${count(open.length, 'risk')} accepted; ${watcher.who} watches ${watcher.what}`,
  }
}

/** How the action ends. An overridden NO-GO ends as a warning and is still NO-GO. */
export function goNoGoVerdict({ decision, override }: Pick<GoNoGoData, 'decision' | 'override'>): Verdict {
  if (decision === 'GO') return 'pass'
  return decision === 'CONDITIONAL' || (decision === 'NO-GO' && override !== null) ? 'warn' : 'fail'
}

const proves = ({ state, level }: Judged): boolean => level === 'critical' && (state === 'pass' || state === 'warn')
const count = (number: number, what: string): string => (number === 1 ? `1 ${what} is` : `${number} ${what}s are`)
const andMore = (number: number, what: string): string => (number === 0 ? '' : ` (${number} ${what})`)
