import type { Format } from '../format.ts'
import { lookup } from '../lookup.ts'
import type { ChangedFile } from '../patch-coverage.ts'
import { count } from '../report.ts'
import type { Report } from '../report.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const names = lookup({
  LINE: 'lines',
  BRANCH: 'branches',
  INSTRUCTION: 'instructions',
  METHOD: 'functions',
  CLASS: 'classes',
  COMPLEXITY: 'complexity',
})

interface Counter {
  missed: number
  covered: number
}

/** JaCoCo: the counters of the report, or the sums over its packages when it has none. */
export const jacoco: Format = {
  id: 'jacoco',
  gives: 'coverage',
  xml: {
    roots: ['report'],
    accepts: (child) => child !== undefined && ['sessioninfo', 'package', 'group', 'counter'].includes(child),
    read: (report) => new JacocoHandler(report),
  },
}

class JacocoHandler implements XmlHandler {
  readonly #report: Report
  readonly #path: string[] = []
  readonly #root = new Map<string, Counter>()
  readonly #packages = new Map<string, Counter>()
  #package = ''
  #changed: ChangedFile | undefined

  constructor(report: Report) {
    this.#report = report
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    if (name === 'counter' && parent === 'report') add(this.#root, attributes)
    else if (name === 'counter' && parent === 'package') add(this.#packages, attributes)
    else if (name === 'package') this.#package = attributes['name'] ?? ''
    else if (name === 'sourcefile') this.#changed = this.#report.patch?.file(`${this.#package}/${attributes['name'] ?? ''}`)
    else if (name === 'line' && parent === 'sourcefile') this.#changed?.hit(Number(attributes['nr']), Number(attributes['ci']) > 0)
  }

  close(): void {
    this.#path.pop()
  }

  end(): void {
    const report = this.#report
    const chosen = this.#root.size > 0 ? this.#root : this.#packages
    for (const [type, { missed, covered }] of chosen) {
      const name = names(type)
      if (name !== undefined) report.pair(`coverage.${name}`, covered, missed + covered)
    }
    declare(report, 'root', this.#root)
    declare(report, 'packages', this.#packages)
    if (this.#root.size > 0 && this.#packages.size > 0) {
      for (const [type, { missed, covered }] of this.#root) {
        const sum = this.#packages.get(type) ?? { missed: 0, covered: 0 }
        if (sum.missed === missed && sum.covered === covered) continue
        report.finding(
          'evidence/declared-differs',
          `${type}: the report says ${covered} of ${missed + covered}, its packages ${sum.covered} of ${sum.missed + sum.covered}.`,
          {
            name: `declared.root.${type.toLowerCase()}.covered`,
            declared: covered,
            counted: sum.covered,
          },
        )
      }
    }
    if (report.get('coverage.lines.total') + report.get('coverage.instructions.total') === 0)
      report.unknown('evidence/no-data', 'No coverable line.')
  }
}

function add(counters: Map<string, Counter>, attributes: Attributes): void {
  const type = attributes['type'] ?? ''
  const sum = counters.get(type) ?? { missed: 0, covered: 0 }
  sum.missed += count(`${type} missed`, attributes['missed'])
  sum.covered += count(`${type} covered`, attributes['covered'])
  counters.set(type, sum)
}

function declare(report: Report, place: 'root' | 'packages', counters: ReadonlyMap<string, Counter>): void {
  for (const [type, { missed, covered }] of counters) {
    if (names(type) === undefined) continue
    report.declared(place, `${type.toLowerCase()}.missed`, missed)
    report.declared(place, `${type.toLowerCase()}.covered`, covered)
  }
}
