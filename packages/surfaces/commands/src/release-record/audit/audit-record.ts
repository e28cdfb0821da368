import type { Reason, RecordAuditReport, ReleaseRecordData, Verdict } from '@locktender/contracts'
import { auditChanges, keepUntil } from '@locktender/record'
import { durationSeconds } from '@locktender/policy'
import { recordHeadline } from '@locktender/views'
import type { Asked } from '../asked.ts'
import { writeRecord } from '../files/write-record.ts'
import type { Found } from '../look-up.ts'
import { readWhole } from '../read-record.ts'
import type { RecordSituation } from '../record-situation.ts'
import { githubConnection } from './github-connection.ts'
import { productionDeployments, withoutRefused } from './live-deployments.ts'
import { productionEnvironments } from './production-environments.ts'
import { releaseTags } from './release-tags.ts'

/** Names that a reason lists before it says how many more there are. */
const shownNames = 20

/**
 * Holds the deployments to production and the release tags of the policy's period against the record.
 *
 * @throws {Problem} with the code of the first bad event, `github/…`, `git/…`
 */
export async function auditRecord(situation: RecordSituation, { files, isDryRun }: Asked): Promise<Found> {
  const { call, record, policy } = situation
  const { within = '30d', tags: patterns = ['**/*.*.*'] } = policy.record?.audit ?? {}
  const adoptWithin = policy.record?.['adopt-within'] ?? '4h'
  const environments = productionEnvironments(policy)
  const since = before(record.now(), within)
  call.progress('reading the record, the deployments and the tags')
  const { events, head } = await readWhole(record, [])
  const connection = await githubConnection(situation)
  const deployed = connection === undefined ? undefined : await productionDeployments(connection, environments, since)
  const tagged = await releaseTags(situation, patterns, since)
  const rules = { adoptWithin, adoptWithinMs: (durationSeconds(adoptWithin) ?? 0) * 1000 }
  const judged = auditChanges([...(deployed?.changes ?? []), ...tagged.changes], events, rules)
  const audit: RecordAuditReport = {
    since: since.toISOString(),
    environments: [...environments],
    deployments: deployed === undefined ? 'unreadable' : deployed.isWhole ? 'read' : 'cut',
    tags: tagged.missing.length === 0 ? 'read' : 'missing',
    changes: connection === undefined ? judged : await withoutRefused(connection, judged),
  }
  const data: ReleaseRecordData = {
    mode: 'audit',
    place: record.place,
    branch: record.branch,
    release: null,
    events: events.length,
    head,
    appended: [],
    releases: [],
    timeline: [],
    chain: null,
    retention: null,
    audit,
    files: isDryRun ? [] : files.map((path) => ({ path, events: events.length })),
  }
  const { verdict, reasons } = judgeAudit(data, audit, tagged.missing)
  const told = [...reasons, ...record.notes()]
  const result = { subject: situation.subject, verdict, reasons: told, at: record.now().toISOString() }
  if (!isDryRun) await writeRecord(call, files, { record, data, events, chain: events, result })
  return { verdict, reasons: told, data, state: null }
}

function judgeAudit(
  data: ReleaseRecordData,
  { changes, deployments, environments }: RecordAuditReport,
  missing: readonly string[],
): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } {
  const found = changes
    .filter(({ state }) => state === 'unauthorised')
    .map(({ kind, name, environment, by, code, message }): Reason => ({
      code,
      message: `${kind} ${name}${environment === null ? '' : ` to ${environment}`}${by === null ? '' : ` by ${by}`}: ${message}`,
    }))
  const unknowns: readonly Reason[] = [
    ...(deployments === 'cut'
      ? [
          {
            code: 'audit/cut',
            message: `there are more than 2,000 deployments to ${environments.join(' or ')}; shorten record.audit.within`,
          },
        ]
      : []),
    ...(missing.length === 0
      ? []
      : [{ code: 'audit/tags-missing', message: `the clone lacks ${listed(missing)}; check out with fetch-depth: 0` }]),
  ]
  const warnings: readonly Reason[] =
    deployments === 'unreadable'
      ? [{ code: 'audit/no-deployments', message: 'deployments were not looked at: there is no token for GitHub' }]
      : []
  const verdict: Verdict = found.length > 0 ? 'fail' : unknowns.length > 0 ? 'unknown' : warnings.length > 0 ? 'warn' : 'pass'
  const said = { code: found.length > 0 ? 'audit/unauthorised' : 'audit/whole', message: recordHeadline(data) }
  return { verdict, reasons: verdict === 'unknown' ? [...unknowns, said] : [said, ...found, ...unknowns, ...warnings] }
}

function listed(names: readonly string[]): string {
  const more = names.length - shownNames
  return `${names.slice(0, shownNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** The instant that lies a time such as `30d` back; years count as the one that ends now. */
function before(now: Date, within: string): Date {
  const lengthMs = Date.parse(keepUntil(now.toISOString(), within)) - now.getTime()
  return new Date(now.getTime() - lengthMs)
}
