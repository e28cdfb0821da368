import type { EventDraft } from '@locktender/record'

type Each<Draft> = Draft extends EventDraft ? Pick<Draft, 'type' | 'data'> : never

/** A fact that an event is made of. */
export type Fact = Each<EventDraft> & {
  /** What tells it from others of its type, for the idempotency key. */
  readonly id: string
  /** Release that it names itself; null where the call must say. */
  readonly release: string | null
  /** Commit that it is about, where it holds for no other. */
  readonly commit?: string
}
