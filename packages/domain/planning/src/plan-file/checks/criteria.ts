import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import { parseCriterion } from '../../criteria/parse-criterion.ts'
import { criterionText } from '../../criteria/plan-criteria.ts'
import type { PlanFault } from './check.ts'

/** Success criteria that are no metric, operator and number. */
export function* criterionFaults({ success_criteria: criteria = [] }: ReleasePlanFile): Generator<PlanFault> {
  for (const [index, written] of criteria.entries()) {
    const read = parseCriterion(criterionText(written))
    if (!('offset' in read)) continue
    const { offset, found, expected, nearest } = read
    const path = ['success_criteria', index, ...(typeof written === 'string' ? [] : ['criterion'])]
    yield { code: 'criterion', path, within: offset, found, expected, nearest: nearest === undefined ? undefined : JSON.stringify(nearest) }
  }
}
