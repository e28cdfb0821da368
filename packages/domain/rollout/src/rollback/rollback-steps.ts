import type { RolledBackFacts, RollbackStep } from '@locktender/contracts'
import type { Dated, ReleaseView } from '@locktender/record'
import { lastDecision } from './decisions.ts'

const stepOf: Readonly<Record<RolledBackFacts['state'], RollbackStep['step']>> = {
  prepared: 'prepared',
  decided: 'decided',
  applied: 'command',
  failed: 'command-failed',
  dispatched: 'workflow',
  'dispatch-failed': 'workflow-failed',
  proved: 'proved',
}

/** The way back as a table: what was seen, decided, tried, started and proved, each with its time. */
export function rollbackSteps(view: ReleaseView): RollbackStep[] {
  const decided = lastDecision(view)
  const since = (at: string): number | null => {
    const seconds = decided === undefined ? -1 : (Date.parse(at) - Date.parse(decided.at)) / 1000
    return seconds < 0 ? null : seconds
  }
  const seen = seenAt(view)
  const first = seen === undefined ? [] : [{ step: 'seen' as const, at: seen, seconds: since(seen), note: causeOf(view) }]
  const rest = view.rolledBack
    .filter(({ data }) => data.trigger !== 'rehearsal')
    .flatMap(({ at, data }) => [
      // The same look showed it and is the proof.
      ...(data.state === 'proved' ? [{ step: 'no-traffic' as const, at, seconds: since(at), note: data.proof?.[0]?.message ?? '' }] : []),
      { step: stepOf[data.state], at, seconds: since(at), note: noteOf(data) },
    ])
  return [...first, ...rest]
}

/** When the record first shows what set it off; for what a watcher saw and decided at once, that moment. Undefined for people's word. */
function seenAt(view: ReleaseView): string | undefined {
  const [first] = view.rolledBack
  if (first === undefined || first.data.trigger !== 'automatic') return undefined
  const { code } = first.data.cause
  const before = <Each extends Dated<unknown>>(each: Each): boolean => each.seq < first.seq
  const judged = view.judged.filter(before).findLast(({ data }) => data.reasons.some((reason) => reason.code === code))
  const held = view.held.filter(before).find(({ data }) => data.code === code)
  return [judged?.at, held?.at, first.at].filter((at) => at !== undefined).toSorted()[0]
}

function causeOf({ rolledBack }: ReleaseView): string {
  return rolledBack[0]?.data.cause.message ?? ''
}

function noteOf({ state, trigger, cause, choice, method, proof, workflow, seconds, withinSeconds, reference }: RolledBackFacts): string {
  const by = method === undefined ? 'the traffic command' : `method ${method}`
  switch (state) {
    case 'prepared':
      return `made ready: ${cause.message}`
    case 'decided':
      return `${choice === 'roll-forward' ? 'repair it where it is' : 'take it back'} (${trigger}): ${cause.message}${limit(withinSeconds)}`
    case 'applied':
      return `${by} took the traffic away`
    case 'failed':
      return `${by}: ${proof?.[0]?.message ?? 'failed'}`
    case 'dispatched':
      return `${workflow?.workflow ?? 'the workflow'} was started${reference === undefined ? '' : `: ${reference}`}`
    case 'dispatch-failed':
      return proof?.[0]?.message ?? 'the workflow was not started'
    case 'proved':
      return `proved${seconds === undefined ? '' : ` ${seconds} s after the decision`}`
  }
}

function limit(seconds: number | undefined): string {
  return seconds === undefined ? '' : `; ${seconds} s are given`
}
