import type { Format } from '../format.ts'
import { anyOf, value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { SeverityTally } from '../severity-tally.ts'

const keys = ['passed', 'failed', 'skipped', 'parsing_errors']
const framework: Shape = {
  check_type: value,
  checkov_version: value,
  results: {
    failed_checks: [{ check_id: value, check_name: value, severity: value, file_path: value, file_line_range: [value], resource: value }],
  },
  summary: Object.fromEntries(keys.map((key) => [key, value])),
  passed: value,
  failed: value,
  skipped: value,
  parsing_errors: value,
  parsingerrors: value,
}

/** Checkov: one framework, a list of several, or the bare summary that it writes when it found nothing to check. */
export const checkov: Format = {
  id: 'checkov',
  gives: 'findings',
  json: {
    shape: anyOf(framework, [framework]),
    accepts: (document) => {
      const first = Array.isArray(document) ? firstRow(document) : document
      return has(first, 'check_type') || has(first, 'checkov_version')
    },
    read(document, report) {
      const tally = new SeverityTally(report, 'findings', 'checkov')
      for (const one of Array.isArray(document) ? document : [document]) {
        for (const check of list(at(one, 'results', 'failed_checks'))) {
          tally.add({
            level: at(check, 'severity'),
            rule: at(check, 'check_id'),
            message: at(check, 'check_name'),
            file: typeof at(check, 'file_path') === 'string' ? (at(check, 'file_path') as string).replace(/^\//, '') : undefined,
            line: list(at(check, 'file_line_range'))[0],
            subject: at(check, 'resource'),
          })
        }
        const summary = has(one, 'summary') ? at(one, 'summary') : one
        for (const key of keys) {
          const number = at(summary, key) ?? (key === 'parsing_errors' ? at(summary, 'parsingerrors') : undefined)
          report.declared('root', key, number, key === 'failed' ? `${tally.prefix}total` : undefined)
        }
      }
      const errors = report.get('declared.root.parsing_errors')
      if (errors > 0) report.finding('evidence/not-audited', `${errors} files could not be parsed.`)
    },
  },
}
