import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal } from '../server/refusal.ts'
import { created, ok, type Reply } from '../server/reply.ts'
import { isoTime } from '../state/clock.ts'
import { codeScanningAlertShape, dependabotAlertShape } from '../shapes/alert.ts'
import type { Alert } from '../state/security.ts'
import type { HandlerTable } from './handler.ts'

const matches = (alert: Record<string, unknown>, key: string, wanted: string | undefined): boolean =>
  wanted === undefined || wanted.split(',').includes(String(alert[key]))

function listCodeScanning(call: Call): Promise<Reply> {
  const { state, ref, tool_name: tool } = call.query<{ state?: string; ref?: string; tool_name?: string }>()
  const shapes = call.repository.codeScanningAlerts.map((alert) => codeScanningAlertShape(call.world, call.repository, alert))
  if (shapes.length === 0 && call.repository.analyses.length === 0) throw new Refusal(404, 'no analysis found')
  const kept = shapes
    .filter((alert) => matches(alert, 'state', state))
    .filter((alert) => tool === undefined || alert.tool.name === tool)
    .filter((alert) => ref === undefined || alert.most_recent_instance.ref === (ref.startsWith('refs/') ? ref : `refs/heads/${ref}`))
  return list(call, kept.toReversed(), (alert) => alert)
}

function listAnalyses(call: Call): Promise<Reply> {
  const { ref, tool_name: tool } = call.query<{ ref?: string; tool_name?: string }>()
  const kept = call.repository.analyses.filter(
    (each) => (ref === undefined || each.ref === ref) && (tool === undefined || each.tool === tool),
  )
  if (call.repository.analyses.length === 0) throw new Refusal(404, 'no analysis found')
  return list(call, kept.toReversed(), (each) => ({
    ref: each.ref,
    commit_sha: each.commit,
    analysis_key: `.github/workflows/scan.yml:${each.category}`,
    environment: '{}',
    category: each.category,
    error: '',
    created_at: isoTime(each.createdAt),
    results_count: each.results,
    rules_count: 1,
    id: each.id,
    url: call.world.links.repositoryApi(call.repository, `/code-scanning/analyses/${each.id}`),
    sarif_id: `sarif-${each.id}`,
    tool: { name: each.tool, guid: null, version: null },
    deletable: true,
    warning: '',
  }))
}

function listDependabot(call: Call): Promise<Reply> {
  const { state, severity } = call.query<{ state?: string; severity?: string }>()
  if (!call.repository.settings.vulnerabilityAlerts) throw new Refusal(403, 'Dependabot alerts are disabled for this repository.')
  const kept = call.repository.dependabotAlerts
    .map((alert) => dependabotAlertShape(call.world, call.repository, alert))
    .filter((alert) => matches(alert, 'state', state) && matches(alert.security_advisory, 'severity', severity))
  return list(call, kept.toReversed(), (alert) => alert)
}

const byNumber = (alerts: readonly Alert[], call: Call): Alert =>
  found(alerts.find((alert) => alert.number === call.number('alert_number')))

interface Bundle {
  readonly dsseEnvelope?: { readonly payload?: string }
}

interface Statement {
  readonly predicateType?: string
  readonly subject?: readonly { readonly digest?: Readonly<Record<string, string>> }[]
}

/** Keeps the bundle under the digests its in-toto statement names. Signatures are not looked at: presence is not verification. */
function createAttestation(call: Call): Reply {
  const { bundle } = call.body<{ bundle: Bundle }>()
  const statement = readStatement(bundle)
  const subjects = (statement?.subject ?? []).flatMap(({ digest = {} }) =>
    Object.entries(digest).map(([algorithm, value]) => `${algorithm}:${value}`),
  )
  if (statement === null || subjects.length === 0) throw new Refusal(422, 'The bundle holds no in-toto statement with a subject')
  const attestation = {
    id: call.world.nextId(),
    subjects,
    predicateType: statement.predicateType ?? '',
    bundle,
    initiator: call.token?.kind === 'person' ? 'user' : 'github_app',
    createdAt: call.now,
  }
  call.repository.attestations.push(attestation)
  return created({ id: attestation.id })
}

function readStatement(bundle: Bundle): Statement | null {
  try {
    return JSON.parse(Buffer.from(bundle.dsseEnvelope?.payload ?? '', 'base64').toString()) as Statement
  } catch {
    return null
  }
}

/** The short names the filter knows. */
const predicateTypes: Readonly<Record<string, string>> = {
  provenance: 'https://slsa.dev/provenance/',
  sbom: 'https://spdx.dev/Document',
  release: 'https://in-toto.io/attestation/release/',
}

function listAttestations(call: Call): Promise<Reply> {
  const { predicate_type: type } = call.query<{ predicate_type?: string }>()
  const prefix = type === undefined ? '' : (predicateTypes[type] ?? type)
  const kept = call.repository.attestations.filter(
    (each) => each.subjects.includes(call.param('subject_digest')) && each.predicateType.startsWith(prefix),
  )
  const wrap = (attestations: unknown[]): unknown => ({ attestations })
  return list(
    call,
    kept.toReversed(),
    ({ bundle, initiator }) => ({ bundle, repository_id: call.repository.id, bundle_url: '', initiator }),
    wrap,
  )
}

const scanning = ['security_events:read']

export const security: HandlerTable = {
  'code-scanning/list-alerts-for-repo': { provenance: 'documented', needs: scanning, handle: listCodeScanning },
  'code-scanning/get-alert': {
    provenance: 'documented',
    needs: scanning,
    handle: (call) => ok(codeScanningAlertShape(call.world, call.repository, byNumber(call.repository.codeScanningAlerts, call))),
  },
  'code-scanning/list-recent-analyses': { provenance: 'documented', needs: scanning, handle: listAnalyses },
  'code-scanning/get-default-setup': {
    provenance: 'documented',
    needs: ['administration:read'],
    handle: (call) =>
      ok({ state: call.repository.settings.codeScanning, languages: [], query_suite: 'default', updated_at: null, schedule: null }),
  },
  'dependabot/list-alerts-for-repo': { provenance: 'documented', needs: ['vulnerability_alerts:read'], handle: listDependabot },
  'dependabot/get-alert': {
    provenance: 'documented',
    needs: ['vulnerability_alerts:read'],
    handle: (call) => ok(dependabotAlertShape(call.world, call.repository, byNumber(call.repository.dependabotAlerts, call))),
  },
  'repos/create-attestation': { provenance: 'documented', needs: ['attestations:write'], handle: createAttestation },
  'repos/list-attestations': { provenance: 'documented', needs: ['attestations:read'], handle: listAttestations },
}
