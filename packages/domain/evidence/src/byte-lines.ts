import type { ByteHandler } from './line-stream.ts'
import { Refusal } from './refusal.ts'

/** Cuts UTF-8 bytes at line ends without making strings of them. */
export abstract class ByteLines implements ByteHandler {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  readonly #limit: number
  /** The line that goes on, in the pieces in which it came. */
  #rest: Uint8Array[] = []
  #restBytes = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Whole lines: `bytes` up to `stop`, the last of them a line feed. The bytes are valid only during the call. */
  protected abstract lines(bytes: Uint8Array, stop: number): void

  abstract end(): void

  write(chunk: Uint8Array): void {
    const last = chunk.lastIndexOf(0x0a)
    if (last < 0) return this.#keep(chunk.slice())
    if (this.#restBytes > 0) {
      // Only the line that goes on is copied together; the rest of the chunk is read where it is.
      const first = chunk.indexOf(0x0a)
      this.#rest.push(chunk.subarray(0, first + 1))
      const line = this.#taken()
      this.lines(line, line.length)
      if (last > first) this.lines(chunk.subarray(first + 1), last - first)
    } else this.lines(chunk, last + 1)
    this.#keep(chunk.slice(last + 1))
  }

  /** Hands over what stands behind the last line end; returns it with a line end. */
  protected flush(): Uint8Array {
    if (this.#restBytes === 0) return new Uint8Array(0)
    this.#rest.push(new Uint8Array([0x0a]))
    const line = this.#taken()
    this.lines(line, line.length)
    return line
  }

  protected text(bytes: Uint8Array, from: number, to: number): string {
    try {
      return this.#decoder.decode(bytes.subarray(from, to))
    } catch {
      throw new Refusal('evidence/encoding', 'The bytes are not utf-8.')
    }
  }

  #keep(rest: Uint8Array): void {
    this.#restBytes += rest.length
    if (this.#restBytes > this.#limit) throw new Refusal('evidence/too-large', `A line is longer than ${this.#limit} bytes.`)
    if (rest.length > 0) this.#rest.push(rest)
  }

  #taken(): Uint8Array {
    const line = new Uint8Array(this.#rest.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const piece of this.#rest) {
      line.set(piece, at)
      at += piece.length
    }
    this.#rest = []
    this.#restBytes = 0
    return line
  }
}

/** End of the decimal digits that begin at `from`. */
export function digitsEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39) at++
  return at
}

/** Value of the decimal digits between two places; −1 when there is none, or more than 9. */
export function digitsValue(bytes: Uint8Array, from: number, end: number): number {
  if (end === from || end - from > 9) return -1
  let value = 0
  for (let at = from; at < end; at++) value = value * 10 + ((bytes[at] as number) - 0x30)
  return value
}
