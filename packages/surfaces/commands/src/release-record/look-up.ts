import type { Reason, RecordedRelease, ReleaseRecordData, Verdict } from '@locktender/contracts'
import { retentionOf, timelineOf } from '@locktender/record'
import type { Asked } from './asked.ts'
import { branchProtection } from './branch-protection.ts'
import { writeRecord } from './files/write-record.ts'
import { judgeRecord } from './judge-record.ts'
import { readAnchors } from './read-anchors.ts'
import { readRelease, readWhole, releasesOf } from './read-record.ts'
import type { RecordSituation } from './record-situation.ts'

/** What a call found. */
export interface Found {
  readonly verdict: Verdict
  readonly reasons: readonly Reason[]
  readonly data: ReleaseRecordData
  /** State of the release that was asked for. */
  readonly state: RecordedRelease['state'] | null
}

/**
 * Shows, verifies or exports the record; what is exported has been verified.
 *
 * @throws {Problem} with the code of the first bad event, `record/anchor-…`, `workspace/…`, `github/…`, `git/…`
 */
export async function lookUp(situation: RecordSituation, asked: Asked): Promise<Found> {
  const { call, record, policy } = situation
  const { mode, release = null, files, isDryRun } = asked
  const given = await readAnchors(situation)
  call.progress('reading the record')
  const onlyOne = mode === 'show' && release !== null && files.length === 0
  const { events: chain, head, anchors } = onlyOne ? await readRelease(record, release) : await readWhole(record, given)
  const events = release === null ? chain : chain.filter((event) => event.release === release)
  const { views, releases } = releasesOf(events)
  const isWhole = mode === 'verify' || mode === 'export'
  const found: ReleaseRecordData = {
    mode,
    place: record.place,
    branch: record.branch,
    release,
    events: events.length,
    head,
    appended: [],
    releases,
    timeline: release === null && files.length === 0 ? [] : timelineOf(events),
    chain: isWhole
      ? { repositoryId: chain[0]?.repository.id ?? null, anchors: [...anchors], protection: await branchProtection(record) }
      : null,
    retention: isWhole ? retentionOf(chain, releasesOf(chain).views, policy.record?.keep ?? '7y', record.branch, record.now()) : null,
    files: [],
  }
  const data = { ...found, files: isDryRun ? [] : files.map((path) => ({ path, events: events.length })) }
  const { verdict, reasons } = judgeRecord(data, policy.record?.attest ?? false)
  const told = [...reasons, ...record.notes()]
  const result = { subject: situation.subject, verdict, reasons: told, at: record.now().toISOString() }
  if (!isDryRun) await writeRecord(call, files, { record, data, events, chain, result })
  return { verdict, reasons: told, data, state: release === null ? null : (views[0]?.state ?? null) }
}
