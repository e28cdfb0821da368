import { HitList } from './hit-list.ts'
import { KeyNumbers } from './key-numbers.ts'
import { MergedHits } from './merged-hits.ts'
import type { ChangedFile } from './patch-coverage.ts'
import type { Report } from './report.ts'

/** Hits that are held before they are merged, so that one endless file does not fill the memory. */
export const mostHeld = 2 ** 20

/** Lines of a coverage report, distinct by file and number; a line is covered when any record of it is. */
export class LineCoverage {
  readonly #merged = new MergedHits()
  readonly #files: KeyNumbers
  readonly #report: Report
  readonly #hits = new HitList()
  #file: string | undefined
  #changed: ChangedFile | undefined
  rows = 0
  rowsCovered = 0

  constructor(report: Report) {
    this.#report = report
    this.#files = new KeyNumbers(report.limits.names)
  }

  /** Lines that follow belong to this file. */
  open(file: string): void {
    if (file === this.#file) return
    this.close()
    this.#file = file
    this.#changed = this.#report.patch?.file(file)
  }

  add(line: number, covered: boolean): void {
    this.rows++
    if (covered) this.rowsCovered++
    this.#hits.add(line, covered)
    if (this.#hits.size >= mostHeld && this.#file !== undefined) this.#merged.merge(this.#files.ofText(this.#file), this.#hits)
    this.#changed?.hit(line, covered)
  }

  close(): void {
    if (this.#file !== undefined) this.#merged.merge(this.#files.ofText(this.#file), this.#hits)
    this.#file = undefined
  }

  get files(): number {
    return this.#files.size
  }

  /** Gives `coverage.lines`; no data when there is no line. */
  give(report: Report): void {
    this.close()
    const { covered, total } = this.#merged.totals()
    report.pair('coverage.lines', covered, total)
  }

  get total(): number {
    return this.#merged.totals().total
  }
}
