import type { Reason, RecordChain, RecordedRelease, ReleaseRecordData, Verdict } from '@locktender/contracts'
import { judgeHistory, provenanceOf, requiredFacts, retentionOf, timelineOf } from '@locktender/record'
import type { OpenRecord } from '../record/open-record.ts'
import type { Asked } from './asked.ts'
import { branchProtection } from './branch-protection.ts'
import { writeRecord } from './files/write-record.ts'
import { judgeRecord } from './judge-record.ts'
import { readAnchors } from './read-anchors.ts'
import { type ReadRecord, readRelease, readWhole, releasesOf } from './read-record.ts'
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
  const read = onlyOne ? await readRelease(record, release) : await readWhole(record, given)
  const { events: chain, head } = read
  const events = release === null ? chain : chain.filter((event) => event.release === release)
  const facts = requiredFacts(policy.record?.completeness?.require)
  const { views, releases } = releasesOf(events, facts)
  const isWhole = mode === 'verify' || mode === 'export'
  const { keep = '7y', 'keep-others': others } = policy.record ?? {}
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
    chain: isWhole ? await chainOf(record, read, mode === 'verify') : null,
    retention: isWhole ? retentionOf(chain, releasesOf(chain, facts).views, keep, record.branch, record.now(), others) : null,
    files: [],
    provenance: provenanceOf(views, facts),
  }
  const data = { ...found, files: isDryRun ? [] : files.map((path) => ({ path, events: events.length })) }
  const { verdict, reasons } = judgeRecord(data, policy.record)
  const told = [...reasons, ...record.notes()]
  const result = { subject: situation.subject, verdict, reasons: told, at: record.now().toISOString() }
  if (!isDryRun) await writeRecord(call, files, { record, data, events, chain, result })
  return { verdict, reasons: told, data, state: release === null ? null : (views[0]?.state ?? null) }
}

async function chainOf(record: OpenRecord, { events, anchors }: ReadRecord, withHistory: boolean): Promise<RecordChain> {
  return {
    repositoryId: events[0]?.repository.id ?? null,
    anchors: [...anchors],
    protection: await branchProtection(record),
    history: withHistory ? judgeHistory(await record.store.history(), events.length) : null,
  }
}
