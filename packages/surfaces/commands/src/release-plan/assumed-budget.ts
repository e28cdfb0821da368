import type { ReleasePolicy } from '@locktender/contracts'
import type { PlanInput } from '@locktender/planning'
import type { PlanSituation } from './plan-situation.ts'

/**
 * The input of planning. An error budget that nobody measures would add points to every pull request that nobody could clear, so a preview
 * takes it for whole, unless the policy has objectives that it could be measured by.
 */
export function assumedBudget({ preview, input }: Pick<PlanSituation, 'preview' | 'input'>): PlanInput {
  return isLeftOut({ preview, input }) ? { ...input, errorBudgetLeft: 1 } : input
}

/** Whether rules on the error budget are left out. */
export function isLeftOut({ preview, input }: Pick<PlanSituation, 'preview' | 'input'>): boolean {
  return preview && input.errorBudgetLeft === null && (input.policy.policy.metrics?.slos ?? []).length === 0
}

/** Keys of the rules on the error budget. */
export function budgetRules({ risk }: ReleasePolicy): readonly number[] {
  return (risk?.points ?? []).flatMap((point, index) => ('when' in point && point.when['error-budget-left'] !== undefined ? [index] : []))
}
