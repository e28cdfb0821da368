import type { Connection } from './connection.ts'
import { readList } from './lists.ts'

export interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly open: boolean
  /** Number of its milestone. */
  readonly milestone: number | null
}

interface IssueAnswer {
  readonly number: number
  readonly title: string
  readonly body?: string | null
  readonly state: string
  readonly user: { readonly login: string } | null
  readonly milestone: { readonly number: number } | null
  /** Only of a pull request. */
  readonly pull_request?: object
}

/** Open and closed issues that an account has written; pull requests are left out. */
export async function issuesBy(connection: Connection, login: string): Promise<readonly Issue[]> {
  const rows = await readList<IssueAnswer>(connection, 'issues', { creator: login })
  return rows
    .filter(({ user, pull_request: pull }) => user?.login === login && pull === undefined)
    .map(({ number, title, body, state, milestone }) => ({
      number,
      title,
      body: body ?? '',
      open: state === 'open',
      milestone: milestone?.number ?? null,
    }))
}

export interface NewIssue {
  readonly title: string
  readonly body: string
  /** Number of its milestone. */
  readonly milestone?: number
  readonly labels?: readonly string[]
}

/** Opens an issue; returns its number. Not repeatable: a lost answer throws `github/uncertain`. */
export async function createIssue(connection: Connection, issue: NewIssue): Promise<number> {
  const kind = { what: `open the issue ${JSON.stringify(issue.title.slice(0, 80))}`, needs: 'issues=write' }
  return (await connection.rest<{ number: number }>('POST /repos/{owner}/{repo}/issues', { ...issue }, kind)).data.number
}

/** What is changed of an issue; or why it is closed. */
export type IssueChange = NewIssue | { readonly closed: 'not_planned' | 'duplicate' }

/** Changes or closes an issue. */
export async function updateIssue(connection: Connection, number: number, change: IssueChange): Promise<void> {
  const parameters = 'closed' in change ? { state: 'closed', state_reason: change.closed } : { ...change }
  const kind = { what: `change the issue #${number}`, needs: 'issues=write', repeatable: true }
  await connection.rest('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number, ...parameters }, kind)
}
