import { Problem, type RecordAppend } from '@locktender/contracts'
import type { OpenRecord } from '../record/open-record.ts'
import { checkTransition, type EventDraft, eventDigest, eventSentence, nextEvent, type WrittenEvent } from '@locktender/record'
import type { Standing } from '@locktender/record-store'
import type { Fact } from './results/recorded-fact.ts'

/** GitHub cuts texts of more than half a megabyte off when they are read. */
const mostEventBytes = 256_000

/**
 * Records the facts, in their order. One that is there already is not recorded again, so a call that was killed half-way is called
 * again and does the rest. A dry run checks the same and writes nothing.
 *
 * @throws {Problem} `record/no-release`, `record/foreign`, `record/other-commit`, `record/event-too-large`, `record/event-invalid`, `record/illegal-transition`,
 * `record/busy`, and what the store throws
 */
export async function appendFacts(
  record: OpenRecord,
  facts: readonly Fact[],
  release: string | undefined,
  isDryRun: boolean,
): Promise<RecordAppend[]> {
  const appended: RecordAppend[] = []
  for (const fact of about(facts, release)) {
    const name = releaseOf(fact, release)
    appended.push(isDryRun ? await tried(record, name, fact) : await added(record, name, fact))
  }
  return appended
}

async function added(record: OpenRecord, release: string, fact: Fact): Promise<RecordAppend> {
  const appended = await record.store.append(release, (standing) => draftOf(record, release, fact, standing))
  if (appended === null) throw new TypeError('a fact made no event')
  const { how, event } = appended
  return { how, release, type: event.type, key: event.key, seq: event.seq, text: eventSentence(event) }
}

async function tried(record: OpenRecord, release: string, fact: Fact): Promise<RecordAppend> {
  const standing = await record.store.standing(release)
  const draft = draftOf(record, release, fact, standing)
  // The next number is not known here; it is above those of the release's own events.
  const event = { ...written(draft).event, seq: (standing.events.at(-1)?.seq ?? 0) + 1 }
  const there = standing.events.find(({ key }) => key === event.key)
  if (there !== undefined) return { how: 'there', release, type: there.type, key: there.key, seq: there.seq, text: eventSentence(there) }
  const refusal = checkTransition(standing.view, event)
  if (refusal !== undefined)
    throw new Problem(refusal.code, refusal.message, 'Look at where the release stands, and record what is missing first.')
  return { how: 'dry-run', release, type: event.type, key: event.key, seq: null, text: eventSentence(event) }
}

function draftOf(record: OpenRecord, release: string, { type, data, id, commit }: Fact, { events, view }: Standing): EventDraft {
  checkCommit(release, type, commit, view?.planned?.data.commit)
  const stranger = events.find(({ repository }) => repository.id !== record.repositoryId)
  if (stranger !== undefined)
    throw new Problem(
      'record/foreign',
      `event ${stranger.seq} of ${release} belongs to the repository ${stranger.repository.id}, and this is ${record.repositoryId}`,
      'The branch was copied from another repository: begin a record of your own under another `record.ref`.',
    )
  const draft = {
    repository: { id: record.repositoryId, name: record.name },
    release,
    type,
    at: record.now().toISOString(),
    key: `${type}/${eventDigest(id).slice(0, 32)}`,
    by: record.by,
    data,
  } as EventDraft
  written(draft)
  return draft
}

// A yes to another commit is none to this release, and would open its stages.
function checkCommit(release: string, type: string, own: string | undefined, planned: string | undefined): void {
  if (own === undefined || planned === undefined || own === planned) return
  throw new Problem(
    'record/other-commit',
    `the ${type} event is about commit ${own.slice(0, 12)}, and ${release} is planned for ${planned.slice(0, 12)}`,
    'Hand over the approval of the commit that is released, or plan the release anew.',
  )
}

// Its number and the digest before it do not matter here: the store gives them.
function written(draft: EventDraft): WrittenEvent {
  const event = nextEvent(null, draft)
  const bytes = Buffer.byteLength(event.text)
  if (bytes <= mostEventBytes) return event
  throw new Problem(
    'record/event-too-large',
    `the ${draft.type} event of ${draft.release} has ${bytes} bytes, expected at most ${mostEventBytes}`,
    'Keep the evidence elsewhere and record its digest.',
  )
}

/** Of results about several packages, those of the one that was asked for. */
function about(facts: readonly Fact[], given: string | undefined): readonly Fact[] {
  const named = new Set(facts.flatMap(({ release }) => release ?? []))
  return given === undefined || named.size < 2 ? facts : facts.filter(({ release }) => release === null || release === given)
}

function releaseOf({ release: own, type }: Fact, given: string | undefined): string {
  const release = given ?? own ?? undefined
  if (release !== undefined) return release
  throw new Problem(
    'record/no-release',
    `nothing says which release the ${type} event is about`,
    'Give `release`, for example `release: ${{ needs.version.outputs.version }}`.',
  )
}
