import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, isObject, list, text } from '../json-value.ts'
import { Refusal } from '../refusal.ts'
import { testFailure } from '../test-rows.ts'

const statuses = ['passed', 'failed', 'skipped', 'pending', 'other']

/** Common Test Report Format. */
export const ctrf: Format = {
  id: 'ctrf',
  gives: 'tests',
  json: {
    shape: {
      results: {
        tool: { name: value },
        summary: Object.fromEntries(['tests', ...statuses, 'flaky', 'suites', 'stop'].map((key) => [key, value])),
        tests: [{ name: value, status: value, flaky: value, message: value, filePath: value, line: value }],
      },
    },
    accepts: (document) => isObject(at(document, 'results', 'summary')),
    read(document, report) {
      const results = at(document, 'results')
      if (!Array.isArray(at(results, 'tests'))) throw new Refusal('evidence/unsupported', 'results.tests is no list.')
      report.producedBy = text(at(results, 'tool', 'name'))
      report.zero('tests.', 'total', ...statuses, 'flaky')
      for (const test of list(at(results, 'tests'))) {
        const status = text(at(test, 'status')) ?? ''
        const name = statuses.includes(status) ? status : 'unknown'
        report.add('tests.total')
        report.add(`tests.${name}`)
        if (at(test, 'flaky') === true) report.add('tests.flaky')
        if (name === 'unknown') report.unknown('evidence/unknown-value', `A test has the status "${status.slice(0, 80)}".`)
        if (name === 'failed' || name === 'unknown') {
          testFailure(report, 'ctrf', at(test, 'name'), at(test, 'message'), at(test, 'filePath'), at(test, 'line'))
        }
      }
      for (const key of ['tests', ...statuses, 'flaky', 'suites']) {
        report.declared(
          'root',
          key,
          at(results, 'summary', key),
          key === 'tests' ? 'tests.total' : key === 'suites' ? undefined : `tests.${key}`,
        )
      }
      if (report.get('tests.total') === 0) report.unknown('evidence/no-data', 'No test.')
    },
  },
}
