import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { SeverityTally } from '../severity-tally.ts'

/** Gitleaks 8 and before. The secret, its match and its line are never read. */
export const gitleaks: Format = {
  id: 'gitleaks',
  gives: 'secrets',
  json: {
    nothing: ['null', '[]'],
    shape: [
      { RuleID: value, Description: value, File: value, StartLine: value, rule: value, offender: {}, file: value, lineNumber: value },
    ],
    accepts: (document) => has(firstRow(document), 'RuleID') || (has(firstRow(document), 'offender') && has(firstRow(document), 'rule')),
    read(document, report) {
      const tally = new SeverityTally(report, 'secrets', 'gitleaks', { severities: false })
      for (const row of list(document)) {
        tally.add({
          severity: 'critical',
          rule: at(row, 'RuleID') ?? at(row, 'rule'),
          message: at(row, 'Description'),
          file: at(row, 'File') ?? at(row, 'file'),
          line: at(row, 'StartLine') ?? at(row, 'lineNumber'),
        })
      }
    },
  },
}
