import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { SeverityTally } from '../severity-tally.ts'

/** ruff's JSON: no severities; a row without a code is a syntax error. */
export const ruffJson: Format = {
  id: 'ruff-json',
  gives: 'findings',
  json: {
    nothing: ['[]'],
    shape: [{ code: value, filename: value, message: value, location: { row: value }, end_location: {}, fix: { applicability: value } }],
    accepts: (document) => ['code', 'filename', 'end_location'].every((key) => has(firstRow(document), key)),
    read(document, report) {
      const tally = new SeverityTally(report, 'findings', 'ruff', { severities: false, levels: false })
      report.zero(tally.prefix, 'fixable', 'syntax-errors')
      for (const row of list(document)) {
        const code = at(row, 'code')
        if ((at(row, 'fix') ?? null) !== null) tally.count('fixable')
        if (code === null || code === 'invalid-syntax') tally.count('syntax-errors')
        tally.add({
          severity: 'unknown',
          rule: code,
          message: at(row, 'message'),
          file: at(row, 'filename'),
          line: at(row, 'location', 'row'),
        })
      }
    },
  },
}
