import type { Format } from '../format.ts'
import { at, entries, text } from '../json-value.ts'
import { jsonLines } from '../ndjson.ts'
import type { EventHandler } from '../ndjson.ts'
import { count } from '../report.ts'
import type { Report } from '../report.ts'
import { severityOf } from '../severity.ts'
import { SeverityTally } from '../severity-tally.ts'

/** `yarn audit --json` of Yarn 1: a line per path, and a summary that ends the run. */
export const yarnAudit: Format = {
  id: 'yarn-audit',
  gives: 'vulnerabilities',
  lines: jsonLines(
    ({ type, data }) => type === 'auditAdvisory' || type === 'auditSummary' || (type === 'error' && data !== undefined),
    (report) => new YarnAudit(report),
  ),
}

class YarnAudit implements EventHandler {
  readonly #report: Report
  readonly #tally: SeverityTally
  readonly #seen = new Set<string>()
  #summary = false

  constructor(report: Report) {
    this.#report = report
    this.#tally = new SeverityTally(report, 'vulnerabilities', 'yarn-audit')
    this.#tally.zeroUnit('paths')
  }

  event({ type, data }: Readonly<Record<string, unknown>>): void {
    if (type === 'error') this.#report.unknown('evidence/tool-error', `yarn audit failed: ${String(data).slice(0, 200)}`)
    else if (type === 'auditSummary') {
      this.#summary = true
      for (const [key, number] of entries(at(data, 'vulnerabilities'))) {
        const severity = severityOf(key)
        this.#report.declared('root', key, number, severity === 'unknown' ? undefined : `vulnerabilities.yarn-audit.paths.${severity}`)
      }
      const dependencies = at(data, 'totalDependencies')
      if (dependencies !== undefined) this.#report.add('dependencies.total', count('totalDependencies', dependencies))
    } else this.#advisory(at(data, 'advisory'))
  }

  end(foreign: number): void {
    if (!this.#summary) this.#report.unknown('evidence/incomplete', 'There is no summary, so the audit did not end.')
    this.#report.add('report.foreign-lines', foreign)
  }

  #advisory(advisory: unknown): void {
    const level = at(advisory, 'severity')
    this.#tally.countUnit('paths', severityOf(level))
    const [id, name] = [at(advisory, 'id'), text(at(advisory, 'module_name'))]
    const key = `${String(id)} ${name}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#tally.add({ level, rule: id, message: at(advisory, 'title'), subject: name })
  }
}
