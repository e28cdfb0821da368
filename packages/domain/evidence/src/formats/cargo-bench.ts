import type { Format } from '../format.ts'
import type { LineHandler } from '../line-stream.ts'
import { PerfTally } from '../perf-tally.ts'
import { Refusal } from '../refusal.ts'
import type { Report } from '../report.ts'

const row =
  /^test (\S.{0,4000}?)\s+\.\.\. bench:\s{1,80}([\d,]{1,40}(?:\.\d{1,40})?) (\S{1,80})(?: \(\+\/- [\d,.]{1,40}\))?(?: = ([\d,.]{1,40}) (MB\/s))?\s*$/
const started = /^test \S.*\.\.\. bench:/

/** Text of `cargo bench` (libtest): the thousands separators of its numbers are the format's own. */
export const cargoBench: Format = {
  id: 'cargo-bench',
  gives: 'perf',
  openEnded: true,
  lines: { accepts: (lines) => lines.some((line) => started.test(line.slice(0, 8192))), read: (report) => new CargoBench(report) },
}

class CargoBench implements LineHandler {
  readonly #report: Report
  readonly #tally: PerfTally
  #last = ''

  constructor(report: Report) {
    this.#report = report
    this.#tally = new PerfTally(report)
    report.zero('perf.', 'rows')
  }

  line(text: string): void {
    this.#last = text
    const match = row.exec(text.slice(0, 8192))
    if (match === null) return
    const [, name = '', value = '', unit = '', rate, rateUnit] = match
    const perIteration = unit.endsWith('/iter')
    if (perIteration) this.#report.add('perf.rows')
    this.#tally.value(name, unit === 'ns/iter' || !perIteration ? unit : unit.slice(0, -'/iter'.length), value.replaceAll(',', ''))
    if (rate !== undefined && rateUnit !== undefined) this.#tally.value(name, rateUnit, rate.replaceAll(',', ''))
  }

  end(cut: boolean): void {
    const isResult = this.#last.startsWith('test ') || 'test '.startsWith(this.#last)
    if (cut && isResult && !/\)(?: = \S+ MB\/s)?\s*$/.test(this.#last))
      throw new Refusal('evidence/truncated', 'The last line is half a result.')
    this.#tally.end()
  }
}
