import type { Connection } from './connection.ts'
import { readList } from './lists.ts'

/** A pull request or an issue that has a label. */
export interface LabelledThread {
  readonly number: number
  readonly kind: 'pull' | 'issue'
  readonly title: string
  /** Title of its milestone; null for none, and for a pull request. */
  readonly milestone: string | null
}

interface ThreadsData {
  readonly repository: {
    readonly object: {
      readonly associatedPullRequests?: {
        readonly nodes:
          | readonly ({
              readonly number: number
              readonly title: string
              readonly merged: boolean
              readonly labels: { readonly nodes: readonly ({ readonly name: string } | null)[] | null } | null
            } | null)[]
          | null
      } | null
    } | null
    readonly issues: {
      readonly nodes:
        | readonly ({ readonly number: number; readonly title: string; readonly milestone: { readonly title: string } | null } | null)[]
        | null
    }
  } | null
}

const query = `query labelledThreads($owner: String!, $name: String!, $commit: GitObjectID!, $label: String!) { repository(owner: $owner, name: $name) {
  object(oid: $commit) { ... on Commit { associatedPullRequests(first: 20) { nodes { number title merged labels(first: 100) { nodes { name } } } } } }
  issues(labels: [$label], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number title milestone { title } } } } }`

/**
 * The merged pull requests that brought a commit in, and the 100 newest issues, as far as they have this label; in one GraphQL call.
 *
 * @throws {Problem} `github/…`
 */
export async function threadsLabelled(
  connection: Connection,
  { commit, label }: { readonly commit: string; readonly label: string },
): Promise<readonly LabelledThread[]> {
  const kind = { what: `look for the label ${label}`, needs: 'pull_requests=read,issues=read', repeatable: true }
  const { repository } = await connection.graphql<ThreadsData>(query, { commit, label }, kind)
  const pulls = (repository?.object?.associatedPullRequests?.nodes ?? []).filter((node) => node !== null)
  const labelled = pulls.filter(
    ({ merged, labels }) => merged && (labels?.nodes ?? []).some((each) => each !== null && same(each.name, label)),
  )
  const issues = (repository?.issues.nodes ?? []).filter((node) => node !== null)
  return [
    ...labelled.map(({ number, title }) => ({ number, kind: 'pull', title, milestone: null }) as const),
    ...issues.map(({ number, title, milestone }) => ({ number, kind: 'issue', title, milestone: milestone?.title ?? null }) as const),
  ]
}

/** GitHub does not tell labels apart by their case. */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

interface EventRow {
  readonly event?: string
  readonly created_at?: string
  readonly actor?: { readonly login: string } | null
  readonly label?: { readonly name?: string | null }
}

/** Login of who put a label on last; null when it was never put on, or the account is gone. */
export async function whoLabelled(connection: Connection, number: number, label: string): Promise<string | null> {
  const rows = await readList<EventRow>(connection, 'issue-events', { issue_number: number })
  const own = rows.filter(({ event, label: put }) => event === 'labeled' && same(put?.name ?? '', label))
  const byTime = own.toSorted((one, other) => Date.parse(one.created_at ?? '') - Date.parse(other.created_at ?? ''))
  return byTime.at(-1)?.actor?.login ?? null
}

/** Whether an account may write to the repository: its role is write, maintain, admin or one that includes write. */
export async function mayWrite(connection: Connection, login: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  const kind = { what: `see what ${login} may do`, needs: 'metadata=read' }
  const { data } = await connection.rest<{ readonly permission: string }>(route, { username: login }, kind)
  return data.permission === 'write' || data.permission === 'admin'
}
