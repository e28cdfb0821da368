import { CsvRecords } from '../csv-records.ts'
import type { Format } from '../format.ts'
import type { LineHandler } from '../line-stream.ts'
import { NumberList } from '../number-list.ts'
import { Refusal } from '../refusal.ts'
import { count } from '../report.ts'
import type { Report } from '../report.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const samples = new Set(['httpSample', 'sample'])
const delimiters = [',', ';', '\t', '|']

/** JMeter results (JTL), XML or CSV with a header: samples at the top level. Transaction controllers count as the rows that they are. */
export const jmeter: Format = {
  id: 'jmeter',
  gives: 'load',
  openEnded: true,
  xml: { roots: ['testResults'], read: (report) => new JtlXml(report) },
  lines: { accepts: (lines) => delimiterOf(lines[0] ?? '') !== undefined, read: (report) => new JtlCsv(report) },
}

function delimiterOf(header: string): string | undefined {
  if (!header.includes('elapsed')) return undefined
  return delimiters.find((delimiter) => ['elapsed', 'success'].every((column) => columnsOf(header, delimiter).includes(column)))
}

function columnsOf(header: string, delimiter: string): readonly string[] {
  return header.split(delimiter).map((column) => column.replaceAll('"', '').trim())
}

class Samples {
  readonly #report: Report
  readonly #durations = new NumberList()

  constructor(report: Report) {
    this.#report = report
    report.zero('load.', 'samples', 'errors', 'nested-samples')
  }

  add(elapsed: unknown, success: string | undefined): void {
    this.#durations.add(count('elapsed', elapsed))
    this.#report.add('load.samples')
    if (success?.trim().toLowerCase() !== 'true') this.#report.add('load.errors')
  }

  end(): void {
    if (this.#durations.size === 0) return this.#report.unknown('evidence/no-data', 'No sample.')
    for (const [name, value] of Object.entries(this.#durations.statistics())) this.#report.number(`load.duration-ms.${name}`, value)
  }
}

class JtlXml implements XmlHandler {
  readonly #report: Report
  readonly #samples: Samples
  #depth = 0

  constructor(report: Report) {
    this.#report = report
    this.#samples = new Samples(report)
  }

  open(name: string, attributes: Attributes): void {
    if (samples.has(name)) {
      if (this.#depth === 1) this.#samples.add(attributes['t'], attributes['s'])
      else this.#report.add('load.nested-samples')
    }
    this.#depth++
  }

  close(): void {
    this.#depth--
  }

  end(): void {
    this.#samples.end()
  }
}

class JtlCsv implements LineHandler {
  readonly #report: Report
  readonly #samples: Samples
  #records: CsvRecords | undefined
  #columns: readonly string[] = []
  #elapsed = -1
  #success = -1

  constructor(report: Report) {
    this.#report = report
    this.#samples = new Samples(report)
  }

  line(text: string): void {
    if (this.#records === undefined) return this.#header(text)
    if (text.trim() === '' && !this.#records.isOpen) return
    const fields = this.#records.line(text)
    if (fields === undefined) return
    if (fields.length < this.#columns.length)
      throw new Refusal('evidence/truncated', `A row has ${fields.length} of ${this.#columns.length} columns.`)
    this.#samples.add(fields[this.#elapsed], fields[this.#success])
  }

  end(cut: boolean): void {
    const last = this.#columns.length - 1
    if (cut && (last === this.#elapsed || last === this.#success))
      throw new Refusal('evidence/truncated', 'The last row has no line end, so its last value may be cut.')
    if (this.#records?.isOpen) throw new Refusal('evidence/truncated', 'The end comes inside a quoted field.')
    this.#samples.end()
  }

  #header(text: string): void {
    const delimiter = delimiterOf(text) as string
    this.#columns = columnsOf(text, delimiter)
    this.#elapsed = this.#columns.indexOf('elapsed')
    this.#success = this.#columns.indexOf('success')
    this.#records = new CsvRecords(delimiter, this.#report.limits.tokenBytes)
  }
}
