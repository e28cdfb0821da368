import type { RolledBackFacts, WorkflowCall } from '@locktender/contracts'
import type { Dated, ReleaseView } from '@locktender/record'
import { lastDecision } from './decisions.ts'

/** A start that failed for this reason is not tried again: somebody has to do it. */
export const byHand = 'workflow/by-hand'
/** Starts that may fail before somebody has to do it. */
export const mostStarts = 10

/** The workflow that a decision asks for, and how far its start is. */
export interface FollowUp {
  readonly decided: Dated<RolledBackFacts>
  readonly call: WorkflowCall
  readonly dispatched: Dated<RolledBackFacts> | undefined
  readonly failures: readonly Dated<RolledBackFacts>[]
  /** `due`: it may be started; `early`: the command that takes the traffic away comes first. */
  readonly state: 'early' | 'due' | 'dispatched' | 'by-hand'
}

/** What the last decision asks for; undefined where it names no workflow. */
export function followUpOf(view: Pick<ReleaseView, 'rolledBack'>): FollowUp | undefined {
  const decided = lastDecision(view)
  const call = decided?.data.workflow
  if (decided === undefined || call === undefined) return undefined
  const since = view.rolledBack.filter(({ seq }) => seq > decided.seq)
  const dispatched = since.find(({ data }) => data.state === 'dispatched')
  const failures = since.filter(({ data }) => data.state === 'dispatch-failed')
  const isGivenUp = failures.length >= mostStarts || failures.at(-1)?.data.proof?.[0]?.code === byHand
  const isTried = decided.data.choice === 'roll-forward' || since.some(({ data }) => data.state === 'applied' || data.state === 'failed')
  const state = dispatched !== undefined ? 'dispatched' : isGivenUp ? 'by-hand' : isTried ? 'due' : 'early'
  return { decided, call, dispatched, failures, state }
}
