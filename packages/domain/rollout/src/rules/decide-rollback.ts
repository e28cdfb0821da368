import type { RecordReason, RolledBackFacts } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from '../facts.ts'
import { decidedFacts } from '../rollback/decided-facts.ts'
import { reason, type Step } from '../step.ts'
import { rolloutLock } from './lease.ts'

/**
 * The decision to go back. A release that no watcher ever took up has nothing to take away: it is cancelled. One that was taken up
 * may have traffic that nobody lived to record. Where data cannot go back, the rollback is only made ready, once, and a person
 * confirms it; people who ask for it themselves have confirmed it.
 */
export function decideRollback(
  view: ReleaseView,
  { rules, isRollbackConfirmed, contract }: RolloutFacts,
  trigger: RolledBackFacts['trigger'],
  cause: RecordReason,
): Step {
  const plan = view.planned?.seq ?? 0
  const target = view.planned?.data.previous
  if (target === undefined || (view.applied.length === 0 && view.claims[rolloutLock] === undefined))
    return { do: 'record', entry: { type: 'cancelled', key: `cancelled/${plan}`, data: { reason: `${cause.code}: ${cause.message}` } } }
  if (trigger === 'automatic' && rules.isForwardOnly && !isRollbackConfirmed) {
    const isReady = view.rolledBack.some(({ data }) => data.state === 'prepared')
    if (isReady)
      return { do: 'wait', reason: reason('rollback/waits-for-a-person', `${cause.message}; a rollback is ready`), untilMs: null }
    const data: RolledBackFacts = { state: 'prepared', trigger, cause, target }
    return { do: 'record', entry: { type: 'rolled-back', key: `rollback/${plan}/prepared`, data } }
  }
  const data = decidedFacts(view, { trigger, cause, target, choice: 'roll-back' }, contract)
  return { do: 'record', entry: { type: 'rolled-back', key: `rollback/${plan}/decided`, data } }
}
