import { actingRole } from '../access/authorise.ts'
import { roleRank } from '../state/account.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { validationFailed } from '../server/refusal.ts'
import { created, ok, type Reply } from '../server/reply.ts'
import { issueShape } from '../shapes/issue.ts'
import type { Account } from '../state/account.ts'
import type { Issue } from '../state/issue.ts'
import { tell } from '../state/tell.ts'
import { changeLabels } from './labels.ts'
import { findIssue } from './find-issue.ts'
import { newIssue } from './new-issue.ts'
import type { HandlerTable } from './handler.ts'

const shape = (call: Call, issue: Issue): Record<string, unknown> => issueShape(call.world, call.repository, issue)

interface IssuesQuery {
  readonly state?: 'open' | 'closed' | 'all'
  readonly labels?: string
  readonly milestone?: string
  readonly creator?: string
  readonly assignee?: string
  readonly since?: string
  readonly sort?: 'created' | 'updated' | 'comments'
  readonly direction?: 'asc' | 'desc'
}

function listIssues(call: Call): Promise<Reply> {
  const query = call.query<IssuesQuery>()
  const wanted = query.labels?.split(',') ?? []
  const sort = query.sort === 'updated' ? 'updatedAt' : 'createdAt'
  const kept = call.repository.issues
    .filter((issue) => query.state === 'all' || issue.state === (query.state ?? 'open'))
    .filter((issue) => wanted.every((name) => issue.labels.some((label) => label.toLowerCase() === name.toLowerCase())))
    .filter((issue) => matchesOptional(query.milestone, issue.milestone === null ? [] : [String(issue.milestone)]))
    .filter((issue) =>
      matchesOptional(
        query.assignee,
        issue.assignees.map((account) => account.login),
      ),
    )
    .filter((issue) => query.creator === undefined || issue.author.login === query.creator)
    .filter((issue) => query.since === undefined || issue.updatedAt >= Date.parse(query.since))
    .toSorted((a, b) => b[sort] - a[sort] || b.number - a.number)
  return list(call, query.direction === 'asc' ? kept.toReversed() : kept, (issue) => shape(call, issue))
}

/** `*`: any, `none`: none. */
function matchesOptional(wanted: string | undefined, there: readonly string[]): boolean {
  if (wanted === undefined) return true
  if (wanted === 'none') return there.length === 0
  return wanted === '*' ? there.length > 0 : there.includes(wanted)
}

interface IssueBody {
  readonly title?: string | number
  readonly body?: string | null
  readonly state?: 'open' | 'closed'
  readonly state_reason?: Issue['stateReason']
  readonly labels?: readonly (string | { name?: string })[]
  readonly assignees?: readonly (string | { login?: string })[]
  readonly assignee?: string | null
  readonly milestone?: number | string | null
}

function createIssue(call: Call): Reply {
  const body = call.body<IssueBody>()
  if (String(body.title).trim() === '') throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' })
  const issue = newIssue(call, { title: String(body.title), body: body.body ?? null, pull: null })
  const milestone = milestoneOf(call, body)
  // Without push rights GitHub drops labels, assignees and milestone silently.
  const role = call.token === null ? null : actingRole(call.world, call.token, call.repository)
  if (roleRank(role) >= roleRank('triage') || call.token?.app != null) {
    changeLabels(call, issue, namesOf(body.labels))
    issue.assignees = accountsOf(call, assigneesOf(body))
    issue.milestone = milestone ?? null
  }
  call.repository.issues.push(issue)
  tell(call.world, call.repository, call.token, {
    event: 'issues',
    action: 'opened',
    ref: null,
    sha: null,
    payload: { number: issue.number },
  })
  return created(shape(call, issue))
}

function updateIssue(call: Call): Reply {
  const issue = findIssue(call)
  const body = call.body<IssueBody>()
  if (body.body !== undefined && body.body !== issue.body)
    issue.edits.push({ at: call.now, editor: call.account, before: issue.body ?? '' })
  const milestone = milestoneOf(call, body)
  Object.assign(issue, {
    title: body.title === undefined || body.title === null ? issue.title : String(body.title),
    body: body.body === undefined ? issue.body : body.body,
    assignees: body.assignees === undefined && body.assignee === undefined ? issue.assignees : accountsOf(call, assigneesOf(body)),
    milestone: milestone === undefined ? issue.milestone : milestone,
    updatedAt: call.now,
  })
  if (body.labels !== undefined) changeLabels(call, issue, namesOf(body.labels))
  if (body.state === 'closed' && issue.state === 'open') {
    Object.assign(issue, { state: 'closed', closedAt: call.now, closedBy: call.account, stateReason: body.state_reason ?? 'completed' })
  }
  if (body.state === 'open' && issue.state === 'closed')
    Object.assign(issue, { state: 'open', closedAt: null, closedBy: null, stateReason: 'reopened' })
  const action = body.state === undefined ? 'edited' : body.state === 'open' ? 'reopened' : 'closed'
  tell(call.world, call.repository, call.token, { event: 'issues', action, ref: null, sha: null, payload: { number: issue.number } })
  return ok(shape(call, issue))
}

const namesOf = (labels: IssueBody['labels'] = []): string[] =>
  labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))

const assigneesOf = ({ assignees, assignee }: IssueBody): string[] =>
  (assignees ?? (assignee == null ? [] : [assignee])).map((each) => (typeof each === 'string' ? each : (each.login ?? '')))

function accountsOf(call: Call, logins: readonly string[]): Account[] {
  return logins.map((login) => {
    const account = call.world.account(login)
    if (account === undefined) throw validationFailed({ resource: 'Issue', code: 'invalid', field: 'assignees' })
    return account
  })
}

function milestoneOf(call: Call, { milestone }: IssueBody): number | null | undefined {
  if (milestone === undefined || milestone === null) return milestone
  const known = call.repository.milestones.some((each) => each.number === Number(milestone))
  if (!known) throw validationFailed({ resource: 'Issue', code: 'invalid', field: 'milestone' })
  return Number(milestone)
}

function addAssignees(call: Call): Reply {
  const issue = findIssue(call)
  const added = accountsOf(call, assigneesOf(call.body<IssueBody>()))
  issue.assignees = [...new Map([...issue.assignees, ...added].map((account) => [account.id, account])).values()]
  return created(shape(call, issue))
}

export const issues: HandlerTable = {
  'issues/list-for-repo': { provenance: 'recorded', needs: ['issues:read', 'pull_requests:read'], handle: listIssues },
  'issues/create': { provenance: 'recorded', needs: ['issues:write'], role: 'read', handle: createIssue },
  'issues/get': {
    provenance: 'documented',
    needs: ['issues:read', 'pull_requests:read'],
    handle: (call) => ok(shape(call, findIssue(call))),
  },
  'issues/update': { provenance: 'documented', needs: ['issues:write', 'pull_requests:write'], handle: updateIssue },
  'issues/add-assignees': { provenance: 'documented', needs: ['issues:write', 'pull_requests:write'], handle: addAssignees },
}
