import type { Format } from '../format.ts'
import { lookup } from '../lookup.ts'
import type { Report } from '../report.ts'
import { SeverityTally } from '../severity-tally.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const severities = lookup({ '1': 'high', '2': 'high', '3': 'medium', '4': 'low', '5': 'low' } as const)

/** PMD: violations by priority; an `error` is a file that could not be analysed. */
export const pmd: Format = {
  id: 'pmd',
  gives: 'findings',
  xml: { roots: ['pmd'], read: (report) => new PmdHandler(report) },
}

class PmdHandler implements XmlHandler {
  readonly #report: Report
  readonly #tally: SeverityTally
  #file: string | undefined

  constructor(report: Report) {
    this.#report = report
    this.#tally = new SeverityTally(report, 'findings', 'pmd')
    this.#tally.count('scan-errors', 0)
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'file') this.#file = attributes['name']
    else if (name === 'error') this.#tally.count('scan-errors')
    else if (name === 'pmd') this.#report.generatedAt = attributes['timestamp']
    else if (name === 'violation') {
      const { priority: level, rule, beginline: line } = attributes
      this.#tally.add({ level, severity: severities(level) ?? 'unknown', rule, file: this.#file, line })
    }
  }

  end(): void {}
}
