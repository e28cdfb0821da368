import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, entries, isObject, list } from '../json-value.ts'
import { LineCoverage } from '../line-coverage.ts'
import { count } from '../report.ts'

/** Istanbul's `coverage-final.json`: lines are those on which a statement starts, with the most hits of any of them. */
export const istanbulFinal: Format = {
  id: 'istanbul-final',
  gives: 'coverage',
  json: {
    nothing: ['{}'],
    shape: {
      '*': {
        path: value,
        statementMap: { '*': { start: { line: value } } },
        s: { '*': value },
        f: { '*': value },
        b: { '*': [value] },
      },
    },
    accepts: (document) => [...entries(document)].some(([, file]) => isObject(at(file, 'statementMap')) && isObject(at(file, 's'))),
    read(document, report) {
      const pairs = { statements: { covered: 0, total: 0 }, functions: { covered: 0, total: 0 }, branches: { covered: 0, total: 0 } }
      const lines = new LineCoverage(report)
      const tally = (kind: keyof typeof pairs, hits: unknown): boolean => {
        const covered = count(`Hits of ${kind}`, hits) > 0
        pairs[kind].total++
        if (covered) pairs[kind].covered++
        return covered
      }
      let files = 0
      for (const [path, file] of entries(document)) {
        if (!isObject(at(file, 'statementMap'))) continue
        files++
        lines.open(path)
        const hits = at(file, 's')
        for (const [id, statement] of entries(at(file, 'statementMap'))) {
          lines.add(count('A line', at(statement, 'start', 'line')), tally('statements', at(hits, id)))
        }
        for (const [, hit] of entries(at(file, 'f'))) tally('functions', hit)
        for (const [, arms] of entries(at(file, 'b'))) for (const arm of list(arms)) tally('branches', arm)
      }
      lines.give(report)
      for (const [kind, { covered, total }] of Object.entries(pairs)) report.pair(`coverage.${kind}`, covered, total)
      report.add('coverage.files', files)
      if (pairs.statements.total === 0) report.unknown('evidence/no-data', 'No statement.')
    },
  },
}
