import { branchId, pairId } from '../branch-id.ts'
import { ByteLines, digitsEnd, digitsValue } from '../byte-lines.ts'
import type { Format } from '../format.ts'
import { HitList } from '../hit-list.ts'
import { KeyNumbers } from '../key-numbers.ts'
import { isHit } from '../hit-count.ts'
import { LcovFunctions } from '../lcov-functions.ts'
import { mostHeld } from '../line-coverage.ts'
import { MergedHits } from '../merged-hits.ts'
import type { ChangedFile } from '../patch-coverage.ts'
import { Refusal } from '../refusal.ts'
import { count } from '../report.ts'
import type { Report } from '../report.ts'

const twins = new Map(
  Object.entries({
    LF: 'coverage.lines.total',
    LH: 'coverage.lines.covered',
    BRF: 'coverage.branches.total',
    BRH: 'coverage.branches.covered',
    FNF: 'coverage.functions.total',
    FNH: 'coverage.functions.covered',
  }),
)
const [zero, comma, minus, colon, newline, carriageReturn] = [0x30, 0x2c, 0x2d, 0x3a, 0x0a, 0x0d]
/** The first four bytes of a line that are its key, and the colon where there is room. */
const [DA, BRDA, SF, END, FN, FNDA] = ['DA:', 'BRDA', 'SF:', 'end_', 'FN:', 'FNDA'].map(mark) as [
  number,
  number,
  number,
  number,
  number,
  number,
]
const sums: ReadonlyMap<number, string> = new Map([...twins.keys()].map((key) => [mark(`${key}:`), key]))
const endOfRecord = new TextEncoder().encode('end_of_record')

function isEndOfRecord(bytes: Uint8Array, from: number): boolean {
  return endOfRecord.every((byte, index) => bytes[from + index] === byte)
}

function mark(key: string): number {
  return [...key].reduce((sum, letter, index) => sum | (letter.charCodeAt(0) << (8 * index)), 0)
}

/** LCOV tracefiles: records are merged by their source file; lines, branches and functions are distinct. */
export const lcov: Format = {
  id: 'lcov',
  gives: 'coverage',
  openEnded: true,
  lines: {
    accepts: (lines) => /^(?:TN:|SF:)/.test(lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''),
    readBytes: (report) => new LcovRecords(report),
  },
}

class LcovRecords extends ByteLines {
  readonly #report: Report
  readonly #files: KeyNumbers
  readonly #lines = new MergedHits()
  readonly #branches = new MergedHits(true)
  readonly #functions = new MergedHits(true)
  readonly #record = { lines: new HitList(), branches: new HitList(), functions: new LcovFunctions() }
  readonly #functionHits = new HitList()
  readonly #sums = new Map<string, number>()
  #anyLine = false
  #file: number | undefined
  #changed: ChangedFile | undefined
  #records = 0

  constructor(report: Report) {
    super(report.limits.tokenBytes)
    this.#report = report
    this.#files = new KeyNumbers(report.limits.names)
  }

