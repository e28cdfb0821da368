import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { segment } from '../report.ts'
import { severityOfScore } from '../severity.ts'
import { SeverityTally } from '../severity-tally.ts'

/** OSV-Scanner: an advisory has the severity of the alias group that it stands in. */
export const osvScanner: Format = {
  id: 'osv-scanner',
  gives: 'vulnerabilities',
  json: {
    shape: {
      results: [
        {
          source: { path: value },
          packages: [
            { package: { name: value }, vulnerabilities: [{ id: value, summary: value }], groups: [{ ids: [value], max_severity: value }] },
          ],
        },
      ],
      experimental_config: {},
    },
    accepts: (document) => {
      const results = at(document, 'results')
      if (!Array.isArray(results)) return false
      return results.length > 0
        ? has(firstRow(results), 'packages') && has(firstRow(results), 'source')
        : has(document, 'experimental_config')
    },
    read(document, report) {
      const tally = new SeverityTally(report, 'vulnerabilities', 'osv-scanner')
      report.zero(tally.prefix, 'groups', 'packages.total')
      const ids = new Set<string>()
      for (const source of list(at(document, 'results'))) {
        for (const package_ of list(at(source, 'packages'))) {
          const groups = list(at(package_, 'groups'))
          const rows = list(at(package_, 'vulnerabilities'))
          tally.count('groups', groups.length)
          if (rows.length > 0) tally.count('packages.total')
          for (const row of rows) {
            const id = segment(at(row, 'id'))
            ids.add(id)
            const group = groups.find((one) => list(at(one, 'ids')).includes(id))
            const severity = severityOfScore(at(group, 'max_severity')) ?? 'unknown'
            tally.add({ severity, rule: id, message: at(row, 'summary'), subject: at(package_, 'package', 'name') })
          }
        }
      }
      tally.count('ids', ids.size)
    },
  },
}
