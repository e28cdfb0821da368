/** What the pages of the report formats say besides what the readers themselves show. */
export interface FormatFacts {
  /** What in the content makes it this format; for XML the root element says it. */
  readonly knownBy?: string
  /** Tools that write it, and their dialects. */
  readonly tools: string
  /** Where its tools usually write it. */
  readonly file: string
  /** Conditions of the example gate where those of the family do not fit. */
  readonly require?: string
}

/** By format id; the generator refuses a format that is missing here, and a name too many. */
export const formatFacts: Readonly<Record<string, FormatFacts>> = {
  junit: {
    tools:
      'Maven Surefire, Gradle, pytest, Jest, Vitest, Playwright, PHPUnit, gotestsum, nextest, Bazel, CTest, GoogleTest and most others; nested suites, bare suites, reruns',
    file: 'reports/junit/**/*.xml',
  },
  trx: { tools: '`dotnet test --logger trx`, Visual Studio', file: 'TestResults/*.trx' },
  nunit: { tools: 'NUnit 3 and 2, Unity, Pester', file: 'TestResult.xml' },
  xunit: { tools: 'xUnit.net v2 and v3', file: 'reports/xunit.xml' },
  testng: { tools: 'TestNG', file: 'test-output/testng-results.xml' },
  tap: {
    knownBy: 'a line `TAP version`, a plan `1..N`, or lines that begin with `ok` or `not ok`',
    tools: 'node:test, node-tap, prove, bats; versions 12 to 14',
    file: 'reports/*.tap',
  },
  'go-test-json': {
    knownBy: 'one JSON object a line with `Action`',
    tools: '`go test -json`, also through gotestsum',
    file: 'go-test.json',
  },
  ctrf: {
    knownBy: '`results` with `summary`',
    tools: 'the CTRF reporters of Playwright, Jest, Cypress and others',
    file: 'ctrf-report.json',
  },
  'mocha-json': { knownBy: '`stats` and `passes`', tools: "Mocha's reporter `json`", file: 'mocha.json' },
  'rspec-json': { knownBy: '`examples` and `summary`', tools: '`rspec --format json`', file: 'rspec.json' },
  'dart-json': {
    knownBy: 'one JSON object a line, one of them with `protocolVersion` and `runnerVersion`',
    tools: '`dart test --reporter json`, `flutter test --machine`',
    file: 'dart-test.json',
  },
  lcov: {
    knownBy: 'lines that begin with `TN:` or `SF:`',
    tools: 'lcov 1 and 2, c8, Istanbul, Vitest, llvm-cov, cargo-llvm-cov, Dart',
    file: 'coverage/lcov.info',
  },
  cobertura: {
    tools: 'coverage.py, gcovr, Coverlet, Istanbul, PHPUnit, cargo-tarpaulin; with or without DOCTYPE',
    file: 'coverage/cobertura*.xml',
  },
  jacoco: { tools: 'JaCoCo, Kover; reports of one module and aggregates', file: 'target/site/jacoco/jacoco.xml' },
  clover: { tools: 'Clover, PHPUnit, Istanbul', file: 'coverage/clover.xml' },
  opencover: { tools: 'OpenCover, Coverlet', file: 'coverage/opencover.xml', require: 'statements >= 80%' },
  'coverage-py-json': { knownBy: '`meta`, and `totals` with `num_statements`', tools: '`coverage json`', file: 'coverage.json' },
  'istanbul-summary': {
    knownBy: '`total` whose `lines` have `covered`',
    tools: 'the reporter `json-summary` of Istanbul, c8, Jest, Vitest',
    file: 'coverage/coverage-summary.json',
  },
  'istanbul-final': {
    knownBy: 'files with `statementMap`',
    tools: 'the reporter `json` of Istanbul, c8, Jest, Vitest',
    file: 'coverage/coverage-final.json',
  },
  'llvm-cov-json': {
    knownBy: 'the type `llvm.coverage.json.export`',
    tools: '`llvm-cov export`, `cargo llvm-cov --json`',
    file: 'coverage.json',
  },
  simplecov: {
    knownBy: 'commands with `coverage`, a list of hits for each file',
    tools: 'SimpleCov for Ruby',
    file: 'coverage/.resultset.json',
  },
  'go-coverprofile': {
    knownBy: 'a first line `mode:`',
    tools: '`go test -coverprofile`, also with `-coverpkg`',
    file: 'coverage.out',
    require: 'statements >= 80%',
  },
  sarif: {
    knownBy: 'version 2 with `runs`, each with `tool` or `results`',
    tools: 'CodeQL, Semgrep, Trivy, ESLint, Ruff, Checkov, gosec and many others; version 2.1.0',
    file: 'results/**/*.sarif',
  },
  'eslint-json': { knownBy: 'a list of files with `filePath` and `messages`', tools: '`eslint --format json`', file: 'eslint.json' },
  checkstyle: { tools: 'Checkstyle, ktlint, detekt, PHP_CodeSniffer, golangci-lint, stylelint, scalastyle', file: 'checkstyle.xml' },
  pmd: { tools: 'PMD', file: 'pmd.xml' },
  spotbugs: { tools: 'SpotBugs, FindBugs', file: 'spotbugs.xml' },
  'golangci-json': {
    knownBy: '`Issues` beside `Report`, or `null`, or rows with the name of a linter',
    tools: '`golangci-lint --out-format json`',
    file: 'golangci.json',
  },
  codeclimate: {
    knownBy: 'a list of issues with `check_name` and `location`',
    tools: 'GitLab code quality and the linters that write it',
    file: 'gl-code-quality-report.json',
  },
  hadolint: { knownBy: 'a list of rows with `code`, `level` and `file`', tools: 'hadolint, ShellCheck', file: 'hadolint.json' },
  bandit: { knownBy: '`metrics`, `generated_at` and `results`', tools: '`bandit -f json`', file: 'bandit.json' },
  'semgrep-json': {
    knownBy: '`results` of which each has `check_id`, or an empty list beside `errors` and `paths`',
    tools: '`semgrep --json`',
    file: 'semgrep.json',
  },
  checkov: { knownBy: '`check_type` or `checkov_version`', tools: '`checkov -o json`, of one framework or several', file: 'checkov.json' },
  conftest: {
    knownBy: 'a list of files with `filename`, `namespace` and `successes`',
    tools: '`conftest test --output json`: policies in Rego for Open Policy Agent',
    file: 'conftest.json',
  },
  sonarqube: {
    knownBy: 'issues or hotspots as the web API lists them',
    tools: 'SonarQube, SonarCloud: `api/issues/search`, `api/hotspots/search`',
    file: 'sonar-issues.json',
  },
  'sonar-gate': {
    knownBy: '`projectStatus`',
    tools: 'SonarQube, SonarCloud: `api/qualitygates/project_status?analysisId=`',
    file: 'sonar-gate.json',
    require: 'conditions.failed == 0',
  },
  'ruff-json': {
    knownBy: 'a list of rows with `code`, `filename` and `end_location`',
    tools: '`ruff check --output-format json`',
    file: 'ruff.json',
  },
  'stylelint-json': {
    knownBy: 'a list of files with `source` and `warnings`',
    tools: '`stylelint --formatter json`',
    file: 'stylelint.json',
  },
  'npm-audit': {
    knownBy: '`auditReportVersion` or `advisories`, or an `error` with `code`',
    tools: '`npm audit --json` of npm 6 to 11, `pnpm audit --json`',
    file: 'npm-audit.json',
  },
  'yarn-audit': {
    knownBy: 'one JSON object a line with `type`, such as `auditAdvisory`',
    tools: '`yarn audit --json` of Yarn 1',
    file: 'yarn-audit.json',
  },
  trivy: {
    knownBy: '`SchemaVersion` or `ClusterName`, or a list of results with `Target`',
    tools: '`trivy --format json` of images, file systems and clusters',
    file: 'trivy.json',
  },
  grype: { knownBy: '`matches`', tools: '`grype -o json`', file: 'grype.json' },
  'osv-scanner': {
    knownBy: '`results` with `source` and `packages`, or `experimental_config` beside an empty list',
    tools: '`osv-scanner --format json`',
    file: 'osv.json',
  },
  'pip-audit': {
    knownBy: 'dependencies with `name` and `vulns` or `skip_reason`',
    tools: '`pip-audit --format json`, also the list of versions up to 2.0',
    file: 'pip-audit.json',
  },
  'cargo-audit': { knownBy: '`vulnerabilities` with `list`, and `lockfile`', tools: '`cargo audit --json`', file: 'cargo-audit.json' },
  govulncheck: {
    knownBy: 'objects with `config` or `finding`, or one with `Vulns` and `Imports`',
    tools: '`govulncheck -json`',
    file: 'govulncheck.json',
  },
  snyk: {
    knownBy: '`vulnerabilities` beside `ok`, or of which the first has `packageName`',
    tools: '`snyk test --json`, also with `--all-projects` and of containers',
    file: 'snyk.json',
  },
  'dependency-check': {
    knownBy: '`reportSchema` and `projectInfo`',
    tools: 'OWASP Dependency-Check, JSON and XML',
    file: 'dependency-check-report.json',
  },
  gitleaks: {
    knownBy: 'rows with `RuleID`, or with `offender` and `rule`',
    tools: '`gitleaks --report-format json`',
    file: 'gitleaks.json',
  },
  cyclonedx: {
    knownBy: '`bomFormat`',
    tools: 'Syft, Trivy, cdxgen and the build plugins; JSON 1.2 to 1.7, XML from 1.0',
    file: 'sbom/*.cdx.json',
  },
  spdx: {
    knownBy: '`spdxVersion`, or `@graph` under an `@context` of spdx.org',
    tools: 'Syft, Trivy, `npm sbom`, GitHub; JSON 2.2, 2.3 and 3',
    file: 'sbom/*.spdx.json',
  },
  'go-bench': { knownBy: 'lines `BenchmarkName count value unit`', tools: '`go test -bench`, with `-count`', file: 'bench.txt' },
  'cargo-bench': {
    knownBy: 'lines `test name ... bench:`',
    tools: '`cargo bench`, the output format `bencher` of Criterion',
    file: 'bench.txt',
  },
  'google-benchmark': { knownBy: '`benchmarks` with `context`', tools: 'Google Benchmark, Catch2', file: 'benchmark.json' },
  'pytest-benchmark': { knownBy: '`benchmarks` with `machine_info`', tools: 'pytest-benchmark', file: 'benchmark.json' },
  hyperfine: { knownBy: '`results` with `command` and `mean`', tools: '`hyperfine --export-json`', file: 'hyperfine.json' },
  jmh: { knownBy: 'a list of benchmarks with `jmhVersion`', tools: 'JMH for Java', file: 'jmh.json' },
  benchmarkdotnet: {
    knownBy: '`HostEnvironmentInfo` and `Benchmarks`',
    tools: 'BenchmarkDotNet',
    file: 'BenchmarkDotNet.Artifacts/results/*-report-full.json',
  },
  jmeter: { knownBy: 'a header line with the columns `elapsed` and `success`', tools: 'JMeter, Taurus; CSV and XML', file: 'results.jtl' },
  k6: { knownBy: "`metrics` beside `root_group`, or with k6's own names", tools: 'k6', file: 'k6-summary.json' },
  lighthouse: { knownBy: '`lighthouseVersion`', tools: 'Lighthouse, Lighthouse CI', file: 'lighthouse.json' },
  cpd: { tools: 'PMD CPD', file: 'cpd.xml', require: 'clones <= 20' },
  jscpd: {
    knownBy: '`duplicates` and `statistics` with `total`',
    tools: 'jscpd for Node.js and its version in Rust',
    file: 'jscpd-report.json',
  },
  pitest: { tools: 'PIT for Java', file: 'target/pit-reports/mutations.xml' },
  stryker: {
    knownBy: '`schemaVersion`, `files` and `thresholds`',
    tools: 'StrykerJS, Stryker.NET, Stryker4s',
    file: 'reports/mutation/mutation.json',
  },
  lizard: {
    knownBy: 'a header line that begins with `NLOC,CCN,token`, or lines of five numbers and a quoted name',
    tools: 'Lizard, CSV and XML',
    file: 'lizard.xml',
  },
  'github-api': {
    knownBy: 'the keys of the list: `check_runs`, `statuses`, `jobs`, `workflow_runs`, rows of reviews, issues or alerts',
    tools: "GitHub's REST API; quality-gate asks it by itself when a condition needs it",
    file: '',
    require: 'checks.unsuccessful == 0 and checks.total >= 1',
  },
}

/** The example condition of a family: first those for which every format of it gives the names. */
export const familyConditions: Readonly<Record<string, readonly string[]>> = {
  tests: ['failed == 0 and ran >= 1'],
  coverage: ['lines >= 80%'],
  findings: ['critical == 0 and high == 0', 'total == 0'],
  vulnerabilities: ['critical == 0 and high == 0', 'total == 0'],
  secrets: ['total == 0'],
  sbom: ['components >= 1', 'files >= 1'],
  load: ['p95 <= 500ms', 'requests >= 1'],
  web: ['performance_score >= 0.9'],
  duplication: ['lines < 3%'],
  mutation: ['score >= 60%'],
  complexity: ['max <= 10'],
}
