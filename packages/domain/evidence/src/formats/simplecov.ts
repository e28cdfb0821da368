import type { Format } from '../format.ts'
import { anyOf, value } from '../json-shape.ts'
import { at, entries, isObject, list } from '../json-value.ts'
import { LineCoverage } from '../line-coverage.ts'
import { count } from '../report.ts'

/** SimpleCov's `.resultset.json`: the hits of all its commands added; lines that are null are not coverable. */
export const simplecov: Format = {
  id: 'simplecov',
  gives: 'coverage',
  json: {
    nothing: ['{}'],
    shape: { '*': { coverage: { '*': anyOf([value], { lines: [value] }) }, timestamp: value } },
    accepts: (document) =>
      [...entries(document)].some(([, run]) =>
        [...entries(at(run, 'coverage'))].some(([, file]) => Array.isArray(file) || Array.isArray(at(file, 'lines'))),
      ),
    read(document, report) {
      const lines = new LineCoverage(report)
      for (const [, command] of entries(document)) {
        for (const [path, file] of entries(at(command, 'coverage'))) {
          lines.open(path)
          const hits = isObject(file) ? at(file, 'lines') : file
          list(hits).forEach((hit, index) => {
            if (hit !== null && hit !== 'ignored') lines.add(index + 1, count(`Hits of line ${index + 1}`, hit) > 0)
          })
          lines.close()
        }
      }
      lines.give(report)
      report.add('coverage.files', lines.files)
      if (lines.total === 0) report.unknown('evidence/no-data', 'No coverable line.')
    },
  },
}
