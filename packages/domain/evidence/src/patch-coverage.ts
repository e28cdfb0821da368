import type { Report } from './report.ts'
import type { ChangedLines } from './unified-diff.ts'

/**
 * Counts which changed lines a coverage report has seen: `coverage.patch.lines`, covered of those changed lines that the report
 * measures at all. A line is covered when any record of it is.
 */
export class PatchTally {
  readonly #changed: ChangedLines
  readonly #root: string | undefined
  readonly #files = new Map<string, ChangedFile>()
  #asked = false
  readonly #known = new Map<string, string | undefined>()

  constructor(changed: ChangedLines, projectRoot?: string) {
    this.#changed = changed
    this.#root = projectRoot?.replaceAll('\\', '/').replace(/\/+$/, '')
  }

  /** Changed lines of a file that the report names; undefined when the file is not changed. */
  file(path: string): ChangedFile | undefined {
    this.#asked = true
    if (!this.#known.has(path)) this.#known.set(path, this.#match(path))
    const match = this.#known.get(path)
    if (match === undefined) return undefined
    const known = this.#files.get(match) ?? new ChangedFile(this.#changed.get(match) ?? new Set())
    this.#files.set(match, known)
    return known
  }

  /** Gives nothing for a report that names no lines: it cannot know. */
  settle(report: Report): void {
    if (!this.#asked) return
    const states = [...this.#files.values()].flatMap((file) => file.states())
    report.pair('coverage.patch.lines', states.filter(Boolean).length, states.length)
  }

  /** The changed file that a report's path means: the same path, the longest that it ends with, or the only one that ends with it. */
  #match(written: string): string | undefined {
    let path = written.replaceAll('\\', '/').replace(/^\.\//, '')
    if (this.#root && path.startsWith(`${this.#root}/`)) path = path.slice(this.#root.length + 1)
    if (this.#changed.has(path)) return path
    const files = [...this.#changed.keys()]
    const inside = files.filter((file) => path.endsWith(`/${file}`)).toSorted((a, b) => b.length - a.length)
    if (inside[0] !== undefined) return inside[0]
    const around = files.filter((file) => file.endsWith(`/${path}`))
    return around.length === 1 ? around[0] : undefined
  }
}

/** One changed file of a patch. */
export class ChangedFile {
  readonly #lines: ReadonlySet<number>
  readonly #sorted: readonly number[]
  readonly #seen = new Map<number, boolean>()

  constructor(lines: ReadonlySet<number>) {
    this.#lines = lines
    this.#sorted = [...lines].toSorted((one, other) => one - other)
  }

  hit(line: number, covered: boolean): void {
    if (this.#lines.has(line)) this.#seen.set(line, covered || this.#seen.get(line) === true)
  }

  /** Lines `from` to `to`, both inside; only the changed ones among them are looked at. */
  hitRange(from: number, to: number, covered: boolean): void {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle] as number) < from) low = middle + 1
      else high = middle
    }
    for (let line = this.#sorted[low]; line !== undefined && line <= to; line = this.#sorted[++low]) this.hit(line, covered)
  }

  /** Of each changed line that the report measures, whether it is covered. */
  states(): readonly boolean[] {
    return [...this.#seen.values()]
  }
}
