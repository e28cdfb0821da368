import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, isObject, list } from '../json-value.ts'

const kinds = ['lines', 'functions', 'instantiations', 'regions', 'branches', 'mcdc']

/** `llvm-cov export`: the totals of its data. */
export const llvmCovJson: Format = {
  id: 'llvm-cov-json',
  gives: 'coverage',
  json: {
    shape: {
      type: value,
      data: [{ totals: Object.fromEntries(kinds.map((kind) => [kind, { count: value, covered: value }])), files: [{}] }],
    },
    accepts: (document) => at(document, 'type') === 'llvm.coverage.json.export',
    read(document, report) {
      report.zero('coverage.', 'files')
      for (const data of list(at(document, 'data'))) {
        for (const kind of kinds) {
          const row = at(data, 'totals', kind)
          if (isObject(row)) report.pair(`coverage.${kind}`, at(row, 'covered'), at(row, 'count'))
        }
        report.add('coverage.files', list(at(data, 'files')).length)
      }
      if (report.get('coverage.lines.total') === 0) report.unknown('evidence/no-data', 'No coverable line.')
    },
  },
}
