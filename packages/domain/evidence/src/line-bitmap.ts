import type { HitList } from './hit-list.ts'

const header = 4

/** Bytes that the sorted lines of a list take as a bitmap: two bits (there, hit) for each line from the first to the last. */
export function bitmapBytes({ lines, size }: HitList): number {
  return header + Math.ceil((((lines[size - 1] as number) >> 1) - ((lines[0] as number) >> 1) + 1) / 4)
}

/** Writes the sorted, distinct lines of a list; returns the end of what was written. */
export function packLines(hits: HitList, block: Uint8Array, from: number): number {
  const { lines, size } = hits
  const first = (lines[0] as number) >> 1
  const to = from + bitmapBytes(hits)
  for (let i = 0; i < header; i++) block[from + i] = (first >>> (i * 8)) & 255
  for (let i = 0; i < size; i++) {
    const value = lines[i] as number
    const at = (value >> 1) - first
    const byte = from + header + (at >> 2)
    block[byte] = (block[byte] as number) | ((2 | (value & 1)) << ((at & 3) * 2))
  }
  return to
}

/** Puts packed lines back into a list. */
export function unpackLines(block: Uint8Array, from: number, to: number, into: HitList): void {
  let first = 0
  for (let i = 3; i >= 0; i--) first = first * 256 + (block[from + i] as number)
  for (let byte = from + header; byte < to; byte++) {
    for (let place = 0; place < 4; place++) {
      const bits = ((block[byte] as number) >> (place * 2)) & 3
      if (bits >= 2) into.add(first + (byte - from - header) * 4 + place, (bits & 1) === 1)
    }
  }
}
