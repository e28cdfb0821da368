import { Refusal } from './refusal.ts'

const mostLines = 2 ** 22

/** Hits of one record, in any order. Whoever fills `lines` and `ids` without `add` sets `isSorted` to false. */
export class HitList {
  /** Line × 2, and 1 when it was hit. */
  lines = new Int32Array(512)
  ids = new Int32Array(512)
  size = 0
  /** Every key is greater than the one before it. */
  isSorted = true

  /** `line`: below 2^30. `id`: below 2^30, what on the line it is. */
  add(line: number, hit: boolean, id = 0): void {
    if (this.size === this.lines.length) this.grow()
    if (line >= 2 ** 30) throw new Refusal('evidence/too-large', `There is a line ${line}.`)
    const at = this.size++
    const before = at > 0 ? (this.lines[at - 1] as number) >> 1 : -1
    if (line < before || (line === before && id <= (this.ids[at - 1] as number))) this.isSorted = false
    this.lines[at] = hit ? (line << 1) | 1 : line << 1
    this.ids[at] = id
  }

  clear(): void {
    this.size = 0
    this.isSorted = true
  }

  /** Keeps each key once, in order; a key is hit when any of its entries is. */
  distinct(withIds: boolean): void {
    if (this.isSorted) return
    this.#sort(withIds)
    const { lines, ids, size } = this
    let kept = 0
    for (let i = 0; i < size; i++) {
      const line = lines[i] as number
      // The hit one of a key sorts last.
      if (i + 1 < size && (lines[i + 1] as number) >> 1 === line >> 1 && (!withIds || ids[i + 1] === ids[i])) continue
      lines[kept] = line
      ids[kept++] = ids[i] as number
    }
    this.size = kept
    this.isSorted = true
  }

  get covered(): number {
    let covered = 0
    for (let i = 0; i < this.size; i++) covered += (this.lines[i] as number) & 1
    return covered
  }

  grow(): void {
    const [lines, ids] = [this.lines, this.ids]
    this.lines = new Int32Array(lines.length * 2)
    this.ids = new Int32Array(lines.length * 2)
    this.lines.set(lines)
    this.ids.set(ids)
  }

  #sort(withIds: boolean): void {
    const { lines, ids, size } = this
    if (!withIds) {
      lines.subarray(0, size).sort()
      return
    }
    const keys = new Float64Array(size)
    for (let i = 0; i < size; i++) {
      const line = (lines[i] as number) >> 1
      if (line >= mostLines) throw new Refusal('evidence/too-large', `Line ${line} of a file is beyond ${mostLines}.`)
      keys[i] = (line * 2 ** 30 + (ids[i] as number)) * 2 + ((lines[i] as number) & 1)
    }
    keys.sort()
    for (let i = 0; i < size; i++) {
      const key = keys[i] as number
      lines[i] = Math.floor(key / 2 ** 31) * 2 + (key % 2)
      ids[i] = Math.floor((key % 2 ** 31) / 2)
    }
  }
}
