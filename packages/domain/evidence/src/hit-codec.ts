import type { HitList } from './hit-list.ts'
import { bitmapBytes, packLines, unpackLines } from './line-bitmap.ts'

/** Most bytes that the sorted, distinct keys of a list take. */
export function mostBytes(hits: HitList, withIds: boolean): number {
  if (fitsBitmap(hits, withIds)) return bitmapBytes(hits)
  return hits.size * (withIds ? 10 : 5)
}

/** Whether the lines of a list are kept as a bitmap: where it is the smaller one. */
export function fitsBitmap(hits: HitList, withIds: boolean): boolean {
  return !withIds && bitmapBytes(hits) < hits.size
}

/** Writes the sorted, distinct keys of a list; returns the end of what was written. */
export function encodeHits(hits: HitList, withIds: boolean, bytes: Uint8Array, from: number): number {
  if (fitsBitmap(hits, withIds)) return packLines(hits, bytes, from)
  const { lines, ids, size } = hits
  let [to, last] = [from, 0]
  for (let i = 0; i < size; i++) {
    const value = lines[i] as number
    let rest = value - last
    for (; rest >= 128; rest >>>= 7) bytes[to++] = (rest & 127) | 128
    bytes[to++] = rest
    last = value & ~1
    if (!withIds) continue
    for (rest = ids[i] as number; rest >= 128; rest >>>= 7) bytes[to++] = (rest & 127) | 128
    bytes[to++] = rest
  }
  return to
}

/** Puts written keys back into a list. */
export function decodeHits(bytes: Uint8Array, from: number, to: number, isBitmap: boolean, withIds: boolean, into: HitList): void {
  if (isBitmap) return unpackLines(bytes, from, to, into)
  let [at, line] = [from, 0]
  const next = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  while (at < to) {
    const value = next() + line
    line = value & ~1
    into.add(value >> 1, (value & 1) === 1, withIds ? next() : 0)
  }
}
