import type { Format } from '../format.ts'
import { lookup } from '../lookup.ts'
import { segment } from '../report.ts'
import type { Report } from '../report.ts'
import { testFailure } from '../test-rows.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    passed: ['Passed', 'PassedButRunAborted', 'Completed'],
    failed: ['Failed', 'Timeout'],
    errors: ['Error', 'Aborted'],
    skipped: ['NotExecuted', 'Inconclusive', 'Pending', 'NotRunnable', 'Disconnected', 'Warning'],
  }).flatMap(([name, outcomes]) => outcomes.map((outcome) => [outcome, name] as const)),
)
const unfinished = new Set(['Aborted', 'Disconnected', 'InProgress', 'Pending'])
const failing = new Set(['Failed', 'Error', 'Timeout'])
const counterNames = lookup({ total: 'tests.total', passed: 'tests.outcome.Passed', failed: 'tests.outcome.Failed' })

/** Visual Studio test results: one row is one child of `Results`. */
export const trx: Format = {
  id: 'trx',
  gives: 'tests',
  xml: { roots: ['TestRun'], read: (report) => new TrxHandler(report) },
}

class TrxHandler implements XmlHandler {
  readonly #report: Report
  readonly #path: string[] = []
  #outcome: string | undefined

  constructor(report: Report) {
    this.#report = report
    report.zero('tests.', 'total', 'passed', 'failed', 'errors', 'skipped', 'inner', 'run-infos')
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1)
    this.#path.push(name)
    if (parent === 'Results' && this.#path.length === 3) this.#row(attributes)
    else if (parent === 'InnerResults') this.#report.add('tests.inner')
    else if (name === 'RunInfo') this.#report.add('tests.run-infos')
    else if (name === 'ResultSummary') this.#outcome = attributes['outcome']
    else if (name === 'Counters')
      for (const [key, value] of Object.entries(attributes)) this.#report.declared('root', key, value, counterNames(key))
    else if (name === 'Times') this.#report.generatedAt ??= attributes['finish']
  }

  close(): void {
    this.#path.pop()
  }

  end(): void {
    const report = this.#report
    const failed = report.get('tests.failed') + report.get('tests.errors')
    if (unfinished.has(this.#outcome ?? '') || (failing.has(this.#outcome ?? '') && failed === 0)) {
      report.unknown('evidence/incomplete', `The run ended as ${this.#outcome}, and no row says why.`)
    }
    if (report.get('tests.total') === 0) report.unknown('evidence/no-data', 'No test result.')
  }

  #row(attributes: Attributes): void {
    const outcome = segment(attributes['outcome'])
    const name = classes.get(outcome) ?? 'unknown'
    this.#report.add('tests.total')
    this.#report.add(`tests.${name}`)
    this.#report.add(`tests.outcome.${outcome}`)
    if (name === 'unknown') this.#report.unknown('evidence/unknown-value', `A test has the outcome "${outcome.slice(0, 80)}".`)
    if (name !== 'passed' && name !== 'skipped') testFailure(this.#report, 'trx', attributes['testName'], outcome)
  }
}
