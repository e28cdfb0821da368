import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { SeverityTally } from '../severity-tally.ts'

/** Code Climate issues, which is also GitLab's code quality report. */
export const codeclimate: Format = {
  id: 'codeclimate',
  gives: 'findings',
  json: {
    nothing: ['[]'],
    shape: [
      {
        check_name: value,
        severity: value,
        description: value,
        fingerprint: value,
        location: { path: value, lines: { begin: value }, positions: { begin: { line: value } } },
      },
    ],
    accepts: (document) => ['check_name', 'location'].every((key) => has(firstRow(document), key)),
    read(document, report) {
      const tally = new SeverityTally(report, 'findings', 'codeclimate')
      for (const issue of list(document)) {
        const location = at(issue, 'location')
        tally.add({
          level: at(issue, 'severity'),
          rule: at(issue, 'check_name'),
          message: at(issue, 'description'),
          file: at(location, 'path'),
          line: at(location, 'lines', 'begin') ?? at(location, 'positions', 'begin', 'line'),
        })
      }
    },
  },
}
