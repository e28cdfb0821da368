import { Problem } from '@locktender/contracts'
import type { Connection } from './connection.ts'
import { nextParameters } from './next-page.ts'

interface ListRoute {
  readonly route: string
  /** Key of the rows in an answer that wraps them. */
  readonly key?: string
  readonly needs: string
  /** Completes "read the …". */
  readonly what: string
  /** Parameters that every call has. */
  readonly fixed?: Readonly<Record<string, unknown>>
}

/** Lists of the REST API that say how a commit, a pull request or the repository stands. */
const routes = {
  'check-runs': {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    key: 'check_runs',
    needs: 'checks=read',
    what: 'check runs',
    fixed: { filter: 'latest' },
  },
  statuses: { route: 'GET /repos/{owner}/{repo}/commits/{ref}/statuses', needs: 'statuses=read', what: 'commit statuses' },
  'workflow-runs': { route: 'GET /repos/{owner}/{repo}/actions/runs', key: 'workflow_runs', needs: 'actions=read', what: 'workflow runs' },
  jobs: {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    key: 'jobs',
    needs: 'actions=read',
    what: 'jobs of a run',
  },
  reviews: { route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', needs: 'pull_requests=read', what: 'reviews' },
  'pull-commits': {
    route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
    needs: 'pull_requests=read',
    what: 'commits of a pull request',
  },
  'compared-commits': {
    route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
    key: 'commits',
    needs: 'contents=read',
    what: 'commits between two',
  },
  commits: { route: 'GET /repos/{owner}/{repo}/commits', needs: 'contents=read', what: 'commits' },
  'branch-policies': {
    route: 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    key: 'branch_policies',
    needs: 'actions=read',
    what: 'branch policies of an environment',
  },
  issues: { route: 'GET /repos/{owner}/{repo}/issues', needs: 'issues=read', what: 'issues', fixed: { state: 'all' } },
  'issue-events': { route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events', needs: 'issues=read', what: 'events of an issue' },
  milestones: { route: 'GET /repos/{owner}/{repo}/milestones', needs: 'issues=read', what: 'milestones', fixed: { state: 'all' } },
  'open-issues': { route: 'GET /repos/{owner}/{repo}/issues', needs: 'issues=read', what: 'issues', fixed: { state: 'open' } },
  'code-scanning-analyses': {
    route: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
    needs: 'security_events=read',
    what: 'analyses of code scanning',
  },
  'code-scanning-alerts': {
    route: 'GET /repos/{owner}/{repo}/code-scanning/alerts',
    needs: 'security_events=read',
    what: 'alerts of code scanning',
  },
  'dependabot-alerts': {
    route: 'GET /repos/{owner}/{repo}/dependabot/alerts',
    needs: 'vulnerability_alerts=read',
    what: 'Dependabot alerts',
  },
  comments: { route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', needs: 'pull_requests=read', what: 'comments' },
  artifacts: { route: 'GET /repos/{owner}/{repo}/actions/artifacts', key: 'artifacts', needs: 'actions=read', what: 'artifacts' },
  'team-members': { route: 'GET /orgs/{org}/teams/{team_slug}/members', needs: 'members=read', what: 'members of a team' },
  environments: { route: 'GET /repos/{owner}/{repo}/environments', key: 'environments', needs: 'actions=read', what: 'environments' },
  rulesets: { route: 'GET /repos/{owner}/{repo}/rulesets', needs: 'metadata=read', what: 'rulesets', fixed: { includes_parents: true } },
  'rule-suites': {
    route: 'GET /repos/{owner}/{repo}/rulesets/rule-suites',
    needs: 'administration=read',
    what: 'history of the rulesets',
  },
  attestations: {
    route: 'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
    key: 'attestations',
    needs: 'attestations=read',
    what: 'attestations of a digest',
  },
} as const satisfies Readonly<Record<string, ListRoute>>

export type ListName = keyof typeof routes

const mostPages = 100

/**
 * Every row of a list, page by page, as the API gives it. `mostRows` ends it early, for lists that are sorted by what is looked for.
 *
 * @throws {Problem} `github/…`; `github/list-too-long` for more than 100 pages, `github/list-incomplete` when rows are missing
 */
export async function readList<Row extends object>(
  connection: Connection,
  name: ListName,
  parameters: Readonly<Record<string, unknown>>,
  mostRows = Number.POSITIVE_INFINITY,
): Promise<readonly Row[]> {
  const { route, key, needs, what, fixed }: ListRoute = routes[name]
  const rows: Row[] = []
  let page: Readonly<Record<string, unknown>> | null = {}
  for (let pages = 0; page !== null && rows.length < mostRows; pages += 1) {
    if (pages >= mostPages) {
      throw new Problem(
        'github/list-too-long',
        `the list of ${what} has more than ${mostPages} pages`,
        'Narrow down what the gate asks for.',
      )
    }
    const asked: Readonly<Record<string, unknown>> = { per_page: 100, ...fixed, ...parameters, ...page }
    const { data, headers } = await connection.rest<unknown>(route, asked, { what: `read the ${what}`, needs })
    rows.push(...rowsOf<Row>(data, key))
    page = nextParameters(headers)
    if (page === null) checkWhole(data, rows.length, what)
  }
  return rows
}

// A list that ends early would hide what stands on its last page.
function checkWhole(data: unknown, rows: number, what: string): void {
  const { total_count: count, total_commits: commits } = (data ?? {}) as {
    readonly total_count?: unknown
    readonly total_commits?: unknown
  }
  const total = count ?? commits
  if (typeof total !== 'number' || total <= rows) return
  throw new Problem('github/list-incomplete', `the list of ${what} has ${total} rows, and only ${rows} were given`, 'Run again.')
}

function rowsOf<Row>(data: unknown, key: string | undefined): readonly Row[] {
  const list = key === undefined ? data : (data as Readonly<Record<string, unknown>> | null)?.[key]
  if (Array.isArray(list)) return list as readonly Row[]
  throw new Problem('github/odd-answer', 'the API gave no list where one was expected', 'Run again; if it stays so, report it.')
}
