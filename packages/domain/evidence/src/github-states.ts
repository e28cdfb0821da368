import type { GithubKind } from './formats/github-api.ts'
import { value } from './json-shape.ts'
import { at, has, list, text } from './json-value.ts'
import { plainNumber } from './plain-number.ts'
import { segment } from './report.ts'
import type { Report } from './report.ts'

const conclusions = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed-out',
  'action-required',
  'stale',
  'startup-failure',
  'pending',
]

/** Latest row of each key: GitHub's ids grow with time. */
function latest(rows: readonly unknown[], keyOf: (row: unknown) => string): readonly unknown[] {
  const byKey = new Map<string, unknown>()
  for (const row of rows) {
    const before = byKey.get(keyOf(row))
    const newer = (plainNumber(at(row, 'run_attempt')) ?? 0) - (plainNumber(at(before, 'run_attempt')) ?? 0)
    if (before === undefined || newer > 0 || (newer === 0 && (plainNumber(at(row, 'id')) ?? 0) >= (plainNumber(at(before, 'id')) ?? 0)))
      byKey.set(keyOf(row), row)
  }
  return [...byKey.values()]
}

/** Runs that end with a conclusion. One that is not completed is pending. */
function concluded(key: string, family: string, nameOf: (row: unknown) => string): GithubKind {
  return {
    key,
    row: {
      id: value,
      name: value,
      status: value,
      conclusion: value,
      app: { id: value },
      run_id: value,
      run_attempt: value,
      workflow_id: value,
      head_sha: value,
    },
    accepts: () => false,
    read(rows, report) {
      report.zero(`${family}.`, 'total', ...conclusions)
      for (const row of latest(rows, nameOf)) {
        const conclusion =
          text(at(row, 'status')) === 'completed' ? segment(at(row, 'conclusion')).toLowerCase().replaceAll('_', '-') : 'pending'
        report.add(`${family}.total`)
        report.add(`${family}.${conclusion}`)
        if (!conclusions.includes(conclusion))
          report.unknown('evidence/unknown-value', `A run has the conclusion "${conclusion.slice(0, 40)}".`)
      }
    },
  }
}

/** Rows that have one state each. */
function stated(family: string, stateKey: string, marks: readonly string[], nameOf: (row: unknown) => string, key?: string): GithubKind {
  return {
    ...(key !== undefined && { key }),
    row: { id: value, name: value, ...Object.fromEntries([stateKey, ...marks].map((mark) => [mark, value])) },
    accepts: (row) => has(row, stateKey) && marks.every((mark) => has(row, mark)),
    read(rows, report) {
      report.add(`${family}.total`, 0)
      for (const row of latest(rows, nameOf)) {
        report.add(`${family}.total`)
        report.add(`${family}.${segment(at(row, stateKey)).toLowerCase()}`)
      }
    },
  }
}

const reviews: GithubKind = {
  row: { id: value, user: { id: value, login: value }, state: value, submitted_at: value, commit_id: value, pull_request_url: value },
  accepts: (row) => has(row, 'state') && has(row, 'user') && has(row, 'pull_request_url') && has(row, 'commit_id'),
  read(rows, report) {
    const reviewers = new Map<string, string>()
    report.zero('reviews.', 'total', 'approved', 'changes-requested')
    for (const row of rows) {
      const [state, who] = [text(at(row, 'state')) ?? '', String(at(row, 'user', 'id') ?? at(row, 'user', 'login'))]
      // A comment after an approval leaves the approval standing.
      if (state !== 'COMMENTED' && state !== 'PENDING') reviewers.set(who, state)
      else if (!reviewers.has(who)) reviewers.set(who, state)
    }
    report.add('reviews.total', reviewers.size)
    for (const state of reviewers.values()) {
      if (state === 'APPROVED') report.add('reviews.approved')
      else if (state === 'CHANGES_REQUESTED') report.add('reviews.changes-requested')
    }
  },
}

const defects: GithubKind = {
  row: { number: value, state: value, title: value, labels: [{ name: value }], pull_request: {}, comments_url: value },
  accepts: (row) => has(row, 'labels') && has(row, 'comments_url') && has(row, 'title'),
  read(rows, report) {
    report.zero('defects.', 'critical', 'high', 'medium', 'low')
    for (const row of rows) if (text(at(row, 'state')) === 'open' && !has(row, 'pull_request')) addDefect(row, report)
  },
}

/** A label's last word names the severity: `critical`, `severity: high`, `priority/medium`. */
function addDefect(row: unknown, report: Report): void {
  const words = list(at(row, 'labels')).map((label) =>
    (text(label) ?? text(at(label, 'name')) ?? '')
      .toLowerCase()
      .split(/[^a-z]+/)
      .at(-1),
  )
  const severity = ['critical', 'high', 'medium', 'low'].find((word) => words.includes(word))
  if (severity !== undefined) report.add(`defects.${severity}`)
}

const named = (row: unknown): string => segment(at(row, 'name'))

/** What has a state or a conclusion. */
export const stateKinds: readonly GithubKind[] = [
  concluded('check_runs', 'checks', (row) => `${String(at(row, 'app', 'id'))} ${named(row)}`),
  concluded('jobs', 'jobs', (row) => `${String(at(row, 'run_id'))} ${named(row)}`),
  concluded('workflow_runs', 'workflow-runs', (row) => `${String(at(row, 'workflow_id'))} ${String(at(row, 'head_sha'))}`),
  stated('deployments', 'state', ['deployment_url'], (row) => segment(at(row, 'deployment_url'))),
  stated('statuses', 'state', ['context'], (row) => segment(at(row, 'context')), 'statuses'),
  stated('rulesets', 'enforcement', ['source_type'], (row) => String(at(row, 'id'))),
  reviews,
  defects,
]
