import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'every kind of total',
    text: `{"data":[{"files":[{"filename":"/a.rs"}],"totals":{"branches":{"count":0,"covered":0,"notcovered":0,"percent":0},
"functions":{"count":2,"covered":1,"percent":50},"instantiations":{"count":3,"covered":1,"percent":33.3},"lines":{"count":9,"covered":7,"percent":77.7},
"regions":{"count":4,"covered":2,"notcovered":2,"percent":50}}}],"type":"llvm.coverage.json.export","version":"2.0.1"}`,
    measurements: {
      'coverage.files': 1,
      'coverage.lines.covered': 7,
      'coverage.lines.total': 9,
      'coverage.functions.covered': 1,
      'coverage.functions.total': 2,
      'coverage.instantiations.covered': 1,
      'coverage.instantiations.total': 3,
      'coverage.regions.covered': 2,
      'coverage.regions.total': 4,
      'coverage.branches.covered': 0,
      'coverage.branches.total': 0,
    },
  },
]
