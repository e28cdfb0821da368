import type { Judged } from '../../document/judged.ts'
import type { PlanFacts } from './plan-facts.ts'
import { reasonAt } from './reason-at.ts'

/** Blocked dependencies forbid; open ones are to look at, as are dropped features that something still needs. */
export function* judgeDependencies({ plan, positions }: PlanFacts): Generator<Judged> {
  for (const [index, { id, status, external, owner }] of (plan.dependencies ?? []).entries()) {
    const at = (code: string, message: string) => reasonAt(positions, ['dependencies', index, 'status'], code, message)
    const who = JSON.stringify(owner.slice(0, 60))
    if (status === 'blocked')
      yield { blocks: true, reason: at('plan/dependency-blocked', `The dependency ${id} is blocked; ${who} answers for it.`) }
    if (status === 'open' && external === true)
      yield {
        blocks: false,
        reason: at('plan/dependency-open', `The external dependency ${id} must be confirmed before the go/no-go; ${who} answers for it.`),
      }
  }
  const dropped = new Set((plan.features ?? []).filter(({ status }) => status === 'dropped').map(({ id }) => id))
  for (const [index, { id, status, depends_on: needs = [] }] of (plan.features ?? []).entries()) {
    const gone = status === 'dropped' ? undefined : needs.find((need) => dropped.has(need))
    if (gone !== undefined)
      yield {
        blocks: true,
        reason: reasonAt(positions, ['features', index, 'depends_on'], 'plan/needs-dropped', `${id} needs ${gone}, which is dropped.`),
      }
  }
}
