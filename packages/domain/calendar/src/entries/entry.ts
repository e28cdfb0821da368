import type { Place } from '@locktender/contracts'
import type { RecurrenceSet } from '../recurrence/recurrence-set.ts'
import type { Length } from '../time/length.ts'
import type { WallMs } from '../time/wall-time.ts'
import type { Zone } from '../time/zone.ts'

/** When an entry takes place, on the wall of its zone. */
export type Times =
  /** Once; the end does not belong to it. */
  | { readonly form: 'dated'; readonly fromWallMs: WallMs; readonly toWallMs: WallMs }
  /** On days of the week (0 is Monday), from one time of day to another, which lies on the next day where it is not later. */
  | { readonly form: 'weekly'; readonly days: ReadonlySet<number>; readonly fromMs: number; readonly toMs: number }
  | { readonly form: 'recurring'; readonly starts: RecurrenceSet; readonly length: Length }
  /** From the beginning, without an end. */
  | { readonly form: 'always' }

export type EntryKind = 'window' | 'freeze' | 'maintenance' | 'event' | 'meeting' | 'release'
export type FreezeKind = 'feature' | 'code' | 'deploy'

/** Which releases a freeze holds back; absent: all. A name of a branch may end with `*` for any rest. */
export interface Scope {
  readonly types?: readonly string[]
  readonly branches?: readonly string[]
  readonly environments?: readonly string[]
}

/** One line of the calendar. */
export interface Entry {
  readonly kind: EntryKind
  /** As refusals print it. */
  readonly name: string
  readonly title: string
  readonly zone: Zone
  readonly times: readonly Times[]
  readonly at?: Place
  /** Of a freeze. */
  readonly freeze?: {
    readonly kind: FreezeKind
    /** Classes of release that may go through. */
    readonly allow: readonly string[]
    readonly scope: Scope
    /** Moment after which nobody knows its days. */
    readonly knownUntilMs?: number
  }
  /** Repository that it belongs to; absent: this one. */
  readonly repository?: string
  /** Resources and services that it uses. */
  readonly shared: readonly string[]
  readonly roles: readonly string[]
  readonly agenda: readonly string[]
}

/** A freeze that somebody lifted. */
export interface Exception {
  readonly freeze: string
  readonly types?: readonly string[]
  /** Tag of the one release that may pass. */
  readonly release?: string
  readonly approvedBy: string
  readonly reason: string
  readonly expiresMs: number
}

/** Everything that says when a release may happen. */
export interface Calendar {
  /** In which answers are told; each entry has a zone of its own. */
  readonly zone: Zone
  /** A moment is allowed when it lies in a window of every group. */
  readonly windowGroups: readonly (readonly Entry[])[]
  /** Window that a class of release must start in, by class; `any` for none. */
  readonly windowOfType: Readonly<Record<string, string>>
  /** Freezes, maintenance, events, meetings and releases. */
  readonly entries: readonly Entry[]
  readonly exceptions: readonly Exception[]
  readonly onFreezeStart: 'finish-stage' | 'hold' | 'rollback'
  /** Whether a resource that another release uses holds this one back. */
  readonly deniesSharedUse: boolean
  /** Resources of each environment of this repository. */
  readonly sharedOf: Readonly<Record<string, readonly string[]>>
}