  /** Nearly all lines are `DA:line,hits`: runs of them are read byte by byte in one go, the others are cut out first. */
  protected lines(bytes: Uint8Array, stop: number): void {
    for (let at = 0; at < stop;) {
      for (let before = -1; at > before && this.#file !== undefined;) {
        before = at
        at = this.#plainBranches(bytes, this.#plainLines(bytes, at, stop), stop)
      }
      if (at >= stop) break
      let end = at
      while (bytes[end] !== newline) end++
      this.#line(bytes, at, end > at && bytes[end - 1] === carriageReturn ? end - 1 : end)
      at = end + 1
    }
    if (this.#record.lines.size >= mostHeld) this.#flush()
  }

  /** Reads lines from `at` on as long as they are `DA:line,hits` with up to nine digits for the line; returns where they end. */
  #plainLines(bytes: Uint8Array, from: number, stop: number): number {
    const hits = this.#record.lines
    let [at, { lines, size }] = [from, hits]
    let before = size > 0 ? (lines[size - 1] as number) : -1
    while (at < stop && bytes[at] === 0x44 && bytes[at + 1] === 0x41 && bytes[at + 2] === colon) {
      let [p, line, any, byte] = [at + 3, 0, 0, 0]
      while ((byte = (bytes[p] as number) - zero) >= 0 && byte <= 9) {
        line = line * 10 + byte
        p++
      }
      if (byte !== comma - zero || p === at + 3 || p > at + 12) break
      const start = ++p
      while ((byte = (bytes[p] as number) - zero) >= 0 && byte <= 9) {
        any |= byte
        p++
      }
      if (byte !== newline - zero || p === start) break
      if (size === lines.length) {
        hits.size = size
        hits.grow()
        lines = hits.lines
      }
      const value = any === 0 ? line << 1 : (line << 1) | 1
      if (value <= (before | 1)) hits.isSorted = false
      before = lines[size++] = value
      if (this.#changed !== undefined) this.#changed.hit(line, any !== 0)
      at = p + 1
    }
    hits.size = size
    return at
  }

  /** The same for `BRDA:line,block,branch,hits` with small numbers. */
  #plainBranches(bytes: Uint8Array, from: number, stop: number): number {
    let at = from
    while (at < stop && bytes[at] === 0x42 && bytes[at + 1] === 0x52 && bytes[at + 2] === 0x44 && bytes[at + 4] === colon) {
      let [p, field, line, block, value, byte] = [at + 5, 0, 0, 0, 0, 0]
      for (; field < 3; field++) {
        const start = p
        for (value = 0; (byte = (bytes[p] as number) - zero) >= 0 && byte <= 9; p++) value = value * 10 + byte
        if (byte !== comma - zero || p === start || p > start + 9) break
        if (field === 0) line = value
        else if (field === 1) block = value
        p++
      }
      const id = field === 3 ? pairId(block, value) : 0
      if (id === 0) break
      let any = 0
      if (bytes[p] === minus && bytes[p + 1] === newline) p++
      else {
        const start = p
        for (; (byte = (bytes[p] as number) - zero) >= 0 && byte <= 9; p++) any |= byte
        if (byte !== newline - zero || p === start) break
      }
      this.#record.branches.add(line, any !== 0, id)
      at = p + 1
    }
    return at
  }

