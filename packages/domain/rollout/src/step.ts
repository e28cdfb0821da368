import type { RecordEvent, RecordReason, RollbackContract, WorkflowCall } from '@locktender/contracts'

type Recorded = Extract<
  RecordEvent['type'],
  'claimed' | 'stage-applied' | 'observed' | 'judged' | 'advanced' | 'held' | 'rolled-back' | 'cancelled'
>

/** An event that is to be recorded; the same key is the same event. */
export type Entry = {
  readonly [Type in Recorded]: { readonly type: Type; readonly key: string; readonly data: Extract<RecordEvent, { type: Type }>['data'] }
}[Recorded]

/** Where in the plan something happens. */
export interface Place {
  readonly stage: number
  readonly region: string | undefined
}

/** The one thing to do next. Each may be repeated without harm; after each the record is read again. */
export type Step =
  /** Record it, if the record still asks for it. */
  | { readonly do: 'record'; readonly entry: Entry }
  /** Ask the traffic side what it serves. */
  | { readonly do: 'observe'; readonly place: Place }
  /** Give the release this share, then record `entry`. */
  | { readonly do: 'apply'; readonly place: Place; readonly share: number; readonly opId: string; readonly entry: Entry }
  /** Give everything back, by the traffic command or by another method, then record `entry`. */
  | {
      readonly do: 'rollback'
      readonly opId: string
      readonly method: RollbackContract['methods'][number] | undefined
      readonly entry: Entry
    }
  /** Start a workflow, then record `entry`. */
  | {
      readonly do: 'dispatch'
      readonly opId: string
      /** The same however often the start is tried. */
      readonly operation: string
      readonly call: WorkflowCall
      readonly entry: Extract<Entry, { type: 'rolled-back' }>
    }
  /** Judge the stage that runs. */
  | { readonly do: 'judge'; readonly place: Place; readonly sinceMs: number }
  /** Take, or renew, what it shares with other repositories; or give it back. */
  | { readonly do: 'lock' | 'unlock' }
  /** Nothing to do before something changes, or before `untilMs`. */
  | { readonly do: 'wait'; readonly reason: RecordReason; readonly untilMs: number | null }
  /** It has ended. */
  | {
      readonly do: 'end'
      readonly outcome: 'rolled-out' | 'rolled-back' | 'rolled-forward' | 'cancelled' | 'refused'
      readonly reason: RecordReason
    }

export const reason = (code: string, message: string): RecordReason => ({ code, message })
