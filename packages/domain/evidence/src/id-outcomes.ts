import { Refusal } from './refusal.ts'
import { TextHash } from './text-hash.ts'

/**
 * Which test ids occur more than once, and with which outcomes. A row takes 8 bytes, 61 bits of its id's hash and 3 of its
 * outcome; they are sorted at the end, which costs less than looking each of a million ids up.
 */
export class IdOutcomes {
  readonly #limit: number
  readonly #hash = new TextHash()
  #group = '\0'
  #part = '\0'
  /** Hashes of the group, and of the part in it, that came last: rows of one suite mostly stand together. */
  #groupHash = { high: 0, low: 0 }
  #partHash = { high: 0, low: 0 }
  #words = new Uint32Array(2048)
  #rows = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** `outcome`: 0 … 7. */
  add(outcome: number, group: string, part: string, name: string): void {
    if (this.#rows * 2 === this.#words.length) this.#grow()
    const hash = this.#hash
    if (group !== this.#group) {
      this.#group = group
      this.#part = '\0'
      const { high, low } = hash.from().text(group)
      this.#groupHash = { high, low }
    }
    if (part !== this.#part) {
      this.#part = part
      const { high, low } = hash.from(this.#groupHash.high, this.#groupHash.low).text(part)
      this.#partHash = { high, low }
    }
    hash.from(this.#partHash.high, this.#partHash.low).text(name)
    this.#words[this.#rows * 2] = (hash.low & ~7) | outcome
    this.#words[this.#rows * 2 + 1] = hash.high
    this.#rows++
  }

  /** Ids that occur more than once, and those of them with different outcomes. */
  repeated(): { ids: number; mixed: number } {
    const words = this.#words
    new BigUint64Array(words.buffer, 0, this.#rows).sort()
    let [ids, mixed, first] = [0, 0, 0]
    for (let row = 1; row <= this.#rows; row++) {
      // Words of one id differ in the outcome's three bits at most.
      const differs =
        row === this.#rows ||
        words[row * 2 + 1] !== words[first * 2 + 1] ||
        ((words[row * 2] as number) ^ (words[first * 2] as number)) >>> 3 !== 0
      if (!differs) continue
      if (row - first > 1) {
        ids++
        if (words[first * 2] !== words[(row - 1) * 2]) mixed++
      }
      first = row
    }
    return { ids, mixed }
  }

  #grow(): void {
    if (this.#rows >= this.#limit) throw new Refusal('evidence/too-large', `More than ${this.#limit} tests.`)
    const words = new Uint32Array(this.#words.length * 2)
    words.set(this.#words)
    this.#words = words
  }
}
