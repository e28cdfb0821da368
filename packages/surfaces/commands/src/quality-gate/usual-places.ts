/** Where tools leave reports, for gates that name no file. What is part of the commit itself, such as a sample for a test, is passed over. */
export const usualPlaces: readonly string[] = [
  // Tests.
  '**/junit*.xml',
  '**/*junit.xml',
  '**/TEST-*.xml',
  '**/{test-results,test-reports,surefire-reports,failsafe-reports}/**/*.xml',
  '**/*.trx',
  '**/{nunit,xunit,testng}*.xml',
  '**/{ctrf-report,rspec,mocha}*.json',
  '**/go-test*.json',
  '**/*.tap',
  // Coverage.
  '**/lcov.info',
  '**/*.lcov',
  '**/{cobertura,coverage,clover,jacoco,opencover}*.xml',
  '**/coverage-{summary,final}.json',
  '**/coverage.json',
  '**/.resultset.json',
  '**/{coverage,cover}.out',
  // Linters and scanners of code.
  '**/*.sarif',
  '**/*.sarif.json',
  '**/eslint*.json',
  '**/checkstyle*.xml',
  '**/{pmd,spotbugs}*.xml',
  '**/gl-code-quality-report.json',
  '**/{golangci,ruff,stylelint,semgrep,bandit,hadolint,checkov,conftest}*.json',
  // Dependencies, secrets, licences.
  '**/{npm-audit,yarn-audit,pnpm-audit,pip-audit,cargo-audit,govulncheck,snyk,trivy,grype,osv}*.json',
  '**/dependency-check-report.json',
  '**/gitleaks*.json',
  '**/{bom,sbom}*.{json,xml}',
  '**/*.{cdx,spdx}.json',
  // Load, benchmarks, pages, duplication, mutation.
  '**/*.jtl',
  '**/k6*.json',
  '**/{benchmark,bench,hyperfine,jmh}*.json',
  '**/lighthouse*.json',
  '**/lhr*.json',
  '**/{cpd,mutations}.xml',
  '**/{jscpd-report,mutation}.json',
]
