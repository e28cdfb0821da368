import { Problem, type IssuesSource } from '@locktender/contracts'
import type { Connection } from '@locktender/github'
import type { Ports } from '../ports.ts'
import type { MetricSource, SourceAnswer, SourceRequest } from '../source-answer.ts'
import { asMap } from '../transport/read-json.ts'
import { excerpt } from '../transport/excerpt.ts'
import { runningCount } from './running-count.ts'

const pageSize = 100
const mostPages = 20

/** Complaints: issues of the repository with the labels of the query (`bug,production`: both) that were opened since the stage began. */
export function issuesSource(name: string, _source: IssuesSource, { github }: Ports): MetricSource {
  if (github === undefined) {
    throw new Problem(
      'telemetry/no-github',
      `The metric source ${name} counts issues, but there is no access to GitHub`,
      'Pass `github-token`, with `issues: read`.',
    )
  }
  return {
    name,
    kind: 'issues',
    address: 'issues',
    role: 'guard',
    language: 'plain',
    parts: ['value'],
    fetch: async (request) => countIssues(await github(), request),
  }
}

async function countIssues(connection: Connection, { text: labels, range }: SourceRequest): Promise<SourceAnswer> {
  const since = new Date(range.fromSeconds * 1000).toISOString()
  const opened: number[] = []
  try {
    for (let page = 1; ; page += 1) {
      if (page > mostPages)
        return { status: 'error', query: labels, message: `more than ${mostPages * pageSize} issues changed since the stage began` }
      const { data } = await connection.rest<readonly unknown[]>(
        'GET /repos/{owner}/{repo}/issues',
        { labels, since, state: 'all', sort: 'created', direction: 'asc', per_page: pageSize, page },
        { what: 'read the issues', needs: 'issues=read' },
      )
      const issues = data.map((row) => asMap(row) ?? {}).filter((issue) => issue['pull_request'] === undefined)
      opened.push(...issues.map((issue) => Date.parse(String(issue['created_at'])) / 1000))
      if (data.length < pageSize) break
    }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { status: 'error', query: labels, message: excerpt(error.message, []) }
  }
  const samples = runningCount(
    opened.filter((time) => time > range.fromSeconds),
    range,
  )
  return { status: 'value', query: labels, series: [{ labels: {}, shape: 'value', samples }], findings: [] }
}
