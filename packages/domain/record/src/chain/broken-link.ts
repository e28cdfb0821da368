import type { RecordEvent } from '@locktender/contracts'
import type { ChainFault } from './chain-fault.ts'

/** An event, the digest of its bytes and where it lies. */
export interface Link {
  readonly event: RecordEvent
  readonly digest: string
  readonly path: string
}

/**
 * The event that broke the chain. A single wrong link means that the event before it was edited: its own successor goes on rightly.
 * Where more links in a row are wrong, the event after the first of them was changed, or one was taken out before it; unless that
 * event still names the one before last, then the last one was put in between.
 */
export function firstBrokenLink(links: readonly Link[]): ChainFault | undefined {
  const [first] = links
  if (first !== undefined && first.event.prev !== null)
    return faultAt(first, 'the first event names one before it: the beginning of the record is missing')
  const isRight = (index: number): boolean => links[index]?.event.prev === links[index - 1]?.digest
  const right = links.findIndex((_, index) => index > 0 && !isRight(index))
  const [after, before] = [links[right], links[right - 1]]
  if (after === undefined || before === undefined) return undefined
  const isAlone = right + 1 >= links.length || isRight(right + 1)
  if (isAlone) return faultAt(before, `its bytes are not those that event ${after.event.seq} follows: it was changed`)
  if (right >= 2 && after.event.prev === links[right - 2]?.digest)
    return faultAt(before, `event ${after.event.seq} follows the event before it: it was put in between`)
  return faultAt(after, `it does not follow event ${before.event.seq}: it was changed, or one before it was taken out`)
}

function faultAt({ event, path }: Link, message: string): ChainFault {
  return { seq: event.seq, path, code: 'record/broken-link', message }
}
