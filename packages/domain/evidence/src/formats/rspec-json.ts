import type { Format } from '../format.ts'
import { value } from '../json-shape.ts'
import { at, isObject, list, text } from '../json-value.ts'
import { lookup } from '../lookup.ts'
import { testFailure } from '../test-rows.ts'

const classes = lookup({ passed: 'passed', failed: 'failed', pending: 'skipped' })
const summary = {
  example_count: 'tests.total',
  failure_count: 'tests.failed',
  pending_count: 'tests.skipped',
  errors_outside_of_examples_count: 'tests.errors-outside',
}

/** RSpec's JSON formatter. */
export const rspecJson: Format = {
  id: 'rspec-json',
  gives: 'tests',
  json: {
    shape: {
      examples: [{ full_description: value, status: value, file_path: value, line_number: value, exception: { message: value } }],
      summary: { duration: value, ...Object.fromEntries(Object.keys(summary).map((key) => [key, value])) },
    },
    accepts: (document) => Array.isArray(at(document, 'examples')) && isObject(at(document, 'summary')),
    read(document, report) {
      report.zero('tests.', 'total', 'passed', 'failed', 'skipped')
      for (const example of list(at(document, 'examples'))) {
        const status = text(at(example, 'status')) ?? ''
        const name = classes(status) ?? 'unknown'
        report.add('tests.total')
        report.add(`tests.${name}`)
        if (name === 'unknown') report.unknown('evidence/unknown-value', `An example has the status "${status.slice(0, 80)}".`)
        if (name === 'failed' || name === 'unknown') {
          const [file, line] = [at(example, 'file_path'), at(example, 'line_number')]
          testFailure(report, 'rspec-json', at(example, 'full_description'), at(example, 'exception', 'message'), file, line)
        }
      }
      const outside = at(document, 'summary', 'errors_outside_of_examples_count')
      report.add('tests.errors-outside', typeof outside === 'number' && outside > 0 ? outside : 0)
      for (const [key, counted] of Object.entries(summary)) report.declared('root', key, at(document, 'summary', key), counted)
      report.declared('root', 'duration', at(document, 'summary', 'duration'))
      if (report.get('tests.errors-outside') > 0) report.unknown('evidence/incomplete', 'There are errors outside the examples.')
      if (report.get('tests.total') === 0) report.unknown('evidence/no-data', 'No example.')
    },
  },
}
