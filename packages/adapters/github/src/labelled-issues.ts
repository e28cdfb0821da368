import type { Connection } from './connection.ts'
import { readList } from './lists.ts'

/** An issue that is found by its label. */
export interface LabelledIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  /** Login; null when the account is gone. */
  readonly author: string | null
  readonly labels: readonly string[]
  readonly isOpen: boolean
  readonly closedAt: Date | null
}

interface IssueRow {
  readonly number: number
  readonly title: string
  readonly body?: string | null
  readonly user: { readonly login: string } | null
  readonly labels: readonly (string | { readonly name?: string })[]
  readonly state: string
  readonly closed_at: string | null
  readonly pull_request?: object
}

/** Issues of a label that are looked through: the newest. */
const mostIssues = 500

/** The issues that have this label, open or closed, the newest first; pull requests are left out. At most some hundred. */
export async function issuesLabelled(connection: Connection, label: string): Promise<readonly LabelledIssue[]> {
  const rows = await readList<IssueRow>(connection, 'issues', { labels: label }, mostIssues)
  return rows.filter((row) => row.pull_request === undefined).map(issueOf)
}

function issueOf({ number, title, body, user, labels, state, closed_at: closedAt }: IssueRow): LabelledIssue {
  return {
    number,
    title,
    body: body ?? '',
    author: user?.login ?? null,
    labels: labels.flatMap((each) => (typeof each === 'string' ? each : (each.name ?? []))),
    isOpen: state === 'open',
    closedAt: closedAt === null ? null : new Date(closedAt),
  }
}

/** Opens an issue with a label; returns its number. Not repeatable: a lost answer throws `github/uncertain`. */
export async function createLabelledIssue(
  connection: Connection,
  { title, body, label }: { readonly title: string; readonly body: string; readonly label: string },
): Promise<number> {
  const kind = { what: 'open an issue', needs: 'issues=write' }
  const route = 'POST /repos/{owner}/{repo}/issues'
  return (await connection.rest<{ number: number }>(route, { title, body, labels: [label] }, kind)).data.number
}
