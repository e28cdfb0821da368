import type { Call } from '../server/call.ts'
import type { Issue, Pull } from '../state/issue.ts'

/** A fresh issue or pull request of the caller, with the next number of the repository's one row. */
export function newIssue(call: Call, { title, body, pull }: { title: string; body: string | null; pull: Pull | null }): Issue {
  return {
    id: call.world.nextId(),
    number: Math.max(0, ...call.repository.issues.map((issue) => issue.number)) + 1,
    title,
    body,
    state: 'open',
    stateReason: null,
    author: call.account,
    app: call.token?.app ?? null,
    labels: [],
    labellings: [],
    assignees: [],
    milestone: null,
    createdAt: call.now,
    updatedAt: call.now,
    closedAt: null,
    closedBy: null,
    edits: [],
    pull,
  }
}
