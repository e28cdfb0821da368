import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, firstRow, has, list, text } from '../json-value.ts'
import { count } from '../report.ts'
import type { Report } from '../report.ts'
import { SeverityTally } from '../severity-tally.ts'

const messages: Shape = [{ msg: value, metadata: { query: value } }]

/**
 * The verdict of Conftest (Open Policy Agent) as JSON: a failure is an error, a warning is a warning, an exception is suppressed. A file
 * that no rule has looked at is passed over; when that is every file, nothing was judged.
 */
export const conftest: Format = {
  id: 'conftest',
  gives: 'findings',
  json: {
    shape: [
      { filename: value, namespace: value, successes: value, failures: messages, warnings: messages, exceptions: messages, skipped: [{}] },
    ],
    accepts: (document) => ['filename', 'namespace', 'successes'].every((key) => has(firstRow(document), key)),
    read(document, report) {
      const tally = new SeverityTally(report, 'findings', 'conftest')
      report.zero(tally.prefix, 'rows', 'suppressed', 'files')
      let judged = 0
      for (const file of list(document)) judged += readFile(file, tally)
      unjudged(list(document).length - judged, judged, report)
    },
  },
}

/** 1 when some rule has looked at the file, 0 when none has. */
function readFile(file: unknown, tally: SeverityTally): 0 | 1 {
  tally.count('files')
  let rows = 0
  for (const [key, level] of levels) {
    for (const row of list(at(file, key))) {
      const open = level !== undefined
      rows++
      if (!open) tally.count('suppressed')
      const rule = text(at(row, 'metadata', 'query')) ?? at(file, 'namespace')
      tally.add({ level: level ?? 'exception', open, rule, message: at(row, 'msg'), file: at(file, 'filename') })
    }
  }
  tally.count('rows', rows)
  return rows > 0 || count('successes', at(file, 'successes')) > 0 ? 1 : 0
}

/** Lists of a file by their weight; an exception has none. */
const levels = [
  ['failures', 'error'],
  ['warnings', 'warning'],
  ['exceptions', undefined],
] as const

function unjudged(files: number, judged: number, report: Report): void {
  if (judged === 0) report.unknown('evidence/no-data', 'No rule has looked at any file.')
  else if (files > 0) report.finding('evidence/not-audited', `No rule has looked at ${files} files.`)
}
