import { nameId } from './branch-id.ts'
import { isHit } from './hit-count.ts'
import type { HitList } from './hit-list.ts'
import { Refusal } from './refusal.ts'
import { count } from './report.ts'
import { TextHash } from './text-hash.ts'

const indexed = /^(\d{1,15}),(\d{1,15})(?:,.*)?$/s

/**
 * Functions of one LCOV record: `FN:line[,end],name` with `FNDA:hits,name` joined by name in order, or LCOV 2's `FNL:index,line[,end]`
 * with `FNA:index,hits,name`. Of a name only its hash is kept.
 */
export class LcovFunctions {
  readonly #hash = new TextHash()
  #lines = new Int32Array(64)
  #names = new Float64Array(64)
  #hits = new Uint8Array(64)
  size = 0
  /** While the FNDA records come in the order of the FN records, the one that is due; −1 once they do not. */
  #due = 0
  /** Places by name, of the first `#listed` functions, and how many of a name's places are taken. */
  readonly #places = new Map<number, { readonly at: number[]; taken: number }>()
  #listed = 0
  readonly #lineOf = new Map<string, number>()

  /** `FN`: a function's line and its name. */
  declare(line: number, bytes: Uint8Array, from: number, to: number): void {
    this.#push(line, this.#nameOf(bytes, from, to), false)
  }

  /** `FNDA`: whether the function of a name was hit. A name that was not declared goes by. */
  mark(hit: boolean, bytes: Uint8Array, from: number, to: number): void {
    const name = this.#nameOf(bytes, from, to)
    if (this.#due >= 0 && this.#due < this.size && this.#names[this.#due] === name) {
      if (hit) this.#hits[this.#due] = 1
      this.#due++
      return
    }
    const at = this.#find(name)
    if (at !== undefined && hit) this.#hits[at] = 1
  }

  /** `FNL` and `FNA`. */
  indexed(key: 'FNL' | 'FNA', value: string): void {
    if (key === 'FNL') {
      const [, index = '', line = ''] = indexed.exec(value.trim()) ?? []
      if (index === '') throw bad(key, value)
      this.#lineOf.set(index, count('An FNL line', line))
      return
    }
    const [index = '', hits = ''] = value.split(',', 2)
    const line = this.#lineOf.get(index)
    if (line === undefined) throw bad(key, value)
    const { high, low } = this.#hash.from().text(value.slice(index.length + hits.length + 2).trimEnd())
    this.#push(line, keyOf(high, low), isHit(hits))
  }

  /** Moves the record's functions, by line and name, into an empty list; none are left afterwards. */
  take(into: HitList): void {
    for (let at = 0; at < this.size; at++) {
      into.add(this.#lines[at] as number, this.#hits[at] === 1, nameId((this.#names[at] as number) % 2 ** 32))
    }
    this.size = this.#due = this.#listed = 0
    // Emptying a map makes a new one, also of an empty map.
    if (this.#places.size > 0) this.#places.clear()
    if (this.#lineOf.size > 0) this.#lineOf.clear()
  }

  #push(line: number, name: number, hit: boolean): void {
    if (this.size === this.#lines.length) this.#grow()
    this.#lines[this.size] = line
    this.#names[this.size] = name
    this.#hits[this.size++] = hit ? 1 : 0
  }

  #nameOf(bytes: Uint8Array, from: number, to: number): number {
    let end = to
    while (end > from && ((bytes[end - 1] as number) === 0x20 || (bytes[end - 1] as number) === 0x09)) end--
    const { high, low } = this.#hash.from().bytes(bytes, from, end)
    return keyOf(high, low)
  }

  /** The first place of a name that is not taken, or its last one. */
  #find(name: number): number | undefined {
    for (; this.#listed < this.size; this.#listed++) {
      const key = this.#names[this.#listed] as number
      const known = this.#places.get(key)
      const taken = this.#due > this.#listed ? 1 : 0
      if (known === undefined) this.#places.set(key, { at: [this.#listed], taken })
      else {
        known.at.push(this.#listed)
        known.taken += taken
      }
    }
    this.#due = -1
    const places = this.#places.get(name)
    return places?.at[Math.min(places.taken++, places.at.length - 1)]
  }

  #grow(): void {
    const [lines, names, hits] = [this.#lines, this.#names, this.#hits]
    this.#lines = new Int32Array(lines.length * 2)
    this.#names = new Float64Array(lines.length * 2)
    this.#hits = new Uint8Array(lines.length * 2)
    this.#lines.set(lines)
    this.#names.set(names)
    this.#hits.set(hits)
  }
}

/** 53 bits of a hash. */
function keyOf(high: number, low: number): number {
  return (low >>> 11) * 2 ** 32 + (high >>> 0)
}

function bad(key: string, value: string): Refusal {
  return new Refusal('evidence/malformed', `A record reads "${key}:${value.slice(0, 80)}".`)
}
