import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import type { PolicyPath } from '@locktender/policy'
import { dependencyOrder, needsOf } from '../dependency-order.ts'
import type { PlanFault } from './check.ts'

/** Features and dependencies that need each other in a circle: the first circle, named, at the need that closes it. */
export function* cycleFaults(plan: ReleasePlanFile): Generator<PlanFault> {
  const sorted = dependencyOrder(needsOf(plan))
  if ('order' in sorted) return
  const { cycle } = sorted
  const [last = '', first = ''] = cycle.slice(-2)
  yield {
    code: 'dependency-cycle',
    path: placeOf(plan, last, first),
    found: `the circle ${cycle.join(' → ')}`,
    expected: 'needs that end; remove one of these',
  }
}

function placeOf({ features = [], dependencies = [] }: ReleasePlanFile, id: string, need: string): PolicyPath {
  const feature = features.findIndex((each) => each.id === id)
  if (feature >= 0) return ['features', feature, 'depends_on', features[feature]?.depends_on?.indexOf(need) ?? 0]
  const dependency = dependencies.findIndex((each) => each.id === id)
  return ['dependencies', dependency, 'needs', dependencies[dependency]?.needs?.indexOf(need) ?? 0]
}
