import type { Call } from '../server/call.ts'
import { found } from '../server/refusal.ts'
import type { Issue } from '../state/issue.ts'

/** The issue or pull request of the path's `issue_number`. */
export const findIssue = (call: Call): Issue => found(call.repository.issues.find((issue) => issue.number === call.number('issue_number')))
