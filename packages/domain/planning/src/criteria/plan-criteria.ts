import type { ReleasePlanFile } from '@locktender/contracts/validators/types'
import type { PlannedCriterion } from './criterion.ts'
import { judgedOnDays } from './judged-on-days.ts'
import { parseCriterion } from './parse-criterion.ts'

type Written = NonNullable<ReleasePlanFile['success_criteria']>[number]

/** The text of a criterion, however it is given. */
export function criterionText(written: Written): string {
  return typeof written === 'string' ? written : written.criterion
}

/** The criteria that can be read, with their sources and the days on which they are judged. */
export function plannedCriteria(written: readonly Written[]): readonly PlannedCriterion[] {
  return written.flatMap((each) => {
    const text = criterionText(each)
    const criterion = parseCriterion(text)
    if ('offset' in criterion) return []
    const given = typeof each === 'string' ? { source: null, before: null } : { source: each.source, before: each.before ?? null }
    return [{ ...criterion, text, ...given, judgedOnDays: judgedOnDays(criterion.periodSeconds) }]
  })
}
