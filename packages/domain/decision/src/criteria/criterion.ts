import type { DecisionCriterion, DecisionState } from '@locktender/contracts'

/** What was judged, before anybody has accepted a risk. */
export type Judged = Omit<DecisionCriterion, 'accepted'>

const order: readonly DecisionState[] = ['fail', 'unknown', 'warn', 'pass']

/** The worst of them: a failure before what is not known, that before a risk. Of none: unknown. */
export function worst(states: readonly DecisionState[]): DecisionState {
  return order.find((state) => states.includes(state)) ?? 'unknown'
}

/** Whether it stops a release by itself. */
export function blocks({ state, level }: Pick<Judged, 'state' | 'level'>): boolean {
  return level === 'critical' && (state === 'fail' || state === 'unknown')
}

/** Whether it leaves a risk that somebody must accept. */
export function leavesRisk(judged: Pick<Judged, 'state' | 'level'>): boolean {
  return judged.state !== 'pass' && !blocks(judged)
}

/** The worst first; jobs after what says more, and by id among equals. */
export function byWeight(one: Judged, other: Judged): number {
  const weight = (each: Judged): number =>
    (blocks(each) ? 0 : 100) + order.indexOf(each.state) * 10 + (each.level === 'critical' ? 0 : 2) + (each.proof === 'job' ? 1 : 0)
  return weight(one) - weight(other) || (one.id < other.id ? -1 : 1)
}
