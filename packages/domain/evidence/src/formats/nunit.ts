import type { Format } from '../format.ts'
import { lookup } from '../lookup.ts'
import { segment } from '../report.ts'
import type { Report } from '../report.ts'
import { testFailure } from '../test-rows.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const classes = lookup({
  Success: 'passed',
  Passed: 'passed',
  Failure: 'failed',
  Failed: 'failed',
  Error: 'errors',
  Skipped: 'skipped',
  Ignored: 'skipped',
  NotRunnable: 'skipped',
  NotExecuted: 'skipped',
  Explicit: 'skipped',
  Inconclusive: 'inconclusive',
  Warning: 'warned',
})
const declaredKeys = [
  'testcasecount',
  'total',
  'passed',
  'failed',
  'errors',
  'failures',
  'not-run',
  'inconclusive',
  'ignored',
  'skipped',
  'invalid',
  'warnings',
]
const twins: Readonly<Record<string, string>> = { total: 'tests.total', passed: 'tests.passed' }

/** NUnit 2 and 3: one row is one `test-case`. */
export const nunit: Format = {
  id: 'nunit',
  gives: 'tests',
  xml: { roots: ['test-run', 'test-results', 'test-suite'], read: (report) => new NunitHandler(report) },
}

class NunitHandler implements XmlHandler {
  readonly #report: Report
  #case: Attributes | undefined
  #failure = false
  #root = true
  #outcome: string | undefined

  constructor(report: Report) {
    this.#report = report
    report.zero('tests.', 'total', 'passed', 'failed', 'errors', 'skipped', 'inconclusive')
  }

  open(name: string, attributes: Attributes): void {
    if (this.#root) for (const key of declaredKeys) this.#report.declared('root', key, attributes[key], twins[key])
    if (this.#root) this.#report.generatedAt = attributes['end-time']
    if (this.#root && name !== 'test-case') this.#outcome = attributes['result']
    this.#root = false
    if (name === 'test-case') {
      this.#case = attributes
      this.#failure = false
    } else if (name === 'failure' && this.#case !== undefined) this.#failure = true
  }

  close(name: string): void {
    if (name !== 'test-case' || this.#case === undefined) return
    const { label, name: testName, fullname } = this.#case
    const result = segment(this.#case['result'] ?? this.#older(this.#case))
    const failed = result === 'Failed' || result === 'Error'
    const name_ = failed && (label === 'Error' || result === 'Error') ? 'errors' : (classes(result) ?? 'unknown')
    this.#report.add('tests.total')
    this.#report.add(`tests.${name_}`)
    this.#report.add(`tests.outcome.${result === 'Failed' && label?.trim() ? `Failed:${label.trim()}` : result}`)
    if (name_ === 'unknown') this.#report.unknown('evidence/unknown-value', `A test has the result "${result.slice(0, 80)}".`)
    if (name_ === 'failed' || name_ === 'errors' || name_ === 'unknown') testFailure(this.#report, 'nunit', fullname ?? testName, label)
    this.#case = undefined
  }

  end(): void {
    const failed = ['failed', 'errors', 'unknown'].some((name) => this.#report.get(`tests.${name}`) > 0)
    if (classes(this.#outcome) === 'failed' && !failed)
      this.#report.unknown('evidence/incomplete', 'The run failed, and no test case says why.')
    if (this.#report.get('tests.total') === 0) this.#report.unknown('evidence/no-data', 'No test case.')
  }

  /** NUnit 2 before results had names. */
  #older({ executed, success }: Attributes): string {
    if (executed?.toLowerCase() === 'false') return 'NotExecuted'
    if (success !== undefined) return success.toLowerCase() === 'true' ? 'Success' : 'Failure'
    return this.#failure ? 'Failure' : 'Success'
  }
}
