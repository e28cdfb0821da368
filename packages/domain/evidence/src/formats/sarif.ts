import type { Format } from '../format.ts'
import { folded, value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, has, isObject, list, text } from '../json-value.ts'
import { Refusal } from '../refusal.ts'
import { segment } from '../report.ts'
import type { Report } from '../report.ts'
import { SarifRules } from '../sarif-rules.ts'
import { severityOf, severityOfScore } from '../severity.ts'
import { SeverityTally } from '../severity-tally.ts'

const component: Shape = {
  name: value,
  guid: value,
  rules: [{ id: value, defaultConfiguration: { level: value }, properties: { 'security-severity': value } }],
}
const result: Shape = {
  ruleId: value,
  ruleIndex: value,
  rule: { id: value, index: value, toolComponent: { index: value, name: value, guid: value } },
  level: value,
  kind: value,
  baselineState: value,
  suppressions: [{ status: value }],
  message: { text: value },
  locations: [{ physicalLocation: { artifactLocation: { uri: value }, region: { startLine: value } } }],
}

/** Results that cannot be told apart by what is counted, and those kept as rows. The rules may stand behind the results. */
interface Results {
  readonly alike: Map<string, Alike>
  /** Most kinds of results that are told apart. */
  readonly kinds: number
  readonly open: { readonly alike: Alike; readonly message: unknown; readonly file: unknown; readonly line: unknown }[]
  readonly most: number
  left: number
}

interface Alike {
  readonly result: unknown
  rows: number
}

/** SARIF 2.1.0. `configurationOverrides` are not applied. */
export const sarif: Format = {
  id: 'sarif',
  gives: 'findings',
  json: {
    shape: {
      version: value,
      runs: [
        {
          tool: { driver: component, extensions: [component] },
          versionControlProvenance: [{ revisionId: value }],
          invocations: [{ executionSuccessful: value, endTimeUtc: value }],
          results: folded<Results>(
            result,
            ({ rows, names }) => ({ alike: new Map(), kinds: names, open: [], most: rows, left: 0 }),
            collect,
          ),
        },
      ],
    },
    accepts: (document) =>
      has(document, 'runs') &&
      (text(at(document, 'version'))?.startsWith('2.') === true ||
        list(at(document, 'runs')).some((run) => has(run, 'tool') || has(run, 'results'))),
    read(document, report) {
      const version = text(at(document, 'version'))
      if (version !== undefined && !version.startsWith('2.'))
        throw new Refusal('evidence/unsupported', `SARIF version ${version.slice(0, 20)}.`)
      const runs = at(document, 'runs')
      if (runs !== null && !Array.isArray(runs)) throw new Refusal('evidence/unsupported', '"runs" is no list.')
      const tally = new SeverityTally(report, 'findings', 'sarif', { levels: false })
      report.zero(tally.prefix, 'rows', 'suppressed', 'runs', 'failed-runs')
      let read = 0
      for (const run of list(runs)) if (readRun(run, report, tally)) read++
      if (read === 0) report.unknown('evidence/no-data', 'No run has results: nothing was scanned.')
    },
  },
}

function collect(results: Results, element: unknown): void {
  const key = JSON.stringify([
    at(element, 'ruleId'),
    at(element, 'ruleIndex'),
    at(element, 'rule'),
    at(element, 'level'),
    at(element, 'kind'),
    at(element, 'baselineState'),
    isSuppressed(element),
  ])
  const alike = results.alike.get(key) ?? { result: element, rows: 0 }
  if (alike.rows++ === 0) results.alike.set(key, alike)
  if (results.alike.size > results.kinds) throw new Refusal('evidence/too-large', `More than ${results.kinds} kinds of results.`)
  if (!isOpen(element)) return
  if (results.open.length >= results.most) {
    results.left++
    return
  }
  const place = at(list(at(element, 'locations'))[0], 'physicalLocation')
  results.open.push({
    alike,
    message: at(element, 'message', 'text'),
    file: at(place, 'artifactLocation', 'uri'),
    line: at(place, 'region', 'startLine'),
  })
}

/** Repositories of one run whose revisions are kept. */
const mostRevisions = 100

/** Whether the run has results to read. */
function readRun(run: unknown, report: Report, tally: SeverityTally): boolean {
  const tool = text(at(run, 'tool', 'driver', 'name'))
  report.producedBy ??= tool
  tally.count('runs')
  const failed = list(at(run, 'invocations')).some((invocation) => at(invocation, 'executionSuccessful') === false)
  report.generatedAt ??= text(at(list(at(run, 'invocations'))[0], 'endTimeUtc'))
  for (const origin of list(at(run, 'versionControlProvenance')).slice(0, mostRevisions)) {
    const revision = text(at(origin, 'revisionId'))
    if (revision !== undefined) report.revisions.push(revision.slice(0, 100))
  }
  const results = at(run, 'results')
  if (failed) {
    tally.count('failed-runs')
    if (isResults(results) && results.alike.size > 0)
      report.finding('evidence/tool-warning', `A run of ${segment(tool)} says that it failed.`)
    else report.unknown('evidence/tool-error', `A run of ${segment(tool)} says that it failed, and has no results.`)
  }
  if (results === undefined || results === null) return false
  if (!isResults(results)) throw new Refusal('evidence/unsupported', '"results" is no list.')
  const rules = new SarifRules(at(run, 'tool'))
  for (const { result: one, rows } of results.alike.values()) count(one, rows, rules, tool, tally)
  for (const { alike, ...row } of results.open) {
    const rule = rules.of(alike.result)
    const severity = severityOfScore(rule.score) ?? severityOf(levelOf(alike.result, rule.level))
    report.row({ kind: 'finding', source: 'sarif', rule: at(alike.result, 'ruleId') ?? at(alike.result, 'rule', 'id'), severity, ...row })
  }
  report.rowsLeftOut += results.left
  return true
}

function count(one: unknown, rows: number, rules: SarifRules, tool: string | undefined, tally: SeverityTally): void {
  const rule = rules.of(one)
  const kind = kindOf(one)
  const level = levelOf(one, rule.level)
  const scored = severityOfScore(rule.score)
  tally.count('rows', rows)
  tally.count(`level.${level}`, rows)
  tally.count(`kind.${kind}`, rows)
  tally.count(`tool.${segment(tool)}`, rows)
  const baseline = text(at(one, 'baselineState'))
  if (baseline !== undefined) tally.count(`baseline.${segment(baseline).toLowerCase()}`, rows)
  if (scored !== undefined) tally.count(`security-severity.${scored}`, rows)
  if (isSuppressed(one)) tally.count('suppressed', rows)
  if (!isOpen(one)) return
  tally.count('total', rows)
  tally.count(scored ?? severityOf(level), rows)
}

function kindOf(one: unknown): string {
  return segment(text(at(one, 'kind')) ?? 'fail').toLowerCase()
}

function levelOf(one: unknown, byRule: string | undefined): string {
  const level = text(at(one, 'level')) ?? (kindOf(one) === 'fail' ? (byRule ?? 'warning') : 'none')
  return segment(level).toLowerCase()
}

function isSuppressed(one: unknown): boolean {
  const suppressions = list(at(one, 'suppressions'))
  return suppressions.length > 0 && suppressions.every((item) => (at(item, 'status') ?? 'accepted') === 'accepted')
}

function isOpen(one: unknown): boolean {
  return kindOf(one) === 'fail' && !isSuppressed(one) && text(at(one, 'baselineState'))?.toLowerCase() !== 'absent'
}

function isResults(results: unknown): results is Results {
  return isObject(results) && has(results, 'alike')
}
