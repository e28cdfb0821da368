import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, entries, has, isObject, list, text } from '../json-value.ts'

/** `coverage json` of coverage.py: the totals, with their own denominators. */
export const coveragePyJson: Format = {
  id: 'coverage-py-json',
  gives: 'coverage',
  json: {
    shape: {
      meta: { timestamp: value, version: value },
      totals: {
        covered_lines: value,
        num_statements: value,
        covered_branches: value,
        num_branches: value,
        percent_covered: value,
        percent_covered_display: value,
      },
      files: { '*': { executed_lines: [value], missing_lines: [value] } },
    },
    accepts: (document) => isObject(at(document, 'meta')) && has(at(document, 'totals'), 'num_statements'),
    read(document, report) {
      const totals = at(document, 'totals')
      report.pair('coverage.lines', at(totals, 'covered_lines'), at(totals, 'num_statements'))
      if (has(totals, 'num_branches')) report.pair('coverage.branches', at(totals, 'covered_branches'), at(totals, 'num_branches'))
      for (const key of ['percent_covered', 'percent_covered_display']) report.declared('root', key, at(totals, key))
      report.generatedAt = text(at(document, 'meta', 'timestamp'))
      const files = [...entries(at(document, 'files'))]
      report.add('coverage.files', files.length)
      for (const [path, file] of files) {
        const changed = report.patch?.file(path)
        for (const line of list(at(file, 'executed_lines'))) changed?.hit(Number(line), true)
        for (const line of list(at(file, 'missing_lines'))) changed?.hit(Number(line), false)
      }
      if (report.get('coverage.lines.total') === 0) report.unknown('evidence/no-data', 'No coverable line.')
    },
  },
}
