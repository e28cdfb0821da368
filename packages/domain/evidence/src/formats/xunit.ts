import type { Format } from '../format.ts'
import { lookup } from '../lookup.ts'
import { segment } from '../report.ts'
import type { Report } from '../report.ts'
import { testFailure } from '../test-rows.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const classes = lookup({ Pass: 'passed', Fail: 'failed', Skip: 'skipped', NotRun: 'not-run' })
const declaredKeys: Readonly<Record<string, string>> = {
  total: 'tests.total',
  passed: 'tests.passed',
  failed: 'tests.failed',
  skipped: 'tests.skipped',
  errors: 'tests.errors-outside',
  'not-run': 'tests.not-run',
}

/** xUnit.net v1 to v3: one row is one `test`. */
export const xunit: Format = {
  id: 'xunit',
  gives: 'tests',
  xml: { roots: ['assemblies', 'assembly'], read: (report) => new XunitHandler(report) },
}

class XunitHandler implements XmlHandler {
  readonly #report: Report
  readonly #path: string[] = []

  constructor(report: Report) {
    this.#report = report
    report.zero('tests.', 'total', 'passed', 'failed', 'skipped', 'not-run', 'errors-outside')
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    if (name === 'assembly')
      for (const [key, counted] of Object.entries(declaredKeys)) this.#report.declared('suites', key, attributes[key], counted)
    else if (name === 'assemblies') this.#report.generatedAt = attributes['timestamp']
    else if (name === 'error' && parent === 'errors') {
      this.#report.add('tests.errors-outside')
      this.#report.unknown('evidence/incomplete', 'There is an error outside the tests.')
    } else if (name === 'test') this.#row(attributes)
  }

  close(): void {
    this.#path.pop()
  }

  end(): void {
    if (this.#report.get('tests.total') === 0) this.#report.unknown('evidence/no-data', 'No test.')
  }

  #row(attributes: Attributes): void {
    const result = segment(attributes['result'])
    const name = classes(result) ?? 'unknown'
    this.#report.add('tests.total')
    this.#report.add(`tests.${name}`)
    this.#report.add(`tests.outcome.${result}`)
    if (name === 'unknown') this.#report.unknown('evidence/unknown-value', `A test has the result "${result.slice(0, 80)}".`)
    if (name === 'failed' || name === 'unknown') {
      testFailure(this.#report, 'xunit', attributes['name'], undefined, attributes['source-file'], attributes['source-line'])
    }
  }
}
