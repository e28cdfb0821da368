import type { RecordEvent } from '@locktender/contracts'
import { canonicalJson } from '../canonical/canonical-json.ts'
import { eventDigest } from '../digest.ts'
import { eventPath } from './event-path.ts'
import { assertEvent } from './read-event.ts'

/** An event before it has its place in the chain. */
export type EventDraft = RecordEvent extends infer Each ? (Each extends RecordEvent ? Omit<Each, 'schema' | 'seq' | 'prev'> : never) : never

/** The last event of a chain. */
export interface ChainTail {
  readonly seq: number
  /** SHA-256 of its canonical bytes. */
  readonly digest: string
}

/** An event with the bytes that are stored. */
export interface WrittenEvent {
  readonly event: RecordEvent
  readonly text: string
  readonly digest: string
  readonly path: string
}

/**
 * The event that follows `tail`; null for an empty chain.
 * @throws Problem `record/event-invalid`, `record/not-json` for a draft that is no event
 */
export function nextEvent(tail: ChainTail | null, draft: EventDraft): WrittenEvent {
  const event: unknown = {
    schema: 'https://locktender.dev/schemas/record-event.schema.json',
    ...draft,
    seq: (tail?.seq ?? 0) + 1,
    prev: tail?.digest ?? null,
  }
  assertEvent(event, `the ${draft.type} event of ${JSON.stringify(draft.release)}`)
  const text = canonicalJson(event)
  return { event, text, digest: eventDigest(text), path: eventPath(event) }
}
