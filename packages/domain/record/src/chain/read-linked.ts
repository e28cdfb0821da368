import { Problem, type RecordEvent } from '@locktender/contracts'
import { eventDigest } from '../digest.ts'
import type { ChainFault } from './chain-fault.ts'
import { readEvent } from './read-event.ts'
import type { NamedFile } from './record-layout.ts'

/** An event that was read, and what is wrong with it. */
export interface LinkedEvent {
  /** Null for a text that is no event, or that of another number: nothing may be concluded from it. */
  readonly event: RecordEvent | null
  readonly fault: ChainFault | null
}

/**
 * Reads an event and holds its bytes against the digest that the event after it names. The last event of a record has none after it
 * (`nextText` null): that it was changed shows only against an anchor, or to who has read it before.
 */
export function readLinked({ path, name: { seq } }: NamedFile, text: string, nextText: string | null): LinkedEvent {
  const faultOf = (code: string, message: string): ChainFault => ({ seq, path, code, message })
  let event: RecordEvent
  try {
    event = readEvent(text, path)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { event: null, fault: faultOf(error.code, error.message) }
  }
  if (event.seq !== seq)
    return { event: null, fault: faultOf('record/moved', `the event in place ${seq} says that it is event ${event.seq}`) }
  if (nextText === null || prevOf(nextText) === eventDigest(text)) return { event, fault: null }
  return {
    event,
    fault: faultOf('record/broken-link', `event ${seq + 1} does not follow event ${seq} as it is now: one of them was changed`),
  }
}

function prevOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly prev?: unknown } | null)?.prev
  } catch {
    return undefined
  }
}
