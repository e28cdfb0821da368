/** How the reference cases' own words map onto measurement names: a name, several numbers made of one value, or null for what is no number. */
export type Expectation = string | null | ((value: never, all: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)

type Table = Readonly<Record<string, Expectation>>
type Counts = Readonly<Record<string, number>>

const each =
  (prefix: string, rename = (key: string): string => key) =>
  (counts: Counts): Record<string, number> =>
    Object.fromEntries(Object.entries(counts).map(([key, count]) => [prefix + rename(key), count]))

const lower = (key: string): string => key.toLowerCase()

const declared = (place: string, twins: (key: string) => string = (key) => key) => each(`declared.${place}.`, twins)

const buckets: Readonly<Record<string, string>> = {
  critical: 'critical',
  blocker: 'critical',
  high: 'high',
  error: 'high',
  important: 'high',
  medium: 'medium',
  moderate: 'medium',
  major: 'medium',
  warning: 'medium',
  low: 'low',
  minor: 'low',
  note: 'low',
  info: 'info',
  informational: 'info',
  negligible: 'info',
  none: 'info',
}

/** Counts by a tool's word, added up to the six severities. */
const severities =
  (prefix: string) =>
  (counts: Counts): Record<string, number> => {
    const sums: Record<string, number> = {}
    for (const [word, count] of Object.entries(counts)) {
      const name = `${prefix}.${buckets[word.toLowerCase()] ?? 'unknown'}`
      sums[name] = (sums[name] ?? 0) + count
    }
    return sums
  }

const levels = (source: string) => each(`findings.${source}.level.`, lower)

const levelsAndSeverities = (source: string) => (counts: Counts) => ({
  ...levels(source)(counts),
  ...severities(`findings.${source}`)(counts),
})

const pairs = (...kinds: readonly string[]): Table =>
  Object.fromEntries(
    kinds.flatMap((kind) => [
      [`${kind}Total`, `coverage.${kind}.total`],
      [`${kind}Covered`, `coverage.${kind}.covered`],
    ]),
  )

const tests = (...names: readonly string[]): Table => ({
  tests: 'tests.total',
  ...Object.fromEntries(names.map((name) => [name, `tests.${name}`])),
})

const medians =
  (unit: string, statistic: string, factor = 1) =>
  (values: Counts): Record<string, number> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`perf.${name}.${unit}.${statistic}`, value * factor]))

const counters =
  (place: string) =>
  (counts: Readonly<Record<string, Counts>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(counts).flatMap(([type, sides]) =>
        Object.entries(sides).map(([side, count]) => [`declared.${place}.${type}.${side}`, count]),
      ),
    )

const finding = (source: string): Table => ({ findings: `findings.${source}.total` })

