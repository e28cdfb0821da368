import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'every status',
    text: `{"version":"3.13.0","examples":[
{"full_description":"adds","status":"passed","file_path":"./spec/a_spec.rb","line_number":3},
{"full_description":"divides","status":"failed","file_path":"./spec/a_spec.rb","line_number":7,"exception":{"message":"by zero"}},
{"full_description":"learns","status":"pending"}],
"summary":{"duration":0.5,"example_count":3,"failure_count":1,"pending_count":1,"errors_outside_of_examples_count":0}}`,
    measurements: {
      'tests.total': 3,
      'tests.passed': 1,
      'tests.failed': 1,
      'tests.skipped': 1,
      'tests.errors-outside': 0,
      'declared.root.example_count': 3,
      'declared.root.failure_count': 1,
      'declared.root.pending_count': 1,
      'declared.root.errors_outside_of_examples_count': 0,
      'declared.root.duration': 0.5,
    },
    rows: ['test | high | divides | spec/a_spec.rb:7 | - | by zero'],
  },
  {
    because: 'an error outside the examples',
    text: `{"examples":[{"full_description":"adds","status":"passed"}],"summary":{"example_count":1,"failure_count":0,"pending_count":0,"errors_outside_of_examples_count":1}}`,
    reason: 'evidence/incomplete',
    measurements: {
      'tests.total': 1,
      'tests.passed': 1,
      'tests.failed': 0,
      'tests.skipped': 0,
      'tests.errors-outside': 1,
      'declared.root.example_count': 1,
      'declared.root.failure_count': 0,
      'declared.root.pending_count': 0,
      'declared.root.errors_outside_of_examples_count': 1,
    },
  },
]
