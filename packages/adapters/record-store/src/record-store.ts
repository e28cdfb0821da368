import type { RecordEvent } from '@locktender/contracts'
import type { BranchHistory } from '@locktender/git'
import type { ChainFault, EventDraft, EventFile, ReleaseView } from '@locktender/record'

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
  /** The release's events, in order; those that cannot be read are left out. */
  readonly events: readonly RecordEvent[]
  /**
   * What shows that the record is not whole: in the names of all files, in the bytes of this release's events, each held against the
   * digest that the event after it names, and against all that this store has seen before. The last event of the record is named by
   * none: that it was changed shows only to a store that saw it earlier. Null where nothing shows.
   */
  readonly fault: ChainFault | null
}

/** The record as it was at one moment. */
export interface RecordSnapshot {
  /** The events of one release, in order, without reading those of others. */
  standing(release: string): Promise<Standing>
  /** The same of many, in the order of their names, read at once. */
  standings(releases: readonly string[]): Promise<readonly Standing[]>
  /** The events of one type, of all releases, in order, without reading the others; those that cannot be read are left out. */
  ofType(type: RecordEvent['type']): Promise<readonly RecordEvent[]>
}

/** A moment that tells whether what was read of it is whole. */
export interface CheckedSnapshot extends RecordSnapshot {
  /** The first fault in all that was read of this moment so far; null where there is none. */
  fault(): ChainFault | null
}

/** The record of one repository, on GitHub, on a bare remote or in a local folder. */
export interface RecordStore extends RecordSnapshot {
  /**
   * Adds the event that `draft` makes of the release's standing, or nothing when it makes null. It is asked again whenever somebody
   * else was faster, so what it decides on is never old. To a record that is not whole only what is seen and the way back is added,
   * under the number after the highest.
   *
   * @throws Problem `record/illegal-transition`, `record/event-invalid`, `record/busy` after too many tries, the code of the fault of a
   * record that is not whole, and what the store throws
   */
  append(release: string, draft: (standing: Standing) => EventDraft | null): Promise<Appended | null>
  /** The record as it is now, for several questions at once. */
  snapshot(): Promise<CheckedSnapshot>
  /** Every event file. */
  files(): Promise<readonly EventFile[]>
  /** The commits that lead to what `files` gave last, the newest first. */
  history(): Promise<BranchHistory>
}
