import type { Format } from '../format.ts'
import { isHit } from '../hit-count.ts'
import { LineCoverage } from '../line-coverage.ts'
import { count } from '../report.ts'
import type { Report } from '../report.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const declaredKeys: Readonly<Record<string, string | undefined>> = {
  'lines-valid': 'coverage.lines.total',
  'lines-covered': 'coverage.lines.covered',
  'branches-valid': 'coverage.branches.total',
  'branches-covered': 'coverage.branches.covered',
  'line-rate': undefined,
  'branch-rate': undefined,
}
const fraction = /\((\d{1,15})\/(\d{1,15})\)/

/** Cobertura: lines are distinct (class file, number) of the lines directly in a class; those of its methods are the same again. */
export const cobertura: Format = {
  id: 'cobertura',
  gives: 'coverage',
  xml: {
    roots: ['coverage'],
    accepts: (child) => child !== 'project' && child !== 'testproject',
    read: (report) => new CoberturaHandler(report),
  },
}

class CoberturaHandler implements XmlHandler {
  readonly #report: Report
  readonly #path: string[] = []
  readonly #lines: LineCoverage
  readonly #branches = new Map<string, { covered: number; total: number }>()
  readonly #branchRows = { covered: 0, total: 0 }
  #file = ''

  constructor(report: Report) {
    this.#report = report
    this.#lines = new LineCoverage(report)
  }

  open(name: string, attributes: Attributes): void {
    const path = this.#path
    if (path.length === 0) {
      for (const [key, counted] of Object.entries(declaredKeys)) this.#report.declared('root', key, attributes[key], counted)
      this.#report.generatedAt = attributes['timestamp']
    } else if (name === 'class') {
      this.#file = attributes['filename'] ?? ''
      this.#lines.open(this.#file)
    } else if (name === 'line' && path.at(-1) === 'lines' && path.at(-2) === 'class') this.#line(attributes)
    path.push(name)
  }

  close(): void {
    this.#path.pop()
  }

  end(): void {
    const report = this.#report
    this.#lines.give(report)
    report.pair('coverage.line-rows', this.#lines.rowsCovered, this.#lines.rows)
    if (this.#branches.size > 0) {
      const merged = [...this.#branches.values()]
      const sum = (key: 'covered' | 'total'): number => merged.reduce((all, line) => all + line[key], 0)
      report.pair('coverage.branches', sum('covered'), sum('total'))
      report.pair('coverage.branch-rows', this.#branchRows.covered, this.#branchRows.total)
    }
    if (this.#lines.total === 0) report.unknown('evidence/no-data', 'No coverable line.')
  }

  #line(attributes: Attributes): void {
    const number = count('A line number', attributes['number'])
    this.#lines.add(number, isHit(attributes['hits'] ?? ''))
    if (attributes['branch']?.toLowerCase() !== 'true') return
    const conditions = fraction.exec(attributes['condition-coverage'] ?? '')
    if (conditions === null) return
    const [covered, total] = [Number(conditions[1]), Number(conditions[2])]
    this.#branchRows.covered += covered
    this.#branchRows.total += total
    const key = `${number} ${this.#file}`
    const before = this.#branches.get(key)
    this.#branches.set(key, { covered: Math.max(covered, before?.covered ?? 0), total: Math.max(total, before?.total ?? 0) })
  }
}
