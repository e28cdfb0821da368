import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, entries, has, isObject } from '../json-value.ts'
import { count } from '../report.ts'

const kinds = ['lines', 'statements', 'functions', 'branches']
const pair: Shape = { total: value, covered: value, pct: value }

/** Istanbul's `coverage-summary.json`, as nyc, jest and vitest write it. */
export const istanbulSummary: Format = {
  id: 'istanbul-summary',
  gives: 'coverage',
  json: {
    nothing: ['{}'],
    shape: { total: Object.fromEntries(kinds.map((kind) => [kind, pair])), '*': { lines: pair } },
    accepts: (document) => has(at(document, 'total', 'lines'), 'covered'),
    read(document, report) {
      for (const kind of kinds) {
        const row = at(document, 'total', kind)
        if (!isObject(row)) continue
        report.pair(`coverage.${kind}`, at(row, 'covered'), at(row, 'total'))
        report.declared('root', `${kind}.pct`, at(row, 'pct'))
      }
      const files = [...entries(document)].filter(([path, row]) => path !== 'total' && isObject(at(row, 'lines')))
      report.add('coverage.files', files.length)
      const sum = (key: string): number => files.reduce((all, [path, row]) => all + count(`${path} ${key}`, at(row, 'lines', key)), 0)
      if (files.length > 0) {
        report.declared('files', 'lines.covered', sum('covered'), 'coverage.lines.covered')
        report.declared('files', 'lines.total', sum('total'), 'coverage.lines.total')
      }
      if (report.get('coverage.lines.total') + report.get('coverage.statements.total') === 0)
        report.unknown('evidence/no-data', 'No coverable line.')
    },
  },
}
