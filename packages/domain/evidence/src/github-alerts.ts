import type { GithubKind } from './formats/github-api.ts'
import { value } from './json-shape.ts'
import type { Shape } from './json-shape.ts'
import { at, has, text } from './json-value.ts'
import { segment } from './report.ts'
import { SeverityTally } from './severity-tally.ts'

const place: Shape = { path: value, start_line: value }

const codeScanning: GithubKind = {
  row: {
    state: value,
    rule: { id: value, severity: value, security_severity_level: value, description: value },
    tool: {},
    most_recent_instance: { location: place },
  },
  accepts: (row) => has(row, 'state') && has(row, 'rule') && has(row, 'tool'),
  read(rows, report) {
    const tally = new SeverityTally(report, 'findings', 'code-scanning', { levels: false })
    tally.count('rows', rows.length)
    for (const row of rows) {
      const rule = at(row, 'rule')
      const level = at(rule, 'security_severity_level') ?? at(rule, 'severity')
      const state = stateOf(row)
      tally.count(`state-severity.${state}/${segment(level).toLowerCase()}`)
      const location = at(row, 'most_recent_instance', 'location')
      tally.add({
        level,
        open: state === 'open',
        rule: at(rule, 'id'),
        message: at(rule, 'description'),
        file: at(location, 'path'),
        line: at(location, 'start_line'),
      })
    }
  },
}

const codeScanningInstances: GithubKind = {
  row: { state: value, analysis_key: value, ref: value },
  accepts: (row) => has(row, 'state') && has(row, 'analysis_key') && has(row, 'ref'),
  read(rows, report) {
    report.add('findings.code-scanning-instances.rows', rows.length)
    for (const row of rows) report.add(`findings.code-scanning-instances.state.${stateOf(row)}`)
  },
}

const dependabot: GithubKind = {
  row: {
    state: value,
    dependency: { package: { name: value }, manifest_path: value },
    security_advisory: { ghsa_id: value, severity: value, summary: value },
    security_vulnerability: { severity: value },
  },
  accepts: (row) => has(row, 'state') && has(row, 'security_advisory') && has(row, 'dependency'),
  read(rows, report) {
    const tally = new SeverityTally(report, 'vulnerabilities', 'dependabot')
    tally.count('rows', rows.length)
    for (const row of rows) {
      const advisory = at(row, 'security_advisory')
      const level = at(advisory, 'severity') ?? at(row, 'security_vulnerability', 'severity')
      const state = stateOf(row)
      tally.count(`state-severity.${state}/${segment(level).toLowerCase()}`)
      tally.add({
        level,
        open: state === 'open',
        rule: at(advisory, 'ghsa_id'),
        message: at(advisory, 'summary'),
        file: at(row, 'dependency', 'manifest_path'),
        subject: at(row, 'dependency', 'package', 'name'),
      })
    }
  },
}

/** The secret itself is never read. */
const secretScanning: GithubKind = {
  row: { state: value, secret_type: value, secret_type_display_name: value },
  accepts: (row) => has(row, 'state') && has(row, 'secret_type'),
  read(rows, report) {
    const tally = new SeverityTally(report, 'secrets', 'github', { severities: false })
    tally.count('rows', rows.length)
    for (const row of rows) {
      const state = stateOf(row)
      tally.count(`state.${state}`)
      tally.add({
        severity: 'critical',
        open: state === 'open',
        rule: at(row, 'secret_type'),
        message: text(at(row, 'secret_type_display_name')),
      })
    }
  },
}

function stateOf(row: unknown): string {
  return segment(at(row, 'state')).toLowerCase()
}

export const alertKinds: readonly GithubKind[] = [codeScanning, dependabot, secretScanning, codeScanningInstances]
