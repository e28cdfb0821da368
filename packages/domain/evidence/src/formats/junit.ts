import type { Format } from '../format.ts'
import { lookup } from '../lookup.ts'
import { IdOutcomes } from '../id-outcomes.ts'
import type { Report } from '../report.ts'
import { testFailure } from '../test-rows.ts'
import type { Attributes, XmlHandler } from '../xml-stream.ts'

const outcomes = ['passed', 'failed', 'errors', 'skipped', 'unknown'] as const
const declaredKeys = {
  tests: 'tests.total',
  failures: 'tests.failed',
  errors: 'tests.errors',
  skipped: 'tests.skipped',
  disabled: undefined,
}

/** What a child element of a test case says about it. */
const marks = lookup({
  failure: 1,
  error: 2,
  skipped: 4,
  disabled: 4,
  flakyFailure: 8,
  flakyError: 8,
  rerunFailure: 16,
  rerunError: 16,
})
const misspelt = new Set(['failure', 'error', 'skipped', 'flakyfailure', 'flakyerror', 'rerunfailure', 'rerunerror'])

/** JUnit XML in all its dialects: one row is one `testcase` at any depth. */
export const junit: Format = {
  id: 'junit',
  gives: 'tests',
  xml: { roots: ['testsuites', 'testsuite'], read: (report) => new JunitHandler(report) },
}

interface OpenCase {
  readonly attributes: Attributes
  readonly depth: number
  marks: number
  message: string | undefined
}

class JunitHandler implements XmlHandler {
  readonly #report: Report
  readonly #ids: IdOutcomes
  readonly #counts = [0, 0, 0, 0, 0]
  /** Test cases that are open, the inmost last: some writers nest them. */
  readonly #cases: OpenCase[] = []
  #inmost: OpenCase | undefined
  #suites = 0
  #depth = 0
  #both = 0
  #flaky = 0
  #rerun = 0

  constructor(report: Report) {
    this.#report = report
    this.#ids = new IdOutcomes(report.limits.ids)
  }

  open(name: string, attributes: Attributes): void {
    this.#depth++
    const inmost = this.#inmost
    if (name === 'testcase') {
      if (inmost !== undefined) this.#cases.push(inmost)
      this.#inmost = { attributes, depth: this.#depth, marks: 0, message: undefined }
    } else if (inmost !== undefined) {
      if (this.#depth === inmost.depth + 1) mark(inmost, name, attributes)
    } else if (name === 'testsuite') {
      this.#suites++
      if (this.#depth <= 2) this.#declare('suites', attributes)
    } else if (name === 'error' || name === 'failure') {
      this.#report.unknown('evidence/incomplete', `A suite holds <${name}> outside its test cases.`)
    } else if (localName(name) === 'testcase') {
      this.#report.unknown('evidence/unknown-value', `The element <${name.slice(0, 40)}> is no test case as JUnit writes it.`)
    }
    if (this.#depth === 1) this.#declare('root', attributes)
  }

  close(): void {
    const inmost = this.#inmost
    if (inmost !== undefined && inmost.depth === this.#depth) {
      this.#settle(inmost)
      this.#inmost = this.#cases.pop()
    }
    this.#depth--
  }

  end(): void {
    const report = this.#report
    outcomes.forEach((name, index) => {
      if (name !== 'unknown' || this.#counts[index]) report.add(`tests.${name}`, this.#counts[index])
    })
    const total = this.#counts.reduce((sum, count) => sum + count, 0)
    report.add('tests.total', total)
    report.add('tests.suites', this.#suites)
    report.add('tests.failed-and-error', this.#both)
    report.add('tests.flaky', this.#flaky)
    report.add('tests.rerun', this.#rerun)
    const repeated = this.#ids.repeated()
    report.add('tests.repeated-ids', repeated.ids)
    report.add('tests.repeated-ids-mixed', repeated.mixed)
    if (total === 0) report.unknown('evidence/no-data', 'No test case.')
  }

  #declare(place: 'root' | 'suites', attributes: Attributes): void {
    for (const [key, counted] of Object.entries(declaredKeys)) this.#report.declared(place, key, attributes[key], counted)
    if (place === 'root') this.#report.generatedAt ??= attributes['timestamp']
  }

  #settle({ marks, message, attributes }: OpenCase): void {
    const outcome = marks & 1 ? 1 : marks & 2 ? 2 : marks & 32 ? 4 : marks & 4 ? 3 : 0
    this.#counts[outcome] = (this.#counts[outcome] ?? 0) + 1
    if ((marks & 3) === 3) this.#both++
    if (marks & 8) this.#flaky++
    if (marks & 16) this.#rerun++
    const { classname = '', file = '', name = '' } = attributes
    this.#ids.add(outcome, classname, file, name)
    if (outcome === 0 || outcome === 3) return
    if (outcome === 4)
      this.#report.unknown('evidence/unknown-value', `The test case "${name.slice(0, 80)}" has an outcome that JUnit does not define.`)
    testFailure(this.#report, 'junit', `${classname && `${classname}.`}${name}`, message, file || undefined, attributes['line'])
  }
}

function mark(open: OpenCase, name: string, attributes: Attributes): void {
  const mark = marks(name) ?? 0
  open.marks |= mark
  if (mark & 3) open.message ??= attributes['message']
  if (mark === 0 && misspelt.has(localName(name))) open.marks |= 32
}

/** Name without a prefix, in lower case: what a mark would be called if it were written as JUnit writes it. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}
