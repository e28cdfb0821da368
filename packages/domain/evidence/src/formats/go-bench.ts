import type { Format } from '../format.ts'
import type { LineHandler } from '../line-stream.ts'
import { PerfTally } from '../perf-tally.ts'
import { Refusal } from '../refusal.ts'
import type { Report } from '../report.ts'

const row = /^(Benchmark\S{0,4096})\s+(\d{1,15})\s+(\S.*)$/

/** Text of `go test -bench`: the median over the lines of a name, CPU suffix kept. */
export const goBench: Format = {
  id: 'go-bench',
  gives: 'perf',
  openEnded: true,
  lines: { accepts: (lines) => lines.some((line) => valuesOf(line) !== undefined), read: (report) => new GoBench(report) },
}

class GoBench implements LineHandler {
  readonly #report: Report
  readonly #tally: PerfTally
  readonly #packages = new Map<string, string>()
  readonly #repeated = new Set<string>()
  #package = ''
  #last = ''

  constructor(report: Report) {
    this.#report = report
    this.#tally = new PerfTally(report)
    report.zero('perf.', 'rows')
  }

  line(text: string): void {
    this.#last = text
    if (text.startsWith('pkg: ')) this.#package = text.slice('pkg: '.length).trim()
    const values = valuesOf(text)
    if (values === undefined) return
    this.#report.add('perf.rows')
    if ((this.#packages.get(values.name) ?? this.#package) !== this.#package) this.#repeated.add(values.name)
    this.#packages.set(values.name, this.#package)
    for (const [value, unit] of values.pairs) this.#tally.value(values.name, unit, value)
  }

  end(cut: boolean): void {
    if (cut && (this.#last.startsWith('Benchmark') || 'Benchmark'.startsWith(this.#last)))
      throw new Refusal('evidence/truncated', 'The last result has no line end.')
    if (this.#repeated.size > 0) {
      const names = [...this.#repeated].slice(0, 5).join(', ')
      this.#report.finding('evidence/repeated-names', `Benchmarks of several packages have one name: ${names}.`)
    }
    this.#tally.end()
  }
}

function valuesOf(line: string): { name: string; pairs: [number, string][] } | undefined {
  const match = row.exec(line)
  if (match === null) return undefined
  const fields = (match[3] as string).trim().split(/\s+/)
  if (fields.length % 2 === 1) return undefined
  const pairs: [number, string][] = []
  for (let i = 0; i < fields.length; i += 2) pairs.push([Number(fields[i]), fields[i + 1] as string])
  return pairs.every(([value]) => Number.isFinite(value)) ? { name: match[1] as string, pairs } : undefined
}
