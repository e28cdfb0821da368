import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'the spelling of the Rust version',
    text: `{"duplicates":[{"lines":7,"tokens":50}],"statistics":{"total":{"lines":100,"duplicated_lines":7,"clones":1,"percentage":7}}}`,
    measurements: {
      'duplication.clones': 1,
      'duplication.clone-lines': 7,
      'duplication.clone-tokens': 50,
      'duplication.lines.covered': 7,
      'duplication.lines.total': 100,
      'declared.root.clones': 1,
      'declared.root.percentage': 7,
    },
  },
]
