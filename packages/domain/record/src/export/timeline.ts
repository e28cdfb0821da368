import type { RecordEntry, RecordEvent } from '@locktender/contracts'
import { canonicalJson } from '../canonical/canonical-json.ts'
import { eventPath } from '../chain/event-path.ts'
import { eventDigest } from '../digest.ts'
import { eventSentence } from './event-sentence.ts'
import { eventTone } from './event-tone.ts'

/** Events as lines of a timeline, in the same order. */
export function timelineOf(events: readonly RecordEvent[]): RecordEntry[] {
  return events.map((event) => ({
    seq: event.seq,
    at: event.at,
    release: event.release,
    type: event.type,
    tone: eventTone(event),
    text: eventSentence(event),
    by: event.by.actor ?? event.by.tool,
    run: event.by.run === undefined ? null : `${event.by.run.id}/${event.by.run.attempt}`,
    digest: eventDigest(canonicalJson(event)),
    path: eventPath(event),
  }))
}
