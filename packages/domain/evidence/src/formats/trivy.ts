import type { Format } from '../format.ts'
import { anyOf, value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, firstRow, has, isObject, list, text } from '../json-value.ts'
import { Refusal } from '../refusal.ts'
import { segment } from '../report.ts'
import type { Report } from '../report.ts'
import { severityOf } from '../severity.ts'
import { SeverityTally } from '../severity-tally.ts'

const result: Shape = {
  Target: value,
  Class: value,
  Vulnerabilities: [{ VulnerabilityID: value, PkgName: value, Severity: value, Title: value, FixedVersion: value }],
  Misconfigurations: [{ ID: value, Status: value, Severity: value, Message: value, CauseMetadata: { StartLine: value } }],
  Secrets: [{ RuleID: value, Severity: value, Title: value, StartLine: value }],
  Licenses: [{ Name: value }],
  ExperimentalModifiedFindings: [{ Type: value }],
}
const resource: Shape = { Results: [result] }
const packageClasses = new Set(['os-pkgs', 'lang-pkgs'])

/** Trivy: one target, the list of targets before schema 2, or a cluster. A family that no result covers is not given. */
export const trivy: Format = {
  id: 'trivy',
  gives: 'vulnerabilities, findings, secrets, licences',
  json: {
    nothing: ['null', '[]'],
    shape: anyOf(
      {
        SchemaVersion: value,
        ClusterName: value,
        CreatedAt: value,
        Results: [result],
        Resources: [resource],
        Vulnerabilities: [resource],
        Misconfigurations: [resource],
      },
      [result],
    ),
    accepts: (document) =>
      Array.isArray(document) ? has(firstRow(document), 'Target') : has(document, 'SchemaVersion') || has(document, 'ClusterName'),
    read(document, report) {
      const version = at(document, 'SchemaVersion')
      if (version !== undefined && version !== 2)
        throw new Refusal('evidence/unsupported', `Trivy schema ${segment(version).slice(0, 20)}.`)
      report.generatedAt = text(at(document, 'CreatedAt'))
      const results = resultsOf(document)
      const legacy = version === undefined && !has(document, 'ClusterName')
      readVulnerabilities(
        results.filter((one) => legacy || packageClasses.has(text(at(one, 'Class')) ?? '') || list(at(one, 'Vulnerabilities')).length > 0),
        report,
        legacy,
      )
      readMisconfigurations(
        results.filter((one) => at(one, 'Class') === 'config' || list(at(one, 'Misconfigurations')).length > 0),
        report,
      )
      if (results.length > 0) readSecrets(results, report)
      if (results.length === 0) report.unknown('evidence/no-data', 'No result: nothing was scanned.')
    },
  },
}

function resultsOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document
  const resources = ['Resources', 'Vulnerabilities', 'Misconfigurations'].flatMap((key) => list(at(document, key)))
  return [...list(at(document, 'Results')), ...resources.flatMap((one) => list(at(one, 'Results')))].filter(isObject)
}

function readVulnerabilities(results: readonly unknown[], report: Report, legacy: boolean): void {
  if (results.length === 0 && !legacy) return
  const tally = new SeverityTally(report, 'vulnerabilities', 'trivy')
  tally.zeroUnit('fixable')
  const ids = new Set<string>()
  for (const result of results) {
    // The target of system packages is an image, not a file.
    const file = at(result, 'Class') === 'os-pkgs' ? undefined : at(result, 'Target')
    tally.count('suppressed', list(at(result, 'ExperimentalModifiedFindings')).length)
    for (const row of list(at(result, 'Vulnerabilities'))) {
      const level = at(row, 'Severity')
      const id = segment(at(row, 'VulnerabilityID'))
      ids.add(id)
      if (text(at(row, 'FixedVersion'))) tally.countUnit('fixable', severityOf(level))
      tally.add({ level, rule: id, message: at(row, 'Title'), file, subject: at(row, 'PkgName') })
    }
  }
  tally.count('ids', ids.size)
  tally.count('suppressed', 0)
}

function readMisconfigurations(results: readonly unknown[], report: Report): void {
  if (results.length === 0) return
  const tally = new SeverityTally(report, 'findings', 'trivy')
  for (const result of results) {
    for (const row of list(at(result, 'Misconfigurations'))) {
      if ((at(row, 'Status') ?? 'FAIL') !== 'FAIL') continue
      const line = at(row, 'CauseMetadata', 'StartLine')
      tally.add({ level: at(row, 'Severity'), rule: at(row, 'ID'), message: at(row, 'Message'), file: at(result, 'Target'), line })
    }
  }
}

function readSecrets(results: readonly unknown[], report: Report): void {
  const tally = new SeverityTally(report, 'secrets', 'trivy')
  for (const result of results) {
    report.add('licences.trivy.total', list(at(result, 'Licenses')).length)
    for (const row of list(at(result, 'Secrets'))) {
      tally.add({
        level: at(row, 'Severity'),
        rule: at(row, 'RuleID'),
        message: at(row, 'Title'),
        file: at(result, 'Target'),
        line: at(row, 'StartLine'),
      })
    }
  }
}
