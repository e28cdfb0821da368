import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, list, text } from '../json-value.ts'
import { segment } from '../report.ts'
import { SeverityTally } from '../severity-tally.ts'

/** Grype: a match is one vulnerability of one artifact; a GHSA and a CVE of the same flaw are two. */
export const grype: Format = {
  id: 'grype',
  gives: 'vulnerabilities',
  json: {
    shape: {
      matches: [{ vulnerability: { id: value, severity: value, fix: { state: value } }, artifact: { name: value } }],
      ignoredMatches: [{}],
      descriptor: { timestamp: value },
    },
    accepts: (document) => Array.isArray(at(document, 'matches')),
    read(document, report) {
      const tally = new SeverityTally(report, 'vulnerabilities', 'grype')
      report.generatedAt = text(at(document, 'descriptor', 'timestamp'))
      const ids = new Set<string>()
      for (const match of list(at(document, 'matches'))) {
        const vulnerability = at(match, 'vulnerability')
        const id = segment(at(vulnerability, 'id'))
        const state = text(at(vulnerability, 'fix', 'state'))
        ids.add(id)
        tally.count(`fix.${segment(state).toLowerCase()}`)
        tally.add({ level: at(vulnerability, 'severity'), rule: id, subject: at(match, 'artifact', 'name') })
      }
      tally.count('ids', ids.size)
      tally.count('suppressed', list(at(document, 'ignoredMatches')).length)
    },
  },
}
