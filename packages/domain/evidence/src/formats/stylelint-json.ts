import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { SeverityTally } from '../severity-tally.ts'

/** stylelint's JSON formatter. */
export const stylelintJson: Format = {
  id: 'stylelint-json',
  gives: 'findings',
  json: {
    nothing: ['[]'],
    shape: [{ source: value, errored: value, warnings: [{ rule: value, severity: value, text: value, line: value }] }],
    accepts: (document) => has(firstRow(document), 'source') && Array.isArray(at(firstRow(document), 'warnings')),
    read(document, report) {
      const tally = new SeverityTally(report, 'findings', 'stylelint')
      tally.count('files', list(document).length)
      for (const file of list(document)) {
        for (const row of list(at(file, 'warnings'))) {
          tally.add({
            level: at(row, 'severity'),
            rule: at(row, 'rule'),
            message: at(row, 'text'),
            file: at(file, 'source'),
            line: at(row, 'line'),
          })
        }
      }
    },
  },
}
