import type { Format } from '../format.ts'
import { count } from '../report.ts'
import type { Report } from '../report.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

/** PMD's copy-paste detector. */
export const cpd: Format = {
  id: 'cpd',
  gives: 'duplication',
  xml: { roots: ['pmd-cpd'], read: (report) => new CpdHandler(report) },
}

class CpdHandler implements XmlHandler {
  readonly #report: Report

  constructor(report: Report) {
    this.#report = report
    report.zero('duplication.', 'clones', 'clone-lines', 'clone-tokens')
  }

  open(name: string, attributes: Attributes): void {
    if (name !== 'duplication') return
    this.#report.add('duplication.clones')
    this.#report.add('duplication.clone-lines', count('lines', attributes['lines']))
    this.#report.add('duplication.clone-tokens', count('tokens', attributes['tokens']))
  }

  end(): void {}
}
