const dependencies = ['vulnerabilities', 'dependencies']
const bill = ['sbom', 'licences', 'vulnerabilities']
const github = [
  'checks',
  'jobs',
  'workflow-runs',
  'statuses',
  'deployments',
  'rulesets',
  'reviews',
  'changes',
  'defects',
  'findings',
  'vulnerabilities',
  'secrets',
]

/** Families of measurements by the format that gives them: a damaged report makes only those unknown. */
const families: ReadonlyMap<string, readonly string[]> = new Map([
  ...group('junit trx nunit xunit testng tap go-test-json ctrf mocha-json rspec-json dart-json', ['tests']),
  ...group(
    'lcov cobertura jacoco clover opencover coverage-py-json istanbul-summary istanbul-final llvm-cov-json simplecov go-coverprofile',
    ['coverage'],
  ),
  ...group(
    'sarif eslint-json checkstyle pmd spotbugs golangci-json codeclimate hadolint bandit semgrep-json checkov conftest sonarqube sonar-gate',
    ['findings'],
  ),
  ...group('ruff-json stylelint-json', ['findings']),
  ...group('npm-audit yarn-audit grype osv-scanner pip-audit cargo-audit govulncheck snyk dependency-check', dependencies),
  ...group('trivy', ['findings', 'vulnerabilities', 'secrets', 'licences']),
  ...group('gitleaks', ['secrets']),
  ...group('cyclonedx spdx', bill),
  ...group('go-bench cargo-bench google-benchmark pytest-benchmark hyperfine jmh benchmarkdotnet', ['perf']),
  ...group('jmeter k6', ['load']),
  ...group('lighthouse', ['web']),
  ...group('cpd jscpd', ['duplication']),
  ...group('pitest stryker', ['mutation']),
  ...group('lizard', ['complexity']),
  ...group('github-api', github),
])

/** Families that a format speaks of; undefined when that is not known, so that it may be any. */
export function familiesOf(format: string | null): ReadonlySet<string> | undefined {
  const known = format === null ? undefined : families.get(format)
  return known === undefined ? undefined : new Set([...known, 'report', 'declared'])
}

function group(formats: string, names: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  return formats.split(' ').map((format) => [format, names] as const)
}
