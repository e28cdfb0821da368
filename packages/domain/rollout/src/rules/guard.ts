import type { Rule } from '../rule.ts'
import { reason } from '../step.ts'
import { decideRollback } from './decide-rollback.ts'

/** Limits of the contract, while the release has traffic. They need no lease: any watcher that sees one broken may say so. */
export const guardRule: Rule = (view, facts) => {
  if (view.applied.length === 0) return undefined
  const { guard, prepareGuard, calendar, rules } = facts
  if (guard !== null) return decideRollback(view, facts, 'automatic', guard)
  if (calendar.isFrozen && rules.onFreezeStart === 'rollback')
    return decideRollback(view, facts, 'automatic', calendar.reason ?? reason('freeze/began', 'a freeze began'))
  const target = view.planned?.data.previous
  if (prepareGuard === null || target === undefined || view.rolledBack.some(({ data }) => data.state === 'prepared')) return undefined
  const data = { state: 'prepared', trigger: 'automatic', cause: prepareGuard, target } as const
  return { do: 'record', entry: { type: 'rolled-back', key: `rollback/${view.planned?.seq}/prepared`, data } }
}
