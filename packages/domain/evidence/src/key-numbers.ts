import { Refusal } from './refusal.ts'
import { TextHash } from './text-hash.ts'

/** Numbers keys in the order in which they first occur. Of a key only its hash is kept: a report may name more files than memory holds. */
export class KeyNumbers {
  readonly #hash = new TextHash()
  /** Two halves of each key's hash. */
  #hashes = new Int32Array(1024)
  /** Number of the key + 1; 0 is a free slot. At least twice as many slots as keys. */
  #slots = new Int32Array(1024)
  readonly #limit: number
  size = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  ofText(text: string): number {
    return this.#number(this.#hash.from().text(text))
  }

  ofBytes(bytes: Uint8Array, from: number, to: number): number {
    return this.#number(this.#hash.from().bytes(bytes, from, to))
  }

  #number(hash: TextHash): number {
    const { high, low } = hash
    const mask = this.#slots.length - 1
    let slot = high & mask
    for (let number = this.#slots[slot] as number; number !== 0; number = this.#slots[slot] as number) {
      if (this.#hashes[number * 2 - 2] === high && this.#hashes[number * 2 - 1] === low) return number - 1
      slot = (slot + 1) & mask
    }
    if (this.size >= this.#limit) throw new Refusal('evidence/too-large', `More than ${this.#limit} files.`)
    if (this.size * 2 === this.#slots.length) {
      this.#grow()
      return this.#number(hash)
    }
    this.#hashes[this.size * 2] = high
    this.#hashes[this.size * 2 + 1] = low
    this.#slots[slot] = ++this.size
    return this.size - 1
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2)
    hashes.set(this.#hashes)
    this.#hashes = hashes
    this.#slots = new Int32Array(this.#slots.length * 2)
    const mask = this.#slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let slot = (hashes[number * 2] as number) & mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
      this.#slots[slot] = number + 1
    }
  }
}
