import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'issues with and without a severity',
    text: `{"Issues":[{"FromLinter":"errcheck","Text":"unchecked","Severity":"","Pos":{"Filename":"a.go","Line":3}},{"FromLinter":"gosec","Text":"weak","Severity":"error","Pos":{"Filename":"b.go","Line":1}}],"Report":{"Linters":[]}}`,
    measurements: {
      'findings.golangci.total': 2,
      'findings.golangci.critical': 0,
      'findings.golangci.high': 1,
      'findings.golangci.medium': 0,
      'findings.golangci.low': 0,
      'findings.golangci.info': 0,
      'findings.golangci.unknown': 1,
      'findings.golangci.tool.errcheck': 1,
      'findings.golangci.level.(none)': 1,
      'findings.golangci.tool.gosec': 1,
      'findings.golangci.level.error': 1,
    },
    rows: ['finding | unknown | errcheck | a.go:3 | - | unchecked', 'finding | high | gosec | b.go:1 | - | weak'],
  },
  {
    because: 'no issue is null',
    text: `{"Issues":null,"Report":{}}`,
    measurements: {
      'findings.golangci.total': 0,
      'findings.golangci.critical': 0,
      'findings.golangci.high': 0,
      'findings.golangci.medium': 0,
      'findings.golangci.low': 0,
      'findings.golangci.info': 0,
      'findings.golangci.unknown': 0,
    },
  },
  {
    because: 'the tool failed',
    text: `{"Issues":[],"Report":{"Error":"no go files"}}`,
    reason: 'evidence/tool-error',
    measurements: {
      'findings.golangci.total': 0,
      'findings.golangci.critical': 0,
      'findings.golangci.high': 0,
      'findings.golangci.medium': 0,
      'findings.golangci.low': 0,
      'findings.golangci.info': 0,
      'findings.golangci.unknown': 0,
    },
  },
]
