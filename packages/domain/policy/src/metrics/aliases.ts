/** What people write instead of a measurement's name, in the family that it belongs to. */
interface Alias {
  readonly family: string
  readonly words: readonly string[]
  /** Sums of names: `a + b? - c?`, over another sum after `/`; `?` marks what a report may not know, but not all of them.
   * The first that is given holds. */
  readonly reads?: readonly string[]
  /** Condition that a word which stands alone asks for. */
  readonly asks?: string
}

export const aliases: readonly Alias[] = [
  { family: 'tests', words: ['tests'], reads: ['tests.total'] },
  { family: 'tests', words: ['failed'], reads: ['tests.failed + tests.errors? + tests.unknown? + tests.errors-outside?'] },
  {
    family: 'tests',
    words: ['ran', 'tests.ran'],
    reads: ['tests.total - tests.skipped? - tests.not-run? - tests.pending? - tests.todo?'],
  },
  { family: 'tests', words: ['passed'], reads: ['tests.passed'] },
  { family: 'tests', words: ['skipped'], reads: ['tests.skipped'] },
  { family: 'tests', words: ['flaky', 'flaky_tests'], reads: ['tests.flaky'] },
  { family: 'tests', words: ['quarantined'], reads: ['tests.quarantined'] },
  {
    family: 'tests',
    words: ['tests_passed', 'unit_tests_passed', 'integration_tests_passed', 'e2e_tests_passed', 'smoke_tests_passed'],
    asks: 'failed == 0 and ran >= 1',
  },
  {
    family: 'coverage',
    words: ['coverage', 'unit_test_coverage', 'test_coverage', 'line_coverage'],
    reads: ['coverage.lines', 'coverage.statements'],
  },
  { family: 'coverage', words: ['lines'], reads: ['coverage.lines'] },
  { family: 'coverage', words: ['branches'], reads: ['coverage.branches'] },
  { family: 'coverage', words: ['functions'], reads: ['coverage.functions'] },
  { family: 'coverage', words: ['statements'], reads: ['coverage.statements'] },
  { family: 'coverage', words: ['patch.lines'], reads: ['coverage.patch.lines'] },
  { family: 'findings', words: ['lint_findings', 'issues'], reads: ['findings.total'] },
  { family: 'findings', words: ['linting_errors'], reads: ['findings.critical + findings.high', 'findings.total'] },
  { family: 'findings', words: ['linting_warnings'], reads: ['findings.medium'] },
  // Without a family a severity is that of findings and of vulnerabilities together: one report may hold both.
  ...['critical', 'high', 'medium', 'low', 'new.critical', 'new.high', 'new.medium', 'new.low', 'new.total'].map((word) => ({
    family: '',
    words: [word],
    reads: [`findings.${word}? + vulnerabilities.${word}?`],
  })),
  { family: 'vulnerabilities', words: ['vulnerabilities'], reads: ['vulnerabilities.total'] },
  { family: 'vulnerabilities', words: ['critical_vulnerabilities'], reads: ['vulnerabilities.critical'] },
  { family: 'vulnerabilities', words: ['high_vulnerabilities'], reads: ['vulnerabilities.high'] },
  { family: 'secrets', words: ['secrets', 'leaks'], reads: ['secrets.total'] },
  { family: 'licences', words: ['denied', 'license_violations'], reads: ['licences.denied'] },
  { family: 'sbom', words: ['dependencies'], reads: ['sbom.components'] },
  { family: 'load', words: ['requests'], reads: ['load.requests.total', 'load.samples'] },
  { family: 'load', words: ['error_rate'], reads: ['load.requests.failed / load.requests.total', 'load.errors / load.samples'] },
  { family: 'load', words: ['p95', 'latency', 'response_time'], reads: ['load.duration-ms.p95'] },
  { family: 'load', words: ['p90'], reads: ['load.duration-ms.p90'] },
  { family: 'load', words: ['p99'], reads: ['load.duration-ms.p99'] },
  { family: 'load', words: ['throughput'], reads: ['load.requests-per-s'] },
  { family: 'web', words: ['performance_score', 'lighthouse'], reads: ['web.score.performance'] },
  { family: 'duplication', words: ['duplication', 'duplicated_lines', 'duplication.percent'], reads: ['duplication.lines'] },
  { family: 'mutation', words: ['mutation_score'], reads: ['mutation.score'] },
  { family: 'complexity', words: ['complexity'], reads: ['complexity.max'] },
  { family: 'checks', words: ['checks.unsuccessful'], reads: ['checks.total - checks.success'] },
  { family: 'checks', words: ['build', 'checks_passed'], asks: 'checks.unsuccessful == 0 and checks.total >= 1' },
  { family: 'reviews', words: ['review.approved', 'reviews_approved'], asks: 'reviews.changes-requested == 0 and reviews.approved >= 1' },
  { family: 'defects', words: ['critical_bugs'], reads: ['defects.critical'] },
  { family: 'defects', words: ['high_bugs'], reads: ['defects.high'] },
]
