import type { Format } from '../format.ts'
import type { LineHandler } from '../line-stream.ts'
import { Refusal } from '../refusal.ts'
import type { Report } from '../report.ts'
import { testFailure } from '../test-rows.ts'

const point = /^(not )?ok(?!\w)/
const numbered = /^(?:not )?ok\s{1,10}(\d{1,15})(?!\S)/
const plan = /^1\.\.(\d{1,15})(?:\s*#.*|\s*)$/
const started = /^(?:TAP version \d{1,3}\s*$|(?:not )?ok(?:\s|$)|\d{1,15}\.\.\d{1,15}(?:\s|$))/

/** TAP 12 to 14: one row is one test point at the first column. Subtests are not added. */
export const tap: Format = {
  id: 'tap',
  gives: 'tests',
  lines: {
    accepts: (lines) => started.test(lines.find((line) => !/^\s*(?:#|$|pragma )/.test(line) && !/^\s/.test(line)) ?? ''),
    read: (report) => new TapHandler(report),
  },
}

class TapHandler implements LineHandler {
  readonly #report: Report
  #planned: number | undefined
  #bailed = false
  #lastIsPoint = false
  readonly #numbers = new Set<number>()
  #highest = 0
  #repeated: number | undefined

  constructor(report: Report) {
    this.#report = report
    report.zero('tests.', 'total', 'passed', 'failed', 'skipped', 'todo', 'todo-failed')
  }

  line(text: string): void {
    this.#lastIsPoint = !this.#bailed && point.test(text)
    if (this.#bailed) return
    if (text.startsWith('Bail out!')) this.#bailed = true
    else if (this.#lastIsPoint) this.#point(text)
    else {
      const planned = plan.exec(text)
      if (planned) this.#planned = Number(planned[1])
    }
  }

  /** A point's directive stands at its end: without a line end nobody knows whether it was cut off. */
  end(cut: boolean): void {
    if (cut && this.#lastIsPoint) throw new Refusal('evidence/truncated', 'The last line is a test point without a line end.')
    const report = this.#report
    const total = report.get('tests.total')
    if (this.#planned !== undefined) report.declared('root', 'plan', this.#planned, 'tests.total')
    if (this.#bailed) report.unknown('evidence/incomplete', 'The run bailed out.')
    if (this.#planned === undefined) report.unknown('evidence/incomplete', 'There is no plan, so the end of the run is not known.')
    else if (this.#planned !== total) report.unknown('evidence/incomplete', `${this.#planned} tests planned, ${total} test points found.`)
    if (this.#repeated !== undefined) report.unknown('evidence/incomplete', `Test point ${this.#repeated} stands there twice.`)
    else if (this.#planned !== undefined && this.#highest > this.#planned)
      report.unknown('evidence/incomplete', `${this.#planned} tests planned, and there is a test point ${this.#highest}.`)
    if (total === 0) report.unknown('evidence/no-data', 'No test point.')
  }

  /** Numbers that repeat or go beyond the plan hide points that are missing behind points that are too many. */
  #number(number: number): void {
    if (this.#numbers.has(number)) this.#repeated ??= number
    if (this.#numbers.size >= this.#report.limits.ids)
      throw new Refusal('evidence/too-large', `More than ${this.#report.limits.ids} tests.`)
    this.#numbers.add(number)
    this.#highest = Math.max(this.#highest, number)
  }

  #point(text: string): void {
    const ok = text.startsWith('ok')
    const directive = directiveOf(text)
    const number = Number(numbered.exec(text)?.[1])
    if (number > 0) this.#number(number)
    this.#report.add('tests.total')
    if (directive === 'todo') {
      this.#report.add('tests.todo')
      if (!ok) this.#report.add('tests.todo-failed')
    } else if (directive === 'skip') this.#report.add('tests.skipped')
    else this.#report.add(ok ? 'tests.passed' : 'tests.failed')
    if (!ok && directive === undefined) testFailure(this.#report, 'tap', text.slice('not ok'.length))
  }
}

/** The word behind the first `#` that is not escaped and stands at the start of the description or after white space. */
function directiveOf(text: string): string | undefined {
  const rest = text.replace(/^(?:not )?ok(?:\s{1,10}\d{1,15})?/, '')
  for (let at = rest.indexOf('#'); at >= 0; at = rest.indexOf('#', at + 1)) {
    if (at > 0 && !/\s/.test(rest[at - 1] as string)) continue
    const word = /^#\s*(skip|todo)\b/i.exec(rest.slice(at, at + 40))?.[1]
    if (word !== undefined) return word.toLowerCase()
  }
  return undefined
}
