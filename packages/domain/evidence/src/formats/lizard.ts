import { CsvRecords } from '../csv-records.ts'
import type { Format } from '../format.ts'
import type { LineHandler } from '../line-stream.ts'
import { Refusal } from '../refusal.ts'
import { count } from '../report.ts'
import type { Report } from '../report.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

/** Columns of `lizard --csv`: NLOC, CCN, token, PARAM, length, location, file, function, long name, start, end. */
const columns = 11
/** lizard's own limit, above which it warns. */
const limit = 15

/** lizard, `--csv` and `--xml`: cyclomatic complexity by function. */
export const lizard: Format = {
  id: 'lizard',
  gives: 'complexity',
  openEnded: true,
  xml: { roots: ['cppncss'], read: (report) => new LizardXml(new Functions(report)) },
  lines: {
    accepts: (lines) => /^(?:NLOC,CCN,token|\d{1,9},\d{1,9},\d{1,9},\d{1,9},\d{1,9},")/.test(lines[0] ?? ''),
    read: (report) => new LizardCsv(new Functions(report), report),
  },
}

class Functions {
  readonly #report: Report
  #max = 0

  constructor(report: Report) {
    this.#report = report
    report.zero('complexity.', 'functions', 'over-limit')
  }

  add(complexity: unknown): void {
    const value = count('CCN', complexity)
    this.#max = Math.max(this.#max, value)
    this.#report.add('complexity.functions')
    if (value > limit) this.#report.add('complexity.over-limit')
  }

  end(): void {
    if (this.#report.get('complexity.functions') > 0) this.#report.number('complexity.max', this.#max)
    else this.#report.unknown('evidence/no-data', 'No function.')
  }
}

class LizardCsv implements LineHandler {
  readonly #functions: Functions
  readonly #records: CsvRecords

  constructor(functions: Functions, report: Report) {
    this.#functions = functions
    this.#records = new CsvRecords(',', report.limits.tokenBytes)
  }

  line(text: string): void {
    if (!this.#records.isOpen && (text.trim() === '' || text.startsWith('NLOC,'))) return
    const fields = this.#records.line(text)
    if (fields === undefined) return
    if (fields.length < columns) throw new Refusal('evidence/truncated', `A row has ${fields.length} of ${columns} columns.`)
    this.#functions.add(fields[1])
  }

  end(): void {
    if (this.#records.isOpen) throw new Refusal('evidence/truncated', 'The end comes inside a quoted field.')
    this.#functions.end()
  }
}

/** `measure type="Function"` has items whose values stand in the order of its labels. */
class LizardXml implements XmlHandler {
  readonly #functions: Functions
  #inFunctions = false
  #labels: string[] = []
  #values: string[] = []
  #text = ''

  constructor(functions: Functions) {
    this.#functions = functions
  }

  open(name: string, attributes: Attributes): void {
    this.#text = ''
    if (name === 'measure') {
      this.#inFunctions = attributes['type'] === 'Function'
      this.#labels = []
    } else if (name === 'item') this.#values = []
  }

  text(text: string): void {
    this.#text += text
  }

  close(name: string): void {
    if (!this.#inFunctions) return
    if (name === 'label') this.#labels.push(this.#text.trim())
    else if (name === 'value') this.#values.push(this.#text.trim())
    else if (name === 'item') this.#functions.add(this.#values[this.#labels.indexOf('CCN')])
  }

  end(): void {
    this.#functions.end()
  }
}
