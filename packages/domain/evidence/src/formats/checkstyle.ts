import type { Format } from '../format.ts'
import type { Report } from '../report.ts'
import { SeverityTally } from '../severity-tally.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

/** Checkstyle XML, which many linters write: a row without a severity is an error. */
export const checkstyle: Format = {
  id: 'checkstyle',
  gives: 'findings',
  xml: { roots: ['checkstyle'], read: (report) => new CheckstyleHandler(report) },
}

class CheckstyleHandler implements XmlHandler {
  readonly #tally: SeverityTally
  #file: string | undefined

  constructor(report: Report) {
    this.#tally = new SeverityTally(report, 'findings', 'checkstyle')
    this.#tally.count('files', 0)
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'file') {
      this.#tally.count('files')
      this.#file = attributes['name']
    } else if (name === 'error') {
      const { severity: level = 'error', source: rule, message, line } = attributes
      this.#tally.add({ level, rule, message, file: this.#file, line })
    }
  }

  end(): void {}
}
