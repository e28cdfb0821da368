import type { RecordEvent } from '@locktender/contracts'
import type { EventDraft, EventFile, ReleaseView } from '@locktender/record'

/** What an append came to. */
export interface Appended {
  /** `there` when an event with that key was in the record before: nothing was written. */
  readonly how: 'written' | 'there'
  readonly event: RecordEvent
  /** Tries that it took, the last one included. */
  readonly attempts: number
}

/** What is known of a release at the moment of writing. */
export interface Standing {
  readonly view: ReleaseView | undefined
  /** The release's events, in order. */
  readonly events: readonly RecordEvent[]
}

/** The record as it was at one moment. */
export interface RecordSnapshot {
  /** The events of one release, in order, without reading those of others. */
  standing(release: string): Promise<Standing>
  /** The events of one type, of all releases, in order, without reading the others. */
  ofType(type: RecordEvent['type']): Promise<readonly RecordEvent[]>
}

/** The record of one repository, on GitHub, on a bare remote or in a local folder. */
export interface RecordStore extends RecordSnapshot {
  /**
   * Adds the event that `draft` makes of the release's standing, or nothing when it makes null. It is asked again whenever somebody
   * else was faster, so what it decides on is never old.
   *
   * @throws Problem `record/illegal-transition`, `record/event-invalid`, `record/busy` after too many tries, and what the store throws
   */
  append(release: string, draft: (standing: Standing) => EventDraft | null): Promise<Appended | null>
  /** The record as it is now, for several questions at once. */
  snapshot(): Promise<RecordSnapshot>
  /** Every event file. */
  files(): Promise<readonly EventFile[]>
}
