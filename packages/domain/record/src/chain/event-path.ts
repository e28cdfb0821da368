import type { RecordEvent } from '@locktender/contracts'
import { eventDigest } from '../digest.ts'

/** What the name of an event's file tells without reading it. */
export interface EventName {
  readonly seq: number
  /** First twelve digits of the SHA-256 of the release's name, so that one release can be read out of a large record. */
  readonly releaseHash: string
  readonly type: string
}

/** `2026/11/0000000042.9f86d081884c.judged.json`: months keep folders small, the number sorts, the rest selects. */
export function eventPath({ at, seq, release, type }: Pick<RecordEvent, 'at' | 'seq' | 'release' | 'type'>): string {
  return `${at.slice(0, 4)}/${at.slice(5, 7)}/${String(seq).padStart(10, '0')}.${releaseHash(release)}.${type}.json`
}

/** First twelve digits of the SHA-256 of a release's name, as it stands in file names. */
export function releaseHash(release: string): string {
  return eventDigest(release).slice(0, 12)
}

/** What a file name tells; undefined for a file that is no event. */
export function parseEventPath(path: string): EventName | undefined {
  const [, seq = '', hash = '', type = ''] = /^\d{4}\/\d{2}\/(\d{10})\.([0-9a-f]{12})\.([a-z-]+)\.json$/.exec(path) ?? []
  return seq === '' ? undefined : { seq: Number(seq), releaseHash: hash, type }
}
