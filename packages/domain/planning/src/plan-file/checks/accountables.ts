import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import type { PlanFault } from './check.ts'
import { accountable } from './ids.ts'

/** Activities that do not have exactly one accountable role, and those that stand twice in one phase. */
export function* accountableFaults({ rasci = [] }: ReleasePlanFile): Generator<PlanFault> {
  const seen = new Set<string>()
  for (const [index, { activity, phase, accountable: named }] of rasci.entries()) {
    const roles = accountable(named)
    if (new Set(roles).size !== 1)
      yield {
        code: 'accountable',
        path: ['rasci', index, 'accountable'],
        found: roles.length === 0 ? 'nobody accountable' : `${roles.length} accountables (${roles.join(', ')})`,
        expected: 'exactly one role',
        nearest: roles[0],
      }
    const key = `${phase ?? ''} ${activity.trim().toLowerCase()}`
    if (seen.has(key))
      yield {
        code: 'duplicate-activity',
        path: ['rasci', index, 'activity'],
        found: 'an activity that stands above already',
        expected: 'each activity once',
      }
    seen.add(key)
  }
}
