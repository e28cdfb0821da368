import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'warnings stand apart',
    text: `{"database":{"advisory-count":1},"lockfile":{"dependency-count":3},"settings":{},"vulnerabilities":{"found":true,"count":1,"list":[{"advisory":{"id":"RUSTSEC-1","title":"UB"},"package":{"name":"time"}}]},"warnings":{"unmaintained":[{"kind":"unmaintained"}],"yanked":[]}}`,
    measurements: {
      'vulnerabilities.cargo-audit.total': 1,
      'vulnerabilities.cargo-audit.warning.unmaintained': 1,
      'vulnerabilities.cargo-audit.warning.yanked': 0,
      'declared.root.count': 1,
    },
    rows: ['vulnerability | unknown | RUSTSEC-1 | - | time | UB'],
  },
]
