import type { Call, Command, Outcome } from '@locktender/action-kit'
import { releaseRecordSummary, releaseRecordText } from '@locktender/views'
import { adoptChange } from './adopt-change.ts'
import { appendRecord } from './append-record.ts'
import { type Asked, askedOf } from './asked.ts'
import { auditRecord } from './audit/audit-record.ts'
import { headStatement } from './files/write-record.ts'
import { recordInputs } from './inputs.ts'
import { type Found, lookUp } from './look-up.ts'
import { recordSituation, type RecordSituation } from './record-situation.ts'

const ways: Readonly<Record<Asked['mode'], (situation: RecordSituation, asked: Asked) => Promise<Found>>> = {
  append: appendRecord,
  adopt: adoptChange,
  audit: auditRecord,
  show: lookUp,
  verify: lookUp,
  export: lookUp,
}

/** Appends to the release record, shows, verifies and exports it. */
export const releaseRecord: Command = {
  name: 'release-record',
  summary: 'What happened to a release, by whose word, and is the record of it whole?',
  inputs: recordInputs,
  outputs: [
    { name: 'state', description: 'How far the release is that was asked for; empty when all were.' },
    { name: 'events', description: 'Number of events that were read; of an append, that were recorded now.' },
    { name: 'head-digest', description: 'SHA-256 of the last event, which covers all before it; empty when not all were read.' },
    { name: 'subject-name', description: 'For `actions/attest`: name of the head.' },
    { name: 'subject-digest', description: 'For `actions/attest`: `sha256:` and the digest of the head.' },
    { name: 'predicate-type', description: 'For `actions/attest`: type of the statement.' },
    { name: 'predicate', description: 'For `actions/attest`: the statement about the head, as JSON.' },
  ],
  permissions: {
    'contents: write': 'only to append and to adopt, the branch of the record; `read` for the rest',
    'deployments: read': 'only for `audit` and `adopt`',
  },
  branding: { icon: 'book', color: 'green' },
  example: 'locktender release-record --mode verify --anchors head.intoto.json --write audit-pack/',
  run: keepRecord,
}

async function keepRecord(call: Call): Promise<Outcome> {
  const asked = askedOf(call)
  const situation = await recordSituation(call)
  const { verdict, reasons, data, state } = await ways[asked.mode](situation, asked)
  const result = { subject: situation.subject, verdict, reasons: [...reasons], at: situation.record.now().toISOString() }
  const statement = headStatement({ record: situation.record, data, result })
  return {
    verdict,
    reasons,
    subject: situation.subject,
    policy: situation.policySource,
    evidence: situation.evidence,
    data,
    outputs: {
      state: state ?? '',
      events: String(
        asked.mode === 'append' || asked.mode === 'adopt' ? data.appended.filter(({ how }) => how === 'written').length : data.events,
      ),
      'head-digest': data.head?.digest ?? '',
      'subject-name': statement?.subject[0].name ?? '',
      'subject-digest': statement === undefined ? '' : `sha256:${statement.subject[0].digest.sha256}`,
      'predicate-type': statement?.predicateType ?? '',
      predicate: statement === undefined ? '' : JSON.stringify(statement.predicate),
    },
    summary: releaseRecordSummary(result, data),
    text: releaseRecordText(result, data),
  }
}
