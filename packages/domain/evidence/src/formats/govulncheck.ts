import type { Format } from '../format.ts'
import { anyOf, value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, has, isObject, list, text } from '../json-value.ts'
import { segment } from '../report.ts'
import type { Report } from '../report.ts'
import { SeverityTally } from '../severity-tally.ts'

const message: Shape = {
  config: { scanner_name: value, protocol_version: value },
  progress: { message: value },
  osv: { id: value, summary: value },
  finding: { osv: value, trace: [{ function: value, package: value, module: value }] },
  SBOM: {},
}

/** govulncheck: JSON objects one after another, or in one list; before that one object with `Vulns`. It states no severities. */
export const govulncheck: Format = {
  id: 'govulncheck',
  gives: 'vulnerabilities',
  openEnded: true,
  json: {
    shape: anyOf(message, [message], { Calls: {}, Imports: {}, Vulns: [{ OSV: { id: value } }] }),
    concatenated: true,
    accepts: (document) =>
      (has(document, 'Vulns') && has(document, 'Imports')) ||
      messagesOf(document).some((one) => has(at(one, 'config'), 'protocol_version') || has(at(one, 'finding'), 'osv')),
    read(document, report) {
      const tally = new SeverityTally(report, 'vulnerabilities', 'govulncheck', { severities: false })
      if (has(document, 'Vulns')) readOlder(document, tally)
      else readMessages(messagesOf(document), tally, report)
    },
  },
}

function messagesOf(document: unknown): readonly unknown[] {
  return Array.isArray(document) ? document : [document]
}

function readMessages(messages: readonly unknown[], tally: SeverityTally, report: Report): void {
  const titles = new Map(messages.map((one) => [at(one, 'osv', 'id'), at(one, 'osv', 'summary')] as const))
  const findings = messages.map((one) => at(one, 'finding')).filter(isObject)
  const called = new Set<string>()
  const ids = new Map<string, unknown>()
  for (const finding of findings) {
    const id = segment(at(finding, 'osv'))
    const trace = list(at(finding, 'trace'))
    if (!ids.has(id)) ids.set(id, at(trace[0], 'module'))
    if (trace.some((frame) => text(at(frame, 'function')))) called.add(id)
  }
  for (const [id, module] of ids) tally.add({ severity: 'unknown', rule: id, message: titles.get(id), subject: module })
  tally.count('called', called.size)
  tally.count('rows', findings.length)
  tally.count('entries', messages.filter((one) => isObject(at(one, 'osv'))).length)
  report.add('report.records', messages.length)
}

function readOlder(document: unknown, tally: SeverityTally): void {
  const rows = list(at(document, 'Vulns'))
  tally.count('rows', rows.length)
  for (const id of new Set(rows.map((row) => segment(at(row, 'OSV', 'id'))))) tally.add({ severity: 'unknown', rule: id })
}
