import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import type { Shape } from '../json-shape.ts'
import { at, has, list, text } from '../json-value.ts'
import type { Report } from '../report.ts'
import { SeverityTally } from '../severity-tally.ts'
import type { XmlHandler } from '../xml-stream.ts'

const vulnerability: Shape = { name: value, severity: value }

/** OWASP Dependency-Check, JSON and XML: a row is one vulnerability of one dependency. */
export const dependencyCheck: Format = {
  id: 'dependency-check',
  gives: 'vulnerabilities, dependencies',
  json: {
    shape: {
      reportSchema: value,
      scanInfo: { analysisExceptions: [{}] },
      projectInfo: { reportDate: value },
      dependencies: [{ fileName: value, vulnerabilities: [vulnerability], suppressedVulnerabilities: [{}] }],
    },
    accepts: (document) => has(document, 'reportSchema') && has(document, 'projectInfo'),
    read(document, report) {
      const tally = new DependencyTally(report)
      report.generatedAt = text(at(document, 'projectInfo', 'reportDate'))
      for (const dependency of list(at(document, 'dependencies'))) {
        const rows = list(at(dependency, 'vulnerabilities')).map((row) => ({ name: at(row, 'name'), severity: at(row, 'severity') }))
        tally.add(at(dependency, 'fileName'), rows, list(at(dependency, 'suppressedVulnerabilities')).length)
      }
      tally.end(list(at(document, 'scanInfo', 'analysisExceptions')).length)
    },
  },
  xml: {
    roots: ['analysis'],
    accepts: (child) => child === 'scanInfo' || child === 'projectInfo',
    read: (report) => new DependencyCheckHandler(new DependencyTally(report)),
  },
}

interface Vulnerability {
  name: unknown
  severity: unknown
}

class DependencyTally {
  readonly #report: Report
  readonly #tally: SeverityTally
  readonly #ids = new Set<unknown>()

  constructor(report: Report) {
    this.#report = report
    this.#tally = new SeverityTally(report, 'vulnerabilities', 'dependency-check')
    report.zero(this.#tally.prefix, 'packages.total', 'suppressed')
    report.zero('dependencies.', 'total')
  }

  add(file: unknown, rows: readonly Vulnerability[], suppressed: number): void {
    this.#report.add('dependencies.total')
    this.#tally.count('suppressed', suppressed)
    if (rows.length > 0) this.#tally.count('packages.total')
    for (const { name, severity } of rows) {
      this.#ids.add(name)
      this.#tally.add({ level: severity, rule: name, subject: file })
    }
  }

  end(exceptions: number): void {
    this.#tally.count('ids', this.#ids.size)
    if (exceptions > 0) this.#report.finding('evidence/not-audited', `${exceptions} analyses failed.`)
    if (this.#report.get('dependencies.total') === 0) this.#report.unknown('evidence/no-data', 'No dependency was audited.')
  }
}

class DependencyCheckHandler implements XmlHandler {
  readonly #tally: DependencyTally
  readonly #path: string[] = []
  #file: unknown
  #rows: Vulnerability[] = []
  #suppressed = 0
  #exceptions = 0
  #text = ''

  constructor(tally: DependencyTally) {
    this.#tally = tally
  }

  open(name: string): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    this.#text = ''
    if (name === 'vulnerability' && parent === 'vulnerabilities') this.#rows.push({ name: undefined, severity: undefined })
    else if (name === 'suppressedVulnerability') this.#suppressed++
    else if (name === 'exception' && parent === 'analysisExceptions') this.#exceptions++
  }

  text(text: string): void {
    this.#text += text
  }

  close(name: string): void {
    this.#path.pop()
    const parent = this.#path.at(-1)
    const row = this.#rows.at(-1)
    if (parent === 'dependency' && name === 'fileName') this.#file = this.#text
    else if (parent === 'vulnerability' && row !== undefined && (name === 'name' || name === 'severity')) row[name] = this.#text
    else if (parent === 'dependencies' && name === 'dependency') {
      this.#tally.add(this.#file, this.#rows, this.#suppressed)
      ;[this.#rows, this.#suppressed, this.#file] = [[], 0, undefined]
    }
  }

  end(): void {
    this.#tally.end(this.#exceptions)
  }
}
