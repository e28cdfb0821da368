import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, entries, has, isObject, list } from '../json-value.ts'
import { segment } from '../report.ts'

const detected = new Set(['Killed', 'Timeout'])

/** The mutation testing report schema of Stryker (JavaScript, .NET, Scala) and others. */
export const stryker: Format = {
  id: 'stryker',
  gives: 'mutation',
  json: {
    shape: { schemaVersion: value, thresholds: {}, files: { '*': { mutants: [{ status: value }] } } },
    accepts: (document) => has(document, 'schemaVersion') && isObject(at(document, 'files')) && has(document, 'thresholds'),
    read(document, report) {
      const statuses = [...entries(at(document, 'files'))].flatMap(([, file]) =>
        list(at(file, 'mutants')).map((mutant) => segment(at(mutant, 'status'))),
      )
      for (const status of statuses) report.add(`mutation.status.${status}`)
      report.pair('mutation.score', statuses.filter((status) => detected.has(status)).length, statuses.length)
      if (statuses.length === 0) report.unknown('evidence/no-data', 'No mutant.')
    },
  },
}
