import { decodeHits, encodeHits, fitsBitmap, mostBytes } from './hit-codec.ts'
import { HitList } from './hit-list.ts'

const [firstBlockBytes, mostBlockBytes] = [16 * 1024, 1024 * 1024]

/** Keys of some later records of one file. */
interface Run {
  readonly bytes: Uint8Array
  readonly isBitmap: boolean
  readonly size: number
}

/**
 * Which lines, or branches and functions on lines, of which files were hit, merged over all records of a file: a key is covered
 * when any record of it is. A line takes a quarter of a byte to a byte, a branch two or three, so that tens of millions fit.
 * Most files have one record; later ones of a file are runs that are merged when they have grown to the size of the run
 * before, so that a file in very many records costs no more than sorting them.
 */
export class MergedHits {
  readonly #withIds: boolean
  readonly #blocks: Uint8Array[] = []
  /** Of each file: its block + 1, negative for a bitmap, and from where to where in it. */
  #places = new Int32Array(3 * 64)
  readonly #runs = new Map<number, Run[]>()
  readonly #scratch = new HitList()
  #used = 0
  #covered = 0
  #total = 0

  /** `withIds`: a key is a line and an id on it; else it is the line alone. */
  constructor(withIds = false) {
    this.#withIds = withIds
  }

  /** Adds one record's hits to a file and empties the list. */
  merge(file: number, hits: HitList): void {
    if (hits.size === 0) return
    hits.distinct(this.#withIds)
    if (this.#places[file * 3]) this.#later(file, hits)
    else this.#first(file, hits)
    hits.clear()
  }

  /** Distinct keys of all files, and how many of them were hit. Nothing may be merged after it. */
  totals(): { covered: number; total: number } {
    const list = this.#scratch
    for (const [file, runs] of this.#runs) {
      const place = this.#places[file * 3] as number
      const block = this.#blocks[Math.abs(place) - 1] as Uint8Array
      const [from, to] = [this.#places[file * 3 + 1] as number, this.#places[file * 3 + 2] as number]
      decodeHits(block, from, to, place < 0, this.#withIds, list)
      const [size, covered] = [list.size, list.covered]
      for (const run of runs) decodeHits(run.bytes, 0, run.bytes.length, run.isBitmap, this.#withIds, list)
      list.distinct(this.#withIds)
      this.#total += list.size - size
      this.#covered += list.covered - covered
      list.clear()
    }
    this.#runs.clear()
    return { covered: this.#covered, total: this.#total }
  }

  #first(file: number, hits: HitList): void {
    this.#total += hits.size
    this.#covered += hits.covered
    const most = mostBytes(hits, this.#withIds)
    if (this.#blocks.length === 0 || this.#used + most > (this.#blocks.at(-1) as Uint8Array).length) {
      this.#blocks.push(new Uint8Array(Math.max(Math.min(firstBlockBytes << Math.min(this.#blocks.length, 6), mostBlockBytes), most)))
      this.#used = 0
    }
    const from = this.#used
    this.#used = encodeHits(hits, this.#withIds, this.#blocks.at(-1) as Uint8Array, from)
    if (this.#places.length <= file * 3) {
      const places = new Int32Array(Math.max(this.#places.length * 2, file * 3 + 3))
      places.set(this.#places)
      this.#places = places
    }
    this.#places[file * 3] = fitsBitmap(hits, this.#withIds) ? -this.#blocks.length : this.#blocks.length
    this.#places[file * 3 + 1] = from
    this.#places[file * 3 + 2] = this.#used
  }

  #later(file: number, hits: HitList): void {
    const runs = this.#runs.get(file) ?? []
    this.#runs.set(file, runs)
    for (let last = runs.at(-1); last !== undefined && last.size <= 2 * hits.size; last = runs.at(-1)) {
      decodeHits(last.bytes, 0, last.bytes.length, last.isBitmap, this.#withIds, hits)
      hits.distinct(this.#withIds)
      runs.pop()
    }
    const bytes = new Uint8Array(mostBytes(hits, this.#withIds))
    const end = encodeHits(hits, this.#withIds, bytes, 0)
    runs.push({ bytes: bytes.slice(0, end), isBitmap: fitsBitmap(hits, this.#withIds), size: hits.size })
  }
}