export const expectations: Readonly<Record<string, Table>> = {
  junit: {
    ...tests('passed', 'failed', 'errors', 'skipped'),
    testsuiteElements: 'tests.suites',
    flakyMarked: 'tests.flaky',
    rerunMarked: 'tests.rerun',
    declaredRoot: declared('root'),
    declaredTopSuites: declared('suites'),
    duplicateIds: 'tests.repeated-ids',
    duplicateIdsWithMixedOutcome: 'tests.repeated-ids-mixed',
    bothFailureAndError: 'tests.failed-and-error',
    declaredDiffers: null,
  },
  trx: {
    ...tests('passed', 'failed', 'errors'),
    skippedOrInconclusive: 'tests.skipped',
    outcomes: each('tests.outcome.'),
    innerResults: 'tests.inner',
    runInfos: 'tests.run-infos',
    declaredCounters: declared('root'),
    runOutcome: null,
    runInfoOutcomes: null,
  },
  nunit: {
    ...tests('passed', 'failed', 'errors', 'skipped', 'inconclusive'),
    results: each('tests.outcome.'),
    declaredRoot: declared('root'),
    dialect: null,
  },
  xunit: {
    ...tests('passed', 'failed', 'skipped'),
    notRun: 'tests.not-run',
    errors: 'tests.errors-outside',
    results: each('tests.outcome.'),
    declaredAssemblies: declared('suites'),
  },
  testng: { ...tests('passed', 'failed', 'skipped'), configMethods: 'tests.config-methods', declaredRoot: declared('root') },
  tap: {
    ...tests('passed', 'failed', 'skipped', 'todo'),
    todoNotOk: 'tests.todo-failed',
    plan: (plan: number | null) => (plan === null ? {} : { 'declared.root.plan': plan }),
    bailOut: null,
    planMismatch: null,
    note: null,
  },
  'go-test-json': {
    ...tests('passed', 'failed', 'skipped', 'flaky'),
    leafTests: 'tests.leaf.total',
    leafPassed: 'tests.leaf.passed',
    leafFailed: 'tests.leaf.failed',
    leafSkipped: 'tests.leaf.skipped',
    startedWithoutResult: 'tests.unfinished',
    testsWithSeveralResults: 'tests.repeated-ids',
    packages: 'tests.packages.total',
    packagesFailed: 'tests.packages.failed',
    packagesFailedWithoutFailedTest: 'tests.packages.failed-without-test',
    nonJsonLines: 'report.foreign-lines',
    buildFail: 'tests.packages.build-failed',
  },
  ctrf: { ...tests('passed', 'failed', 'skipped', 'pending', 'other', 'flaky'), declared: declared('root') },
  'mocha-json': { ...tests('passed', 'failed', 'skipped'), declared: declared('root') },
  'rspec-json': { ...tests('passed', 'failed', 'skipped'), errors: 'tests.errors-outside' },
  'dart-json': { ...tests('passed', 'failed', 'errors', 'skipped'), hidden: 'tests.internal' },
  lcov: {
    ...pairs('lines'),
    files: 'coverage.files',
    records: 'report.records',
    branchesTotal: (total: number, all) =>
      total > 0 ? { 'coverage.branches.total': total, 'coverage.branches.covered': all['branchesCovered'] } : {},
    branchesCovered: null,
    functionsTotal: (total: number, all) =>
      total > 0 ? { 'coverage.functions.total': total, 'coverage.functions.covered': all['functionsCovered'] } : {},
    functionsCovered: null,
    declaredSums: declared('files'),
    declaredDiffers: null,
    noLFLH: null,
    linesFrom: null,
  },
  cobertura: {
    ...pairs('lines'),
    classLineElements: 'coverage.line-rows.total',
    classLineElementsHit: 'coverage.line-rows.covered',
    branchesTotal: (total: number, all) =>
      total > 0 ? { 'coverage.branch-rows.total': total, 'coverage.branch-rows.covered': all['branchesCovered'] } : {},
    branchesCovered: null,
    declaredRoot: declared('root'),
    note: null,
  },
  jacoco: { ...pairs('lines', 'branches'), rootCounters: counters('root'), sumOfPackageCounters: counters('packages') },
  clover: {
    ...pairs('statements', 'branches'),
    projectMetrics: declared('root'),
    distinctLinesTotal: 'coverage.lines.total',
    distinctLinesCovered: 'coverage.lines.covered',
  },
  opencover: {
    sequencePoints: 'declared.root.numSequencePoints',
    visitedSequencePoints: 'declared.root.visitedSequencePoints',
    branchPoints: 'declared.root.numBranchPoints',
    visitedBranchPoints: 'declared.root.visitedBranchPoints',
    countedSequencePoints: 'coverage.statements.total',
    countedVisited: 'coverage.statements.covered',
    countedBranchPoints: (total: number, all) =>
      total > 0 ? { 'coverage.branches.total': total, 'coverage.branches.covered': all['countedVisitedBranchPoints'] } : {},
    countedVisitedBranchPoints: null,
  },
  'coverage-py-json': {
    ...pairs('lines', 'branches'),
    files: 'coverage.files',
    declaredPercent: 'declared.root.percent_covered',
    display: (text: string) => ({ 'declared.root.percent_covered_display': Number(text) }),
  },
  'istanbul-summary': {
    ...pairs('lines', 'statements', 'functions', 'branches'),
    files: 'coverage.files',
    sumOfFilesLines: ([covered, total]: readonly number[]) => ({
      'declared.files.lines.covered': covered,
      'declared.files.lines.total': total,
    }),
    declaredPct: declared('root', (kind) => `${kind}.pct`),
  },
  'istanbul-final': { ...pairs('lines', 'statements', 'functions', 'branches'), files: 'coverage.files' },
  'llvm-cov-json': {
    ...pairs('lines', 'functions', 'regions', 'branches', 'instantiations', 'mcdc'),
    files: 'coverage.files',
    type: null,
    version: null,
    isCodecovCustomJson: null,
  },
  simplecov: { ...pairs('lines'), files: 'coverage.files' },
  'go-coverprofile': {
    ...pairs('statements'),
    blocks: 'coverage.blocks',
    files: 'coverage.files',
    badLines: 'report.foreign-lines',
    mode: null,
  },
  sarif: {
    runs: 'findings.sarif.runs',
    results: 'findings.sarif.rows',
    byLevel: levels('sarif'),
    suppressed: 'findings.sarif.suppressed',
    byKind: each('findings.sarif.kind.', lower),
    byBaselineState: each('findings.sarif.baseline.', lower),
    byTool: each('findings.sarif.tool.', (key) => (key === 'null' ? '(none)' : key)),
    securitySeverity: each('findings.sarif.security-severity.'),
    invocationsUnsuccessful: 'findings.sarif.failed-runs',
  },
  'eslint-json': {
    files: 'findings.eslint.files',
    errors: 'findings.eslint.level.error',
    warnings: 'findings.eslint.level.warning',
    fatal: 'findings.eslint.fatal',
    suppressed: 'findings.eslint.suppressed',
    declared: declared('files'),
  },
  checkstyle: { ...finding('checkstyle'), bySeverity: levelsAndSeverities('checkstyle'), files: 'findings.checkstyle.files' },
  pmd: { ...finding('pmd'), byPriority: levels('pmd'), processingErrors: 'findings.pmd.scan-errors' },
  spotbugs: {
    ...finding('spotbugs'),
    byPriority: levels('spotbugs'),
    byRank: each('findings.spotbugs.rank.', (key) => key.replace(/\(.*/, '')),
    byCategory: each('findings.spotbugs.category.'),
    declaredTotalBugs: (total: number | null) => (total === null ? {} : { 'declared.root.total_bugs': total }),
    analysisErrors: (errors: number | null) => (errors === null ? {} : { 'findings.spotbugs.scan-errors': errors }),
  },
  'golangci-json': { ...finding('golangci'), bySeverity: levelsAndSeverities('golangci'), byLinter: each('findings.golangci.tool.') },
  codeclimate: { ...finding('codeclimate'), bySeverity: levelsAndSeverities('codeclimate') },
  hadolint: { ...finding('hadolint'), bySeverity: levelsAndSeverities('hadolint') },
  bandit: { ...finding('bandit'), bySeverity: levelsAndSeverities('bandit'), scanErrors: 'findings.bandit.scan-errors' },
  'semgrep-json': { ...finding('semgrep'), bySeverity: levelsAndSeverities('semgrep'), scanErrors: 'findings.semgrep.scan-errors' },
  checkov: { failed: 'findings.checkov.total', bySeverity: levelsAndSeverities('checkov'), declared: declared('root'), shape: null },
  sonarqube: {
    issues: 'findings.sonarqube.rows',
    declaredTotal: (total: number | null) => (total === null ? {} : { 'declared.root.total': total }),
    bySeverity: levels('sonarqube'),
    byType: each('findings.sonarqube.type.', lower),
    byStatus: each('findings.sonarqube.status.', lower),
  },
  'npm-audit': {
    dialect: null,
    advisories: 'vulnerabilities.npm-audit.total',
    distinctAdvisories: 'vulnerabilities.npm-audit.total',
    advisoriesBySeverity: severities('vulnerabilities.npm-audit'),
    packagesBySeverity: severities('vulnerabilities.npm-audit.packages'),
    paths: 'vulnerabilities.npm-audit.paths.total',
    declared: declared('root'),
  },
  trivy: {
    shape: null,
    vulnerabilities: 'vulnerabilities.trivy.total',
    vulnBySeverity: severities('vulnerabilities.trivy'),
    fixableBySeverity: severities('vulnerabilities.trivy.fixable'),
    misconfigFail: 'findings.trivy.total',
    misconfigFailBySeverity: severities('findings.trivy'),
    secrets: 'secrets.trivy.total',
    secretBySeverity: severities('secrets.trivy'),
    licences: 'licences.trivy.total',
    suppressed: 'vulnerabilities.trivy.suppressed',
    distinctVulnerabilityIds: 'vulnerabilities.trivy.ids',
  },
  grype: {
    matches: 'vulnerabilities.grype.total',
    bySeverity: severities('vulnerabilities.grype'),
    byFixState: each('vulnerabilities.grype.fix.', lower),
    distinctIds: 'vulnerabilities.grype.ids',
    ignored: 'vulnerabilities.grype.suppressed',
  },
  'osv-scanner': {
    vulnerabilities: 'vulnerabilities.osv-scanner.total',
    groups: 'vulnerabilities.osv-scanner.groups',
    distinctIds: 'vulnerabilities.osv-scanner.ids',
    vulnerablePackages: 'vulnerabilities.osv-scanner.packages.total',
    groupsByMaxSeverity: null,
    topKeys: null,
  },
  'pip-audit': {
    dialect: null,
    dependencies: 'dependencies.total',
    vulnerabilities: 'vulnerabilities.pip-audit.total',
    distinctIds: 'vulnerabilities.pip-audit.ids',
    vulnerableDependencies: 'vulnerabilities.pip-audit.packages.total',
    skipped: 'dependencies.skipped',
    fixable: 'vulnerabilities.pip-audit.fixable.total',
  },
  'cargo-audit': {
    vulnerabilities: 'vulnerabilities.cargo-audit.total',
    declared: 'declared.root.count',
    warnings: each('vulnerabilities.cargo-audit.warning.'),
  },
  govulncheck: {
    dialect: null,
    messages: 'report.records',
    osvEntries: 'vulnerabilities.govulncheck.entries',
    findings: 'vulnerabilities.govulncheck.rows',
    distinctOsvWithFinding: 'vulnerabilities.govulncheck.total',
    distinctOsvCalled: 'vulnerabilities.govulncheck.called',
    vulns: 'vulnerabilities.govulncheck.rows',
  },
  snyk: {
    shape: null,
    projects: 'vulnerabilities.snyk.projects',
    nestedApplications: 'vulnerabilities.snyk.applications',
    vulnerabilities: 'vulnerabilities.snyk.paths.total',
    bySeverity: severities('vulnerabilities.snyk.paths'),
    distinctIds: 'vulnerabilities.snyk.total',
    distinctIdsBySeverity: severities('vulnerabilities.snyk'),
    declaredUniqueCount: (counts: readonly (number | null)[]) => {
      const given = counts.filter((count) => count !== null)
      return given.length === 0 ? {} : { 'declared.root.uniqueCount': given.reduce((sum, count) => sum + count, 0) }
    },
  },
  gitleaks: { findings: 'secrets.gitleaks.total' },
  cyclonedx: {
    serialisation: null,
    namespace: null,
    specVersion: null,
    componentsAll: 'sbom.components',
    componentsTopLevel: 'sbom.components-top-level',
    componentsWithoutLicence: 'sbom.components-without-licence',
    distinctLicences: 'licences.distinct',
    licences: each('licences.*.', (key) => key.replace(/^name:/, '')),
    licenceExpressions: 'licences.expressions',
    vulnerabilityElements: 'vulnerabilities.cyclonedx.rows',
    vulnerabilities: 'vulnerabilities.cyclonedx.rows',
    vulnByWorstRating: each('vulnerabilities.cyclonedx.worst-rating.'),
    vulnAnalysisStates: each('vulnerabilities.cyclonedx.state.'),
  },
  spdx: {
    spdxVersion: null,
    packages: 'sbom.components',
    files: 'sbom.files',
    licenseConcluded: each('licences.concluded.'),
    licenseDeclared: each('licences.declared.'),
  },
  'go-bench': { resultLines: 'perf.rows', distinctNames: 'perf.benchmarks', units: null, medianNsPerOp: medians('ns', 'median') },
  'cargo-bench': {
    benchLines: 'perf.rows',
    values: (values: Readonly<Record<string, readonly [number, string]>>) =>
      Object.fromEntries(Object.entries(values).map(([name, [value, unit]]) => [`perf.${name}.${unit}.median`, value])),
  },
  'google-benchmark': {
    entries: 'perf.rows',
    iterationEntries: 'perf.iteration-rows',
    aggregates: 'perf.aggregate-rows',
    realTime: (values: Readonly<Record<string, readonly [number, string]>>) =>
      Object.fromEntries(Object.entries(values).map(([name, [value, unit]]) => [`perf.${name}.${unit}.median`, value])),
  },
  'pytest-benchmark': { benchmarks: 'perf.benchmarks', meanSeconds: medians('ns', 'mean', 1e9) },
  hyperfine: { results: 'perf.benchmarks', meanSeconds: medians('ns', 'mean', 1e9), runs: null, nonZeroExits: 'perf.failed-runs' },
  jmh: {
    benchmarks: 'perf.benchmarks',
    scores: (scores: Readonly<Record<string, readonly [number, string]>>) =>
      Object.fromEntries(
        Object.entries(scores).map(([name, [value]]) => {
          const brace = name.indexOf('{')
          const params = Object.entries(JSON.parse(brace < 0 ? '{}' : name.slice(brace)) as Record<string, string>)
          const suffix =
            params.length > 0
              ? `[${params
                  .map(([key, text]) => `${key}=${text}`)
                  .toSorted()
                  .join(',')}]`
              : ''
          return [`perf.${name.slice(0, brace < 0 ? undefined : brace)}${suffix}.ops-per-s.mean`, value]
        }),
      ),
  },
  jmeter: {
    kind: null,
    samples: 'load.samples',
    nestedSamples: 'load.nested-samples',
    errors: 'load.errors',
    avg: 'load.duration-ms.mean',
    min: 'load.duration-ms.min',
    max: 'load.duration-ms.max',
    p95NearestRank: 'load.duration-ms.p95',
  },
  k6: {
    metrics: 'load.metrics',
    thresholds: 'load.thresholds.total',
    thresholdsFailed: 'load.thresholds.failed',
    rootGroup: null,
    http_req_duration: (durations: Counts) =>
      Object.fromEntries(
        Object.entries({ avg: 'mean', med: 'median', 'p(90)': 'p90', 'p(95)': 'p95', 'p(99)': 'p99', min: 'min', max: 'max' }).map(
          ([key, name]) => [`load.duration-ms.${name}`, durations[key]],
        ),
      ),
    http_req_failed: ({ passes }: Counts) => ({ 'load.requests.failed': passes }),
    checks: ({ passes, fails }: Counts) => ({ 'load.checks.passed': passes, 'load.checks.failed': fails }),
    http_reqs: ({ count, rate }: Counts) => ({ 'load.requests.total': count, 'load.requests-per-s': rate }),
    iterations: ({ count, rate }: Counts) => ({ 'load.iterations': count, 'load.iterations-per-s': rate }),
  },
  lighthouse: {
    lighthouseVersion: null,
    categories: each('web.score.'),
    audits: 'web.audits',
    metrics: each('web.', (key) => `${key}-ms`),
  },
  cpd: { duplications: 'duplication.clones', duplicatedLinesSum: 'duplication.clone-lines', tokensSum: 'duplication.clone-tokens' },
  pitest: { mutations: 'mutation.score.total', detected: 'mutation.score.covered', byStatus: each('mutation.status.') },
  'github-api': {
    kind: null,
    total: (total: number, { kind, byState = {} }) => ({
      [kind === 'secret-scanning-alerts' ? 'secrets.github.rows' : `${listOf(kind as string, byState as Counts)}.total`]: total,
    }),
    byStatusConclusion: each('checks.', (key) => key.replace('completed/', '')),
    byState: (states: Counts, { kind }) =>
      each(kind === 'secret-scanning-alerts' ? 'secrets.github.state.' : `${listOf(kind as string, states)}.`)(states),
  },
}

function listOf(kind: string, states: Counts): string {
  if (kind === 'check-runs') return 'checks'
  if (kind === 'secret-scanning-alerts') return 'secrets.github'
  return 'enabled' in states ? 'rulesets' : 'statuses'
}
