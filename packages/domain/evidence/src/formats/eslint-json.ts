import type { Format } from '../format.ts'
import { anyOf, value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, firstRow, has, list } from '../json-value.ts'
import { SeverityTally } from '../severity-tally.ts'

const file: Shape = {
  filePath: value,
  messages: [{ ruleId: value, severity: value, fatal: value, message: value, line: value }],
  suppressedMessages: [{}],
  errorCount: value,
  warningCount: value,
}

/** ESLint's `json` and `json-with-metadata` formatters. */
export const eslintJson: Format = {
  id: 'eslint-json',
  gives: 'findings',
  json: {
    nothing: ['[]'],
    shape: anyOf([file], { results: [file], metadata: {} }),
    accepts: (document) => has(firstRow(filesOf(document)), 'filePath') && has(firstRow(filesOf(document)), 'messages'),
    read(document, report) {
      const tally = new SeverityTally(report, 'findings', 'eslint')
      report.zero(tally.prefix, 'files', 'fatal', 'suppressed', 'level.error', 'level.warning')
      for (const file of list(filesOf(document))) {
        tally.count('files')
        tally.count('suppressed', list(at(file, 'suppressedMessages')).length)
        for (const key of ['errorCount', 'warningCount']) {
          report.declared('files', key, at(file, key), `${tally.prefix}level.${key === 'errorCount' ? 'error' : 'warning'}`)
        }
        for (const message of list(at(file, 'messages'))) {
          const fatal = at(message, 'fatal') === true
          if (fatal) tally.count('fatal')
          const severity = at(message, 'severity')
          tally.add({
            level: severity === 2 || fatal ? 'error' : severity === 1 ? 'warning' : severity,
            rule: at(message, 'ruleId'),
            message: at(message, 'message'),
            file: at(file, 'filePath'),
            line: at(message, 'line'),
          })
        }
      }
    },
  },
}

function filesOf(document: unknown): unknown {
  return Array.isArray(document) ? document : at(document, 'results')
}