  end(): void {
    this.#flushLast()
    const report = this.#report
    for (const [key, sum] of this.#sums) report.declared('files', key, sum, twins.get(key))
    const lines = this.#lines.totals()
    if (this.#anyLine || !this.#sums.has('LF')) report.pair('coverage.lines', lines.covered, lines.total)
    else {
      report.pair('coverage.lines', this.#sums.get('LH') ?? 0, this.#sums.get('LF'))
      report.finding('evidence/declared-only', 'No DA record in the file: lines are the sums of LF and LH.', {
        name: 'coverage.lines.total',
      })
    }
    for (const [name, hits] of [
      ['branches', this.#branches],
      ['functions', this.#functions],
    ] as const) {
      const { covered, total } = hits.totals()
      if (total > 0) report.pair(`coverage.${name}`, covered, total)
    }
    report.add('coverage.files', this.#files.size)
    report.add('report.records', this.#records)
    if (report.get('coverage.lines.total') === 0) report.unknown('evidence/no-data', 'No coverable line.')
  }

  /** A last line that cannot be read is one that was cut, and so is one that is not whole and ends no record. */
  #flushLast(): void {
    const cut = new Refusal('evidence/truncated', 'The last record has no end_of_record.')
    try {
      const last = this.flush()
      if (last.some((byte) => byte > 0x20) && !isEndOfRecord(last, 0)) throw cut
    } catch (error) {
      throw error instanceof Refusal ? cut : error
    }
    if (this.#file !== undefined) throw cut
  }

  #line(bytes: Uint8Array, from: number, to: number): void {
    if (to - from < 3) return
    const four =
      (bytes[from] as number) |
      ((bytes[from + 1] as number) << 8) |
      ((bytes[from + 2] as number) << 16) |
      ((bytes[from + 3] as number) << 24)
    const three = four & 0xffffff
    if (four === BRDA) this.#branch(bytes, from, to)
    else if (three === DA) this.#rareLine(bytes, from, to)
    else if (three === SF) this.#open(bytes, from + 3, to)
    else if (four === END && isEndOfRecord(bytes, from)) this.#close()
    else if (three === FN) this.#function(bytes, from + 3, to)
    else if (four === FNDA) this.#functionHit(bytes, from + 5, to)
    else this.#other(bytes, from, to, sums.get(three) ?? sums.get(four))
  }

  /** A DA record with a checksum, or with a count that is written otherwise. */
  #rareLine(bytes: Uint8Array, from: number, to: number): void {
    const [, line = '', hits = ''] = /^DA:(\d{1,9}),([^,]{1,400})/.exec(this.text(bytes, from, to)) ?? []
    if (line === '' || this.#file === undefined) throw this.#bad(bytes, from, to)
    this.#record.lines.add(Number(line), isHit(hits))
    this.#changed?.hit(Number(line), isHit(hits))
  }

  #branch(bytes: Uint8Array, from: number, to: number): void {
    const lineEnd = digitsEnd(bytes, from + 5, to)
    const line = digitsValue(bytes, from + 5, lineEnd)
    let last = to - 1
    while (last > lineEnd && bytes[last] !== comma) last--
    if (line < 0 || last <= lineEnd || bytes[lineEnd] !== comma || this.#file === undefined) throw this.#bad(bytes, from, to)
    let hits = 0
    let at = last + 1
    for (; at < to && (bytes[at] as number) >= zero && (bytes[at] as number) <= 0x39; at++) hits |= (bytes[at] as number) - zero
    const plain = at === to && to > last + 1
    const never = bytes[last + 1] === minus && to === last + 2
    const hit = plain ? hits !== 0 : !never && isHit(this.text(bytes, last + 1, to))
    this.#record.branches.add(line, hit, branchId(bytes, lineEnd + 1, last))
  }

  /** `FN:line[,end],name`. */
  #function(bytes: Uint8Array, from: number, to: number): void {
    const comma_ = digitsEnd(bytes, from, to)
    const line = digitsValue(bytes, from, comma_)
    if (line < 0 || bytes[comma_] !== comma) throw this.#bad(bytes, from - 3, to)
    const end = digitsEnd(bytes, comma_ + 1, to)
    const name = end > comma_ + 1 && bytes[end] === comma ? end + 1 : comma_ + 1
    this.#checkText(bytes, name, to)
    this.#record.functions.declare(line, bytes, name, to)
  }

  /** `FNDA:hits,name`. */
  #functionHit(bytes: Uint8Array, from: number, to: number): void {
    const end = bytes.indexOf(comma, from)
    if (end < 0 || end >= to) throw this.#bad(bytes, from - 5, to)
    const digits = digitsEnd(bytes, from, end)
    const plain = digits === end ? digitsValue(bytes, from, end) : -1
    this.#checkText(bytes, end + 1, to)
    this.#record.functions.mark(plain >= 0 ? plain > 0 : isHit(this.text(bytes, from, end)), bytes, end + 1, to)
  }

  #bad(bytes: Uint8Array, from: number, to: number): Refusal {
    return new Refusal('evidence/malformed', `A record reads "${this.text(bytes, from, Math.min(to, from + 80))}".`)
  }

  /** Sums, and functions as LCOV 2 writes them; `TN:` and what is not known go by. */
  #other(bytes: Uint8Array, from: number, to: number, sum: string | undefined): void {
    if (sum !== undefined) {
      const start = from + sum.length + 1
      const end = digitsEnd(bytes, start, to)
      const plain = end === to ? digitsValue(bytes, start, end) : -1
      this.#sums.set(sum, (this.#sums.get(sum) ?? 0) + (plain >= 0 ? plain : count(sum, this.text(bytes, start, to))))
    } else if (bytes[from] === 0x46 && bytes[from + 1] === 0x4e) {
      const text = this.text(bytes, from, to)
      for (const key of ['FNL', 'FNA'] as const) if (text.startsWith(`${key}:`)) this.#record.functions.indexed(key, text.slice(4))
    }
  }

  #open(bytes: Uint8Array, from: number, to: number): void {
    if (this.#file !== undefined) throw new Refusal('evidence/truncated', 'A record begins inside another one.')
    this.#file = this.#files.ofBytes(bytes, from, to)
    this.#checkText(bytes, from, to)
    this.#changed = this.#report.patch?.file(this.text(bytes, from, to).trim())
  }

  #close(): void {
    if (this.#file === undefined) return
    this.#flush()
    this.#file = undefined
    this.#records++
  }

  /** Merges what is held of the open record. */
  #flush(): void {
    const file = this.#file
    const { lines, branches, functions } = this.#record
    if (file === undefined) return
    if (lines.size > 0) this.#anyLine = true
    this.#lines.merge(file, lines)
    this.#branches.merge(file, branches)
    if (functions.size === 0) return
    functions.take(this.#functionHits)
    this.#functions.merge(file, this.#functionHits)
  }

  /** Text that is only hashed must be text all the same. */
  #checkText(bytes: Uint8Array, from: number, to: number): void {
    for (let at = from; at < to; at++) if ((bytes[at] as number) >= 0x80) return void this.text(bytes, from, to)
  }
}
