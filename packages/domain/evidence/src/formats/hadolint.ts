import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { SeverityTally } from '../severity-tally.ts'

/** hadolint's JSON; ShellCheck's has the same rows, with numbers for codes. */
export const hadolint: Format = {
  id: 'hadolint',
  gives: 'findings',
  json: {
    nothing: ['[]'],
    shape: [{ code: value, level: value, file: value, line: value, message: value }],
    accepts: (document) => ['code', 'level', 'file'].every((key) => has(firstRow(document), key)),
    read(document, report) {
      const tally = new SeverityTally(report, 'findings', 'hadolint')
      for (const row of list(document)) {
        tally.add({
          level: at(row, 'level'),
          rule: at(row, 'code'),
          message: at(row, 'message'),
          file: at(row, 'file'),
          line: at(row, 'line'),
        })
      }
    },
  },
}
