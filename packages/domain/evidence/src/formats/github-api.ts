import type { Format } from '../format.ts'
import { alertKinds } from '../github-alerts.ts'
import { stateKinds } from '../github-states.ts'
import { anyOf } from '../json-shape.ts'
import { value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, has, list, text } from '../json-value.ts'
import { plainNumber } from '../plain-number.ts'
import type { Report } from '../report.ts'

/** One kind of list that GitHub's REST API gives. */
export interface GithubKind {
  /** Key of the list in an answer that wraps it. */
  readonly key?: string
  readonly row: Shape
  /** Whether a row is of this kind. */
  accepts(row: unknown): boolean
  read(rows: readonly unknown[], report: Report): void
}

const kinds: readonly GithubKind[] = [...stateKinds, ...alertKinds]
const wrapped = kinds.filter(({ key }) => key !== undefined)

/** Answers of GitHub's REST API: check runs, statuses, runs, jobs, reviews, alerts, issues. */
export const githubApi: Format = {
  id: 'github-api',
  gives: 'checks, statuses, deployments, rulesets, jobs, workflow-runs, reviews, defects, findings, vulnerabilities, secrets',
  json: {
    nothing: ['[]'],
    shape: anyOf(
      {
        total_count: value,
        documentation_url: value,
        message: value,
        ...Object.fromEntries(wrapped.map(({ key, row }) => [key as string, [row]])),
      },
      ...kinds.map(({ row }) => [row] as const),
    ),
    accepts: (document) => kindOf(document) !== undefined || has(document, 'documentation_url'),
    read(document, report) {
      const kind = kindOf(document)
      if (kind === undefined) {
        if (has(document, 'documentation_url'))
          report.unknown('evidence/tool-error', `GitHub answered: ${(text(at(document, 'message')) ?? '').slice(0, 200)}`)
        else report.unknown('evidence/no-data', 'An empty list of GitHub does not say what it is a list of.')
        return
      }
      const rows = Array.isArray(document) ? document : list(at(document, kind.key ?? ''))
      kind.read(rows, report)
      const total = plainNumber(at(document, 'total_count'))
      if (total === undefined) return
      report.declared('root', 'total_count', total)
      if (total > rows.length) report.unknown('evidence/incomplete', `${rows.length} of ${total} rows: the other pages are missing.`)
    },
  },
}

function kindOf(document: unknown): GithubKind | undefined {
  if (!Array.isArray(document))
    return wrapped.find(({ key }) => Array.isArray(at(document, key as string)) && (has(document, 'total_count') || has(document, 'state')))
  return document.length === 0 ? undefined : kinds.find((kind) => document.every((row) => kind.accepts(row)))
}
