import type { Format } from '../format.ts'
import { isHit } from '../hit-count.ts'
import { LineCoverage } from '../line-coverage.ts'
import { count } from '../report.ts'
import type { Report } from '../report.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const pairs = { statements: 'statements', conditionals: 'branches', methods: 'functions' }
const types = new Set(['stmt', 'cond', 'method'])

/** Clover (and PHPUnit's): lines are distinct (file, number); statements, branches and functions are the project's own metrics. */
export const clover: Format = {
  id: 'clover',
  gives: 'coverage',
  xml: {
    roots: ['coverage'],
    accepts: (child) => child === 'project' || child === 'testproject',
    read: (report) => new CloverHandler(report),
  },
}

class CloverHandler implements XmlHandler {
  readonly #report: Report
  readonly #path: string[] = []
  readonly #lines: LineCoverage
  #package = ''

  constructor(report: Report) {
    this.#report = report
    this.#lines = new LineCoverage(report)
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    if (parent === undefined) this.#report.generatedAt = attributes['generated']
    else if (name === 'metrics' && parent === 'project') this.#metrics(attributes)
    else if (name === 'package') this.#package = attributes['name'] ?? ''
    else if (name === 'file') this.#lines.open(attributes['path'] ?? attributes['name'] ?? this.#package)
    else if (name === 'line' && parent === 'file' && types.has(attributes['type'] ?? '')) this.#line(attributes)
  }

  close(): void {
    if (this.#path.pop() === 'package') this.#package = ''
  }

  end(): void {
    this.#lines.give(this.#report)
    if (this.#lines.total + this.#report.get('coverage.statements.total') === 0)
      this.#report.unknown('evidence/no-data', 'No coverable line.')
  }

  #metrics(attributes: Attributes): void {
    for (const [key, value] of Object.entries(attributes)) this.#report.declared('root', key, value)
    for (const [key, name] of Object.entries(pairs)) {
      if (attributes[key] !== undefined) this.#report.pair(`coverage.${name}`, attributes[`covered${key}`], attributes[key])
    }
  }

  #line({ num, count: hits, truecount, falsecount }: Attributes): void {
    const covered = hits === undefined ? [truecount, falsecount].some((way) => isHit(way ?? '0')) : isHit(hits)
    this.#lines.add(count('A line number', num), covered)
  }
}
