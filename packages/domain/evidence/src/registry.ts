import type { Format } from './format.ts'
import { bandit } from './formats/bandit.ts'
import { benchmarkdotnet } from './formats/benchmarkdotnet.ts'
import { cargoAudit } from './formats/cargo-audit.ts'
import { cargoBench } from './formats/cargo-bench.ts'
import { checkov } from './formats/checkov.ts'
import { checkstyle } from './formats/checkstyle.ts'
import { clover } from './formats/clover.ts'
import { cobertura } from './formats/cobertura.ts'
import { codeclimate } from './formats/codeclimate.ts'
import { conftest } from './formats/conftest.ts'
import { coveragePyJson } from './formats/coverage-py-json.ts'
import { cpd } from './formats/cpd.ts'
import { ctrf } from './formats/ctrf.ts'
import { cyclonedx } from './formats/cyclonedx.ts'
import { dartJson } from './formats/dart-json.ts'
import { dependencyCheck } from './formats/dependency-check.ts'
import { eslintJson } from './formats/eslint-json.ts'
import { githubApi } from './formats/github-api.ts'
import { gitleaks } from './formats/gitleaks.ts'
import { goBench } from './formats/go-bench.ts'
import { goCoverprofile } from './formats/go-coverprofile.ts'
import { goTestJson } from './formats/go-test-json.ts'
import { golangciJson } from './formats/golangci-json.ts'
import { googleBenchmark } from './formats/google-benchmark.ts'
import { govulncheck } from './formats/govulncheck.ts'
import { grype } from './formats/grype.ts'
import { hadolint } from './formats/hadolint.ts'
import { hyperfine } from './formats/hyperfine.ts'
import { istanbulFinal } from './formats/istanbul-final.ts'
import { istanbulSummary } from './formats/istanbul-summary.ts'
import { jacoco } from './formats/jacoco.ts'
import { jmeter } from './formats/jmeter.ts'
import { jmh } from './formats/jmh.ts'
import { jscpd } from './formats/jscpd.ts'
import { junit } from './formats/junit.ts'
import { k6 } from './formats/k6.ts'
import { lcov } from './formats/lcov.ts'
import { lighthouse } from './formats/lighthouse.ts'
import { lizard } from './formats/lizard.ts'
import { llvmCovJson } from './formats/llvm-cov-json.ts'
import { mochaJson } from './formats/mocha-json.ts'
import { npmAudit } from './formats/npm-audit.ts'
import { nunit } from './formats/nunit.ts'
import { opencover } from './formats/opencover.ts'
import { osvScanner } from './formats/osv-scanner.ts'
import { pipAudit } from './formats/pip-audit.ts'
import { pitest } from './formats/pitest.ts'
import { pmd } from './formats/pmd.ts'
import { pytestBenchmark } from './formats/pytest-benchmark.ts'
import { rspecJson } from './formats/rspec-json.ts'
import { ruffJson } from './formats/ruff-json.ts'
import { sarif } from './formats/sarif.ts'
import { semgrepJson } from './formats/semgrep-json.ts'
import { simplecov } from './formats/simplecov.ts'
import { snyk } from './formats/snyk.ts'
import { sonarGate } from './formats/sonar-gate.ts'
import { sonarqube } from './formats/sonarqube.ts'
import { spdx } from './formats/spdx.ts'
import { spotbugs } from './formats/spotbugs.ts'
import { stryker } from './formats/stryker.ts'
import { stylelintJson } from './formats/stylelint-json.ts'
import { tap } from './formats/tap.ts'
import { testng } from './formats/testng.ts'
import { trivy } from './formats/trivy.ts'
import { trx } from './formats/trx.ts'
import { xunit } from './formats/xunit.ts'
import { yarnAudit } from './formats/yarn-audit.ts'

/** Every format. The first that accepts a content wins; a test holds that no content of another one is accepted. */
export const formats: readonly Format[] = [
  junit,
  trx,
  nunit,
  xunit,
  testng,
  tap,
  goTestJson,
  ctrf,
  mochaJson,
  rspecJson,
  dartJson,
  lcov,
  cobertura,
  jacoco,
  clover,
  opencover,
  coveragePyJson,
  istanbulSummary,
  istanbulFinal,
  llvmCovJson,
  simplecov,
  goCoverprofile,
  sarif,
  eslintJson,
  checkstyle,
  pmd,
  spotbugs,
  golangciJson,
  codeclimate,
  hadolint,
  bandit,
  semgrepJson,
  checkov,
  conftest,
  sonarqube,
  sonarGate,
  ruffJson,
  stylelintJson,
  npmAudit,
  yarnAudit,
  trivy,
  grype,
  osvScanner,
  pipAudit,
  cargoAudit,
  govulncheck,
  snyk,
  dependencyCheck,
  gitleaks,
  cyclonedx,
  spdx,
  goBench,
  cargoBench,
  googleBenchmark,
  pytestBenchmark,
  hyperfine,
  jmh,
  benchmarkdotnet,
  jmeter,
  k6,
  lighthouse,
  cpd,
  jscpd,
  pitest,
  stryker,
  lizard,
  githubApi,
]
