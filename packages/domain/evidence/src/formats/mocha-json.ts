import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, isObject, list, text } from '../json-value.ts'
import { Refusal } from '../refusal.ts'
import { testFailure } from '../test-rows.ts'

const stats = { tests: 'tests.total', passes: 'tests.passed', failures: 'tests.failed', pending: 'tests.skipped', suites: undefined }

/** Mocha's JSON reporter. Failed hooks stand among the failures, so that the classes may exceed the total. */
export const mochaJson: Format = {
  id: 'mocha-json',
  gives: 'tests',
  json: {
    shape: {
      stats: { tests: value, passes: value, failures: value, pending: value, suites: value, end: value },
      tests: [{}],
      passes: [{}],
      failures: [{ fullTitle: value, file: value, err: { message: value } }],
      pending: [{}],
    },
    accepts: (document) => isObject(at(document, 'stats')) && Array.isArray(at(document, 'passes')),
    read(document, report) {
      for (const key of ['tests', 'passes', 'failures', 'pending'] as const) {
        if (!Array.isArray(at(document, key))) throw new Refusal('evidence/unsupported', `"${key}" is no list.`)
        report.add(stats[key], list(at(document, key)).length)
      }
      for (const [key, counted] of Object.entries(stats)) report.declared('root', key, at(document, 'stats', key), counted)
      report.generatedAt = text(at(document, 'stats', 'end'))
      for (const test of list(at(document, 'failures'))) {
        testFailure(report, 'mocha-json', at(test, 'fullTitle'), at(test, 'err', 'message'), at(test, 'file'))
      }
      if (report.get('tests.total') + report.get('tests.failed') === 0) report.unknown('evidence/no-data', 'No test.')
    },
  },
}
