import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, has, isObject, list, text } from '../json-value.ts'
import { SeverityTally } from '../severity-tally.ts'

/** Bandit's JSON: `errors` are files that could not be analysed. */
export const bandit: Format = {
  id: 'bandit',
  gives: 'findings',
  json: {
    shape: {
      generated_at: value,
      metrics: {},
      errors: [{}],
      results: [{ test_id: value, issue_severity: value, issue_text: value, filename: value, line_number: value }],
    },
    accepts: (document) => isObject(at(document, 'metrics')) && has(document, 'generated_at') && Array.isArray(at(document, 'results')),
    read(document, report) {
      const tally = new SeverityTally(report, 'findings', 'bandit')
      report.generatedAt = text(at(document, 'generated_at'))
      tally.count('scan-errors', list(at(document, 'errors')).length)
      for (const row of list(at(document, 'results'))) {
        tally.add({
          level: at(row, 'issue_severity'),
          rule: at(row, 'test_id'),
          message: at(row, 'issue_text'),
          file: at(row, 'filename'),
          line: at(row, 'line_number'),
        })
      }
    },
  },
}
