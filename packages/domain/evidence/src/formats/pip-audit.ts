import type { Format } from '../format.ts'
import { anyOf, value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { SeverityTally } from '../severity-tally.ts'

const dependency: Shape = {
  name: value,
  version: value,
  skip_reason: value,
  vulns: [{ id: value, description: value, fix_versions: [value] }],
}

/** pip-audit (a bare list up to 2.0): it states no severities. A skipped dependency was not audited. */
export const pipAudit: Format = {
  id: 'pip-audit',
  gives: 'vulnerabilities, dependencies',
  json: {
    nothing: ['[]'],
    shape: anyOf({ dependencies: [dependency], fixes: [{}] }, [dependency]),
    accepts: (document) => {
      if (has(document, 'dependencies') && has(document, 'fixes') && list(at(document, 'dependencies')).length === 0) return true
      const first = firstRow(Array.isArray(document) ? document : at(document, 'dependencies'))
      return has(first, 'name') && (Array.isArray(at(first, 'vulns')) || has(first, 'skip_reason'))
    },
    read(document, report) {
      const tally = new SeverityTally(report, 'vulnerabilities', 'pip-audit', { severities: false })
      report.zero(tally.prefix, 'packages.total', 'fixable.total')
      report.zero('dependencies.', 'total', 'skipped')
      const ids = new Set<unknown>()
      for (const one of Array.isArray(document) ? document : list(at(document, 'dependencies'))) {
        const vulns = list(at(one, 'vulns'))
        report.add('dependencies.total')
        if (has(one, 'skip_reason')) report.add('dependencies.skipped')
        if (vulns.length > 0) tally.count('packages.total')
        for (const row of vulns) {
          ids.add(at(row, 'id'))
          if (list(at(row, 'fix_versions')).length > 0) tally.count('fixable.total')
          tally.add({ severity: 'unknown', rule: at(row, 'id'), message: at(row, 'description'), subject: at(one, 'name') })
        }
      }
      tally.count('ids', ids.size)
      const skipped = report.get('dependencies.skipped')
      if (skipped > 0) report.finding('evidence/not-audited', `${skipped} dependencies were not audited.`, { name: 'dependencies.skipped' })
      if (report.get('dependencies.total') === skipped) report.unknown('evidence/no-data', 'No dependency was audited.')
    },
  },
}
