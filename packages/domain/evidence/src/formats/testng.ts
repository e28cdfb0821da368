import type { Format } from '../format.ts'
import { lookup } from '../lookup.ts'
import type { Report } from '../report.ts'
import { testFailure } from '../test-rows.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const classes = lookup({ PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' })

/** TestNG: one row is one `test-method` that is no configuration method. The declared totals may describe another run. */
export const testng: Format = {
  id: 'testng',
  gives: 'tests',
  xml: { roots: ['testng-results'], read: (report) => new TestngHandler(report) },
}

class TestngHandler implements XmlHandler {
  readonly #report: Report

  constructor(report: Report) {
    this.#report = report
    report.zero('tests.', 'total', 'passed', 'failed', 'skipped', 'config-methods', 'config-failed')
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'testng-results') {
      for (const key of ['total', 'passed', 'failed', 'skipped', 'ignored', 'retried']) {
        this.#report.declared('root', key, attributes[key], classNames[key])
      }
    } else if (name === 'test-method') this.#row(attributes)
  }

  end(): void {
    if (this.#report.get('tests.total') === 0) this.#report.unknown('evidence/no-data', 'No test method.')
  }

  #row(attributes: Attributes): void {
    const status = attributes['status'] ?? ''
    if (attributes['is-config'] === 'true') {
      this.#report.add('tests.config-methods')
      if (status !== 'FAIL') return
      this.#report.add('tests.config-failed')
      this.#report.unknown('evidence/incomplete', 'A configuration method failed.')
      return
    }
    const name = classes(status) ?? 'unknown'
    this.#report.add('tests.total')
    this.#report.add(`tests.${name}`)
    if (name === 'unknown') this.#report.unknown('evidence/unknown-value', `A test method has the status "${status.slice(0, 80)}".`)
    if (name === 'failed' || name === 'unknown') testFailure(this.#report, 'testng', attributes['signature'] ?? attributes['name'])
  }
}

const classNames: Readonly<Record<string, string>> = {
  total: 'tests.total',
  passed: 'tests.passed',
  failed: 'tests.failed',
  skipped: 'tests.skipped',
}
