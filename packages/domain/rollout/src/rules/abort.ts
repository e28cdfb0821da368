import type { Rule } from '../rule.ts'
import { decideRollback } from './decide-rollback.ts'

/** Somebody wants it to stop, or confirms a rollback that was made ready. */
export const abortRule: Rule = (view, facts) => {
  if (facts.abort !== null) return decideRollback(view, facts, 'abort', facts.abort)
  const ready = view.rolledBack.find(({ data }) => data.state === 'prepared')
  return ready !== undefined && facts.isRollbackConfirmed ? decideRollback(view, facts, 'manual', ready.data.cause) : undefined
}
