import type { Reason, ReleaseRecordData } from '@locktender/contracts'
import { durationSeconds } from '@locktender/policy'
import { adoptedChange } from './adopted-change.ts'
import { appendFacts } from './append-facts.ts'
import type { Asked } from './asked.ts'
import type { Found } from './look-up.ts'
import type { RecordSituation } from './record-situation.ts'
import type { Fact } from './results/recorded-fact.ts'

/**
 * Takes a change that was made by hand into the record, as a bypass that somebody answers for. It stays one: an audit tells whether it
 * was adopted in time.
 *
 * @throws {Problem} `input/…`, `record/…`, `github/…`, `git/…`
 */
export async function adoptChange(situation: RecordSituation, { release, isDryRun }: Asked): Promise<Found> {
  const { record, policy } = situation
  const { change, reason } = await adoptedChange(situation)
  const now = record.now()
  const name =
    change.deployment === undefined ? `tag ${change.tag ?? ''}` : `deployment ${change.deployment} to ${change.environment ?? ''}`
  const fact: Fact = {
    type: 'overridden',
    data: {
      kind: 'bypass',
      what: [...name].slice(0, 300).join(''),
      reason,
      by: [record.by.actor ?? record.by.tool],
      // It allows nothing: what was done is done.
      expires: now.toISOString(),
      adopts: change,
    },
    // One change is adopted once, whoever says so again.
    id: `adopt/${change.deployment ?? change.tag ?? ''}`,
    release: release ?? null,
  }
  const appended = await appendFacts(record, [fact], release, isDryRun)
  const within = policy.record?.['adopt-within'] ?? '4h'
  // A tag does not tell when it was set.
  const ageMs = change.deployment === undefined || change.madeAt === undefined ? 0 : now.getTime() - Date.parse(change.madeAt)
  const isLate = ageMs > (durationSeconds(within) ?? 0) * 1000 && appended.some(({ how }) => how !== 'there')
  const data: ReleaseRecordData = {
    mode: 'adopt',
    place: record.place,
    branch: record.branch,
    release: release ?? null,
    events: 0,
    head: null,
    appended,
    releases: [],
    timeline: [],
    chain: null,
    retention: null,
    files: [],
  }
  const said: Reason = { code: 'record/adopted', message: `${name} is ${isDryRun ? 'to be ' : ''}adopted as ${release ?? ''}` }
  const late: readonly Reason[] = isLate
    ? [
        {
          code: 'record/adopted-late',
          message: `it was made more than ${within} ago: an audit keeps it as unauthorised`,
          rule: 'record.adopt-within',
        },
      ]
    : []
  return { verdict: isLate ? 'warn' : 'pass', reasons: [said, ...late, ...record.notes()], data, state: null }
}
