import { isoTime } from '../state/clock.ts'
import type { Repository } from '../state/repository.ts'
import type { Alert } from '../state/security.ts'
import type { World } from '../state/world.ts'

interface Shape {
  readonly [name: string]: unknown
}

interface CodeScanningAlert extends Shape {
  readonly tool: Shape & { readonly name: string }
  readonly most_recent_instance: Shape & { readonly ref: string }
}

/** `code-scanning-alert-items`; the seeded fields win. */
export function codeScanningAlertShape(world: World, repository: Repository, alert: Alert): CodeScanningAlert {
  const url = world.links.repositoryApi(repository, `/code-scanning/alerts/${alert.number}`)
  const at = isoTime(alert.createdAt)
  return {
    number: alert.number,
    created_at: at,
    updated_at: at,
    url,
    html_url: world.links.repositoryPage(repository, `/security/code-scanning/${alert.number}`),
    instances_url: `${url}/instances`,
    state: 'open',
    fixed_at: null,
    dismissed_by: null,
    dismissed_at: null,
    dismissed_reason: null,
    dismissed_comment: null,
    rule: { id: 'rule', name: 'rule', severity: 'warning', security_severity_level: null, description: 'A rule.', tags: [] },
    tool: { name: 'CodeQL', guid: null, version: null },
    most_recent_instance: {
      ref: `refs/heads/${repository.defaultBranch}`,
      analysis_key: '.github/workflows/scan.yml:scan',
      environment: '{}',
      category: 'scan',
      state: 'open',
      commit_sha: '0'.repeat(40),
      message: { text: 'A finding.' },
      location: { path: 'src/index.ts', start_line: 1, end_line: 1, start_column: 1, end_column: 2 },
      classifications: [],
    },
    ...alert.fields,
  }
}

/** `dependabot-alert`; the seeded fields win. */
export function dependabotAlertShape(world: World, repository: Repository, alert: Alert): Shape & { security_advisory: Shape } {
  const at = isoTime(alert.createdAt)
  const dependency = { ecosystem: 'npm', name: 'left-pad' }
  const vulnerability = {
    package: dependency,
    severity: 'high',
    vulnerable_version_range: '< 1.0.0',
    first_patched_version: { identifier: '1.0.0' },
  }
  return {
    number: alert.number,
    state: 'open',
    dependency: { package: dependency, manifest_path: 'package-lock.json', scope: 'runtime', relationship: 'direct' },
    security_advisory: {
      ghsa_id: 'GHSA-0000-0000-0000',
      cve_id: null,
      summary: 'A flaw.',
      description: 'A flaw.',
      vulnerabilities: [vulnerability],
      severity: 'high',
      cvss: { score: 7.5, vector_string: null },
      cwes: [],
      identifiers: [{ type: 'GHSA', value: 'GHSA-0000-0000-0000' }],
      references: [],
      published_at: at,
      updated_at: at,
      withdrawn_at: null,
    },
    security_vulnerability: vulnerability,
    url: world.links.repositoryApi(repository, `/dependabot/alerts/${alert.number}`),
    html_url: world.links.repositoryPage(repository, `/security/dependabot/${alert.number}`),
    created_at: at,
    updated_at: at,
    dismissed_at: null,
    dismissed_by: null,
    dismissed_reason: null,
    dismissed_comment: null,
    fixed_at: null,
    ...alert.fields,
  }
}
