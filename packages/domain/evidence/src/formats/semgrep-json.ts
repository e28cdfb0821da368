import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, has, list } from '../json-value.ts'
import { SeverityTally } from '../severity-tally.ts'

/** Semgrep's JSON: `errors` are files or rules that could not be analysed. */
export const semgrepJson: Format = {
  id: 'semgrep-json',
  gives: 'findings',
  json: {
    shape: {
      results: [{ check_id: value, path: value, start: { line: value }, extra: { severity: value, message: value } }],
      errors: [{}],
      paths: {},
    },
    accepts: (document) => {
      const results = at(document, 'results')
      if (!Array.isArray(results)) return false
      return results.length > 0 ? results.every((row) => has(row, 'check_id')) : has(document, 'errors') && has(document, 'paths')
    },
    read(document, report) {
      const tally = new SeverityTally(report, 'findings', 'semgrep')
      tally.count('scan-errors', list(at(document, 'errors')).length)
      for (const row of list(at(document, 'results'))) {
        const extra = at(row, 'extra')
        tally.add({
          level: at(extra, 'severity'),
          rule: at(row, 'check_id'),
          message: at(extra, 'message'),
          file: at(row, 'path'),
          line: at(row, 'start', 'line'),
        })
      }
    },
  },
}
