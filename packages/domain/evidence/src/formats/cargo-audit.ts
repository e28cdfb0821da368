import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, entries, isObject, list } from '../json-value.ts'
import { segment } from '../report.ts'
import { SeverityTally } from '../severity-tally.ts'

/** cargo-audit: it states no severities; warnings (unmaintained, unsound, yanked) stand apart. */
export const cargoAudit: Format = {
  id: 'cargo-audit',
  gives: 'vulnerabilities',
  json: {
    shape: {
      lockfile: {},
      database: { 'last-updated': value },
      vulnerabilities: { count: value, found: value, list: [{ advisory: { id: value, title: value }, package: { name: value } }] },
      warnings: { '*': [{ kind: value }] },
    },
    accepts: (document) => Array.isArray(at(document, 'vulnerabilities', 'list')) && isObject(at(document, 'lockfile')),
    read(document, report) {
      const tally = new SeverityTally(report, 'vulnerabilities', 'cargo-audit', { severities: false })
      for (const row of list(at(document, 'vulnerabilities', 'list'))) {
        tally.add({
          severity: 'unknown',
          rule: at(row, 'advisory', 'id'),
          message: at(row, 'advisory', 'title'),
          subject: at(row, 'package', 'name'),
        })
      }
      for (const [kind, rows] of entries(at(document, 'warnings'))) tally.count(`warning.${segment(kind).toLowerCase()}`, list(rows).length)
      report.declared('root', 'count', at(document, 'vulnerabilities', 'count'), `${tally.prefix}total`)
    },
  },
}
