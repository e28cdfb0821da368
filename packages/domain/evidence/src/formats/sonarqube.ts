import type { Format } from '../format.ts'
import { anyOf, value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { plainNumber } from '../plain-number.ts'
import { segment } from '../report.ts'
import type { Report } from '../report.ts'
import { SeverityTally } from '../severity-tally.ts'

const closed = new Set(['resolved', 'closed'])
const issue: Shape = { key: value, rule: value, severity: value, type: value, status: value, message: value, component: value, line: value }
const hotspot: Shape = {
  key: value,
  vulnerabilityProbability: value,
  securityCategory: value,
  status: value,
  message: value,
  component: value,
  line: value,
}

/** SonarQube's issues and hotspots: answers of the API, or the bare lists of them. */
export const sonarqube: Format = {
  id: 'sonarqube',
  gives: 'findings',
  json: {
    nothing: ['[]'],
    shape: anyOf({ issues: [issue], hotspots: [hotspot], total: value, paging: { total: value } }, [issue], [hotspot]),
    accepts: (document) => {
      const row = firstRow(Array.isArray(document) ? document : (at(document, 'issues') ?? at(document, 'hotspots')))
      if (row !== undefined)
        return has(row, 'component') && has(row, 'status') && (has(row, 'rule') || has(row, 'vulnerabilityProbability'))
      return (has(document, 'issues') || has(document, 'hotspots')) && has(document, 'paging')
    },
    read(document, report) {
      const rows = Array.isArray(document) ? document : [...list(at(document, 'issues')), ...list(at(document, 'hotspots'))]
      const hotspots = rows.filter((row) => has(row, 'vulnerabilityProbability'))
      const issues = rows.filter((row) => !has(row, 'vulnerabilityProbability'))
      if (hotspots.length === 0 || issues.length > 0) readIssues(issues, report)
      if (hotspots.length > 0 || has(document, 'hotspots')) readHotspots(hotspots, report)
      const total = at(document, 'total') ?? at(document, 'paging', 'total')
      report.declared('root', 'total', total)
      if ((plainNumber(total) ?? 0) > rows.length)
        report.unknown('evidence/incomplete', `${rows.length} of ${String(total)} rows: the other pages are missing.`)
    },
  },
}

function readIssues(issues: readonly unknown[], report: Report): void {
  const tally = new SeverityTally(report, 'findings', 'sonarqube')
  tally.count('rows', issues.length)
  for (const row of issues) {
    const status = segment(at(row, 'status')).toLowerCase()
    tally.count(`type.${segment(at(row, 'type')).toLowerCase()}`)
    tally.count(`status.${status}`)
    tally.add({ level: at(row, 'severity'), open: !closed.has(status), rule: at(row, 'rule'), message: at(row, 'message'), ...place(row) })
  }
}

function readHotspots(hotspots: readonly unknown[], report: Report): void {
  const prefix = 'findings.sonarqube.'
  report.add(`${prefix}hotspots`, hotspots.length)
  for (const row of hotspots) report.add(`${prefix}status.${segment(at(row, 'status')).toLowerCase()}`)
}

/** A component is `project:path`. */
function place(row: unknown): { file: string | undefined; line: unknown } {
  const component = at(row, 'component')
  return {
    file: typeof component === 'string' && component.includes(':') ? component.slice(component.indexOf(':') + 1) : undefined,
    line: at(row, 'line'),
  }
}
