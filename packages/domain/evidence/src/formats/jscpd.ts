import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, has, isObject, list } from '../json-value.ts'
import { count } from '../report.ts'

/** jscpd's JSON, of the Node and of the Rust version. */
export const jscpd: Format = {
  id: 'jscpd',
  gives: 'duplication',
  json: {
    shape: {
      duplicates: [{ lines: value, tokens: value }],
      statistics: { total: { lines: value, duplicatedLines: value, duplicated_lines: value, clones: value, percentage: value } },
    },
    accepts: (document) => Array.isArray(at(document, 'duplicates')) && isObject(at(document, 'statistics', 'total')),
    read(document, report) {
      const clones = list(at(document, 'duplicates'))
      report.add('duplication.clones', clones.length)
      for (const [key, name] of [
        ['lines', 'clone-lines'],
        ['tokens', 'clone-tokens'],
      ] as const) {
        if (clones.every((clone) => has(clone, key)))
          report.add(
            `duplication.${name}`,
            clones.reduce<number>((sum, clone) => sum + count(key, at(clone, key)), 0),
          )
      }
      const total = at(document, 'statistics', 'total')
      report.pair('duplication.lines', at(total, 'duplicatedLines') ?? at(total, 'duplicated_lines'), at(total, 'lines'))
      report.declared('root', 'clones', at(total, 'clones'), 'duplication.clones')
      report.declared('root', 'percentage', at(total, 'percentage'))
      if (report.get('duplication.lines.total') === 0) report.unknown('evidence/no-data', 'No line was looked at.')
    },
  },
}
