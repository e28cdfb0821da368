import type { ReportCase } from '../report-case.ts'

export const cases: readonly ReportCase[] = [
  {
    because: 'failed checks, severities may be null',
    text: `{"check_type":"terraform","results":{"passed_checks":[],"failed_checks":[{"check_id":"CKV_1","check_name":"encrypt","severity":null,"file_path":"/main.tf","file_line_range":[1,5],"resource":"aws_s3_bucket.a"},{"check_id":"CKV_2","check_name":"log","severity":"HIGH","file_path":"/main.tf","file_line_range":[7,9],"resource":"aws_s3_bucket.b"}]},"summary":{"passed":3,"failed":2,"skipped":1,"parsing_errors":1}}`,
    measurements: {
      'findings.checkov.total': 2,
      'findings.checkov.critical': 0,
      'findings.checkov.high': 1,
      'findings.checkov.medium': 0,
      'findings.checkov.low': 0,
      'findings.checkov.info': 0,
      'findings.checkov.unknown': 1,
      'findings.checkov.level.(none)': 1,
      'findings.checkov.level.high': 1,
      'declared.root.passed': 3,
      'declared.root.failed': 2,
      'declared.root.skipped': 1,
      'declared.root.parsing_errors': 1,
    },
    findings: ['evidence/not-audited'],
    rows: [
      'finding | unknown | CKV_1 | main.tf:1 | aws_s3_bucket.a | encrypt',
      'finding | high | CKV_2 | main.tf:7 | aws_s3_bucket.b | log',
    ],
  },
]
