import type { RecordEvent, RecordReason } from '@locktender/contracts'

/** How far a release is. */
export type ReleaseState =
  | 'preparing'
  | 'planned'
  | 'rolling-out'
  | 'rolled-out'
  | 'rolling-back'
  | 'rolled-back'
  | 'rollback-failed'
  | 'rolled-forward'
  | 'verified'
  | 'closed'
  | 'cancelled'

type Of<Type extends RecordEvent['type']> = Extract<RecordEvent, { type: Type }>
type Facts<Type extends RecordEvent['type']> = Of<Type>['data']

/** A fact with its place in the record. */
export interface Dated<Fact> {
  readonly seq: number
  readonly at: string
  readonly data: Fact
}

/** Everything a view needs of one release: the fold of its events. */
export interface ReleaseView {
  readonly release: string
  readonly state: ReleaseState
  readonly firstAt: string
  readonly lastAt: string
  readonly planned: Dated<Facts<'planned'>> | null
  readonly gated: readonly Dated<Facts<'gated'>>[]
  readonly requested: readonly Dated<Facts<'requested'>>[]
  readonly voted: readonly Dated<Facts<'voted'>>[]
  readonly approved: readonly Dated<Facts<'approved'>>[]
  readonly decided: readonly Dated<Facts<'decided'>>[]
  readonly published: readonly Dated<Facts<'published'>>[]
  /** The last claim of each lock. */
  readonly claims: Readonly<Record<string, Dated<Facts<'claimed'>>>>
  readonly applied: readonly Dated<Facts<'stage-applied'>>[]
  readonly observed: readonly Dated<Facts<'observed'>>[]
  readonly judged: readonly Dated<Facts<'judged'>>[]
  readonly advanced: readonly Dated<Facts<'advanced'>>[]
  readonly held: readonly Dated<Facts<'held'>>[]
  readonly rolledBack: readonly Dated<Facts<'rolled-back'>>[]
  readonly verified: readonly Dated<Facts<'verified'>>[]
  readonly incidents: readonly Dated<Facts<'incident-linked'>>[]
  readonly announced: readonly Dated<Facts<'announced'>>[]
  readonly overridden: readonly Dated<Facts<'overridden'>>[]
  readonly amended: readonly Dated<Facts<'amended'>>[]
  readonly closed: Dated<Facts<'closed'>> | null
  readonly cancelled: Dated<Facts<'cancelled'>> | null
}

/** Why an event may not follow. */
export type Refusal = RecordReason
