import type { PlanScopeChange } from '@locktender/contracts/validators/types'

/** Whether a scope change counts: somebody other than who asked for it has said yes, and on which day. */
export function isApproved({ requested_by: asked, approved_by: approved, approved_on: on }: PlanScopeChange): boolean {
  return approved !== undefined && on !== undefined && approved.toLowerCase() !== asked.toLowerCase()
}
