import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, entries, has, isObject, list, text } from '../json-value.ts'
import { plainNumber } from '../plain-number.ts'
import { Refusal } from '../refusal.ts'
import { segment } from '../report.ts'
import type { Report } from '../report.ts'
import { severityOf } from '../severity.ts'
import { SeverityTally } from '../severity-tally.ts'

/** `npm audit --json` (version 2, and 1 as npm 6 and pnpm write it). Severity words of npm are those of the declared totals. */
export const npmAudit: Format = {
  id: 'npm-audit',
  gives: 'vulnerabilities',
  json: {
    shape: {
      auditReportVersion: value,
      error: { code: value, summary: value, message: value },
      vulnerabilities: {
        '*': { severity: value, fixAvailable: value, via: [{ source: value, severity: value, title: value, name: value }] },
      },
      advisories: { '*': { id: value, severity: value, title: value, module_name: value, findings: [{ paths: [value] }] } },
      metadata: { vulnerabilities: { '*': value }, dependencies: { total: value }, totalDependencies: value },
    },
    accepts: (document) =>
      has(document, 'auditReportVersion') || isObject(at(document, 'advisories')) || text(at(document, 'error', 'code')) !== undefined,
    read(document, report) {
      const error = at(document, 'error')
      if (isObject(error)) {
        report.unknown(
          'evidence/tool-error',
          `npm audit failed: ${String(at(error, 'summary') ?? at(error, 'message') ?? at(error, 'code')).slice(0, 200)}`,
        )
        return
      }
      const version = at(document, 'auditReportVersion')
      if (version !== undefined && version !== 2)
        throw new Refusal('evidence/unsupported', `npm audit report version ${segment(version).slice(0, 20)}.`)
      if (version === 2) readPackages(document, report)
      else readAdvisories(document, report)
      const metadata = at(document, 'metadata')
      for (const [key, count] of entries(at(metadata, 'vulnerabilities')))
        report.declared('root', key, count, version === 2 ? packagesOf(key) : undefined)
      const total = plainNumber(at(metadata, 'dependencies', 'total') ?? at(metadata, 'totalDependencies'))
      if (total === undefined) return
      report.add('dependencies.total', total)
      if (total === 0 && report.get('vulnerabilities.npm-audit.total') === 0)
        report.unknown('evidence/no-data', 'No dependency was audited.')
    },
  },
}

function readPackages(document: unknown, report: Report): void {
  if (!isObject(at(document, 'vulnerabilities'))) throw new Refusal('evidence/unsupported', '"vulnerabilities" is no object.')
  const tally = new SeverityTally(report, 'vulnerabilities', 'npm-audit')
  tally.zeroUnit('packages')
  const seen = new Set<unknown>()
  for (const [name, vulnerable] of entries(at(document, 'vulnerabilities'))) {
    tally.countUnit('packages', severityOf(at(vulnerable, 'severity')))
    for (const via of list(at(vulnerable, 'via'))) {
      const source = at(via, 'source')
      if (!isObject(via) || (source !== undefined && seen.has(source))) continue
      seen.add(source)
      tally.add({ level: at(via, 'severity'), rule: source, message: at(via, 'title'), subject: at(via, 'name') ?? name })
    }
  }
}

function readAdvisories(document: unknown, report: Report): void {
  const tally = new SeverityTally(report, 'vulnerabilities', 'npm-audit')
  tally.count('paths.total', 0)
  for (const [id, advisory] of entries(at(document, 'advisories'))) {
    tally.add({ level: at(advisory, 'severity'), rule: id, message: at(advisory, 'title'), subject: at(advisory, 'module_name') })
    for (const finding of list(at(advisory, 'findings'))) tally.count('paths.total', list(at(finding, 'paths')).length)
  }
}

function packagesOf(key: string): string | undefined {
  if (key === 'total') return 'vulnerabilities.npm-audit.packages.total'
  const severity = severityOf(key)
  return severity === 'unknown' ? undefined : `vulnerabilities.npm-audit.packages.${severity}`
}
