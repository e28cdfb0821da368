import type { Format } from '../format.ts'
import { at } from '../json-value.ts'
import { lookup } from '../lookup.ts'
import { jsonLines } from '../ndjson.ts'
import type { EventHandler } from '../ndjson.ts'
import type { Report } from '../report.ts'
import { testFailure } from '../test-rows.ts'

const classes = lookup({ success: 'passed', failure: 'failed', error: 'errors' })

/** Dart and Flutter's JSON reporter: one row is one `testDone` that is not one of the runner's own. */
export const dartJson: Format = {
  id: 'dart-json',
  gives: 'tests',
  lines: {
    ...jsonLines(
      ({ type, protocolVersion }) => typeof type === 'string' || typeof protocolVersion === 'string',
      (report) => new DartTests(report),
    ),
    accepts: (lines) =>
      lines.some(
        (line) => line.startsWith('{') && line.includes('"protocolVersion"') && line.includes('"runnerVersion"') && line.endsWith('}'),
      ),
  },
}

class DartTests implements EventHandler {
  readonly #report: Report
  readonly #names = new Map<unknown, unknown>()
  #done = false

  constructor(report: Report) {
    this.#report = report
    report.zero('tests.', 'total', 'passed', 'failed', 'errors', 'skipped', 'internal')
  }

  event(event: Readonly<Record<string, unknown>>): void {
    const { type, result, skipped, hidden, success, testID } = event
    if (type === 'testStart') this.#names.set(at(event, 'test', 'id'), at(event, 'test', 'name'))
    if (type === 'done') this.#done = success !== null
    if (type !== 'testDone') return
    const name = this.#names.get(testID)
    this.#names.delete(testID)
    if (hidden === true) return this.#report.add('tests.internal')
    const class_ = skipped === true ? 'skipped' : (classes(result) ?? 'unknown')
    this.#report.add('tests.total')
    this.#report.add(`tests.${class_}`)
    if (class_ === 'unknown') this.#report.unknown('evidence/unknown-value', 'A test has a result that the format does not define.')
    if (class_ !== 'passed' && class_ !== 'skipped') testFailure(this.#report, 'dart-json', name)
  }

  end(): void {
    if (!this.#done) this.#report.unknown('evidence/incomplete', 'There is no "done" event, so the run did not end.')
    if (this.#report.get('tests.total') === 0) this.#report.unknown('evidence/no-data', 'No test.')
  }
}
