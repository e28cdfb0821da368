import type { Format } from '../format.ts'
import { segment } from '../report.ts'
import type { Report } from '../report.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

/** PIT's XML: a mutant is detected when the report says so. */
export const pitest: Format = {
  id: 'pitest',
  gives: 'mutation',
  xml: { roots: ['mutations'], read: (report) => new PitestHandler(report) },
}

class PitestHandler implements XmlHandler {
  readonly #report: Report
  #detected = 0
  #total = 0

  constructor(report: Report) {
    this.#report = report
  }

  open(name: string, attributes: Attributes): void {
    if (name !== 'mutation') return
    this.#total++
    if (attributes['detected'] === 'true') this.#detected++
    this.#report.add(`mutation.status.${segment(attributes['status'])}`)
  }

  end(): void {
    this.#report.pair('mutation.score', this.#detected, this.#total)
    if (this.#total === 0) this.#report.unknown('evidence/no-data', 'No mutant.')
  }
}
