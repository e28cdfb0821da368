import type { DecisionState, Result, Verdict } from '@locktender/contracts'
import { durationSeconds } from '@locktender/policy'
import type { DecisionInput } from '../decision-input.ts'
import type { HandedResult, HandedResults } from '../handed/handed-results.ts'
import { calendarState } from './calendar-state.ts'
import type { Judged } from './criterion.ts'
import { gateStates } from './gate-states.ts'
import { isNamed } from './required-results.ts'

const toleratedClockSkewSeconds = 600
const longestText = 500
export const defaultMaxAge = '24h'

// A step that had nothing to do has proved nothing.
const states: Readonly<Record<Verdict, DecisionState>> = {
  pass: 'pass',
  warn: 'warn',
  fail: 'fail',
  unknown: 'unknown',
  pending: 'unknown',
  skip: 'unknown',
}

/** One criterion a result that was handed over, and one a required result that is not there. */
export function resultCriteria(input: DecisionInput, { results, refused }: HandedResults, required: readonly string[]): readonly Judged[] {
  const minor = new Set(input.policy.decision?.minor ?? [])
  const read = results.map((handed): Judged => {
    const { action, subject } = handed.result
    const isRequired = required.some((name) => isNamed(name, action, subject.environment))
    const isMinor = !isRequired && (minor.has(action) || (handed.job !== null && minor.has(handed.job)))
    const place = subject.environment === undefined ? '' : ` (${subject.environment.slice(0, 100)})`
    const common = { id: handed.id, group: 'results', text: `${action}${place}`, proof: 'result', by: null } as const
    return { ...common, level: isMinor ? 'minor' : 'critical', ...standing(handed, input) }
  })
  const odd = refused.map(({ id, source, refusal }): Judged => ({
    id,
    group: 'results',
    text: source.slice(0, 200),
    proof: 'result',
    by: null,
    level: 'critical',
    state: 'unknown',
    ...refusal,
  }))
  const missing = required.filter((name) => !results.some(({ result }) => isNamed(name, result.action, result.subject.environment)))
  const absent = missing.map((name): Judged => ({
    id: `required/${name}`,
    group: 'required',
    text: name,
    proof: 'result',
    by: null,
    level: 'critical',
    state: 'unknown',
    code: 'result/missing',
    message: `The policy requires the result of ${name}, and nobody has handed it over.`,
  }))
  return [...read, ...odd, ...absent]
}

type Standing = Pick<Judged, 'state' | 'code' | 'message'>

/** How a result counts now: its own verdict, and never better; older or later than it may be, it is not known. */
function standing({ result }: HandedResult, input: DecisionInput): Standing {
  const [reason] = result.reasons
  const own = {
    code: reason?.code ?? `result/${result.verdict}`,
    message: (reason?.message ?? `${result.action} ends as ${result.verdict}.`).slice(0, longestText),
  }
  const state = stateOf(result, input)
  const why = timeDoubt(result, input)
  if (why !== undefined && state.state !== 'fail') return { state: 'unknown', ...why }
  return { ...own, ...state }
}

function stateOf(result: Result, input: DecisionInput): Partial<Standing> & Pick<Standing, 'state'> {
  if (result.action === 'release-calendar') {
    const { state, code, message } = calendarState(result, input)
    return { state, ...(code === undefined ? {} : { code }), ...(message === undefined ? {} : { message }) }
  }
  // An overridden NO-GO ends as a warning there; it stays what it is here.
  if (result.action === 'quality-gate' && result.verdict === 'warn') {
    const { decision } = gateStates(result)
    return { state: decision === 'CONDITIONAL' ? 'warn' : decision === 'NO-GO' ? 'fail' : 'unknown' }
  }
  return { state: states[result.verdict] }
}

function timeDoubt({ at, action }: Result, { now, policy }: DecisionInput): Pick<Standing, 'code' | 'message'> | undefined {
  const maxAge = policy.decision?.['max-age'] ?? defaultMaxAge
  const ageSeconds = (now.getTime() - Date.parse(at)) / 1000
  if (ageSeconds < -toleratedClockSkewSeconds)
    return { code: 'result/in-future', message: `${action} says it was decided at ${at}, which is in the future.` }
  if (ageSeconds <= (durationSeconds(maxAge) ?? 0)) return undefined
  return { code: 'result/stale', message: `${action} was decided at ${at}, more than ${maxAge} ago.` }
}
