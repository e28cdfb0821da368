import { lcov, type Hostile, type HostileGroups } from './hostile-evidence.ts'

const inSarif = (run: object): Pick<Hostile, 'files' | 'inputs'> => ({
  files: { 'scan.sarif': JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'T' } }, ...run }] }) },
  inputs: { require: 'findings.sarif.critical == 0 and findings.sarif.high == 0' },
})
const inLcov = (report: string, require = 'coverage.lines >= 80%'): Pick<Hostile, 'files' | 'inputs'> => ({
  files: { 'lcov.info': report },
  inputs: { require },
})
const scanned = (file: string, text: string, require = 'vulnerabilities.critical == 0'): Pick<Hostile, 'files' | 'inputs' | 'ends'> => ({
  files: { [file]: text },
  inputs: { require },
  ends: 'NO-GO',
})

/** Reports of tools that did not look, or look as if they had. */
export const hostileTools: HostileGroups = {
  17: {
    what: 'SARIF',
    attacks: [
      { because: 'results are null', ...inSarif({ results: null }), ends: 'NO-GO', code: 'evidence/no-data' },
      {
        because: 'rules out of range take the default level, which is no high one',
        ...inSarif({ results: [{ ruleIndex: 999_999 }, { ruleIndex: -1 }, { rule: { index: 0, toolComponent: { index: 1e9 } } }] }),
        ends: 'GO',
      },
      {
        because: 'a score that is a word leaves the level',
        ...inSarif({
          tool: { driver: { name: 'T', rules: [{ id: 'a', properties: { 'security-severity': 'high' } }] } },
          results: [{ ruleId: 'a', level: 'error' }],
        }),
        ends: 'NO-GO',
        code: 'gate/fails',
      },
      {
        because: 'suppressed in the code, which may be counted',
        ...inSarif({ results: [{ level: 'error', suppressions: [{ kind: 'inSource' }] }] }),
        inputs: { require: 'findings.sarif.suppressed == 0' },
        ends: 'NO-GO',
        code: 'gate/fails',
      },
      {
        because: 'the tool failed',
        ...inSarif({ invocations: [{ executionSuccessful: false }], results: [] }),
        ends: 'NO-GO',
        code: 'evidence/tool-error',
      },
      {
        because: 'of another revision',
        ...inSarif({
          versionControlProvenance: [{ repositoryUri: 'https://github.com/acme/shop', revisionId: 'f'.repeat(40) }],
          results: [],
        }),
        ends: 'NO-GO',
        code: 'evidence/wrong-commit',
      },
      {
        because: 'two runs of one tool, one of them empty',
        files: {
          'scan.sarif': JSON.stringify({
            version: '2.1.0',
            runs: [
              { tool: { driver: { name: 'T' } }, results: [] },
              { tool: { driver: { name: 'T' } }, results: [{ level: 'error' }] },
            ],
          }),
        },
        inputs: { require: 'findings.sarif.high == 0' },
        ends: 'NO-GO',
        code: 'gate/fails',
      },
      {
        because: 'a place outside the workspace',
        ...inSarif({
          results: [
            {
              level: 'error',
              message: { text: 'x' },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///../../etc/passwd' } } }],
            },
          ],
        }),
        ends: 'NO-GO',
        hides: /etc\/passwd/,
      },
    ],
  },
  18: {
    what: 'coverage',
    attacks: [
      { because: '0 of 0 lines', ...inLcov('TN:\nSF:a\nend_of_record\n'), ends: 'NO-GO', code: 'evidence/no-data' },
      {
        because: 'more covered than there is',
        files: { 'coverage.json': '{"meta":{},"totals":{"covered_lines":9,"num_statements":3}}' },
        inputs: { require: 'coverage.lines >= 80%' },
        ends: 'NO-GO',
        code: 'evidence/malformed',
      },
      { because: 'fewer hits than none', ...inLcov(lcov('DA:1,-1')), ends: 'NO-GO', code: 'evidence/malformed' },
      { because: 'one file twice, whose hits add', ...inLcov(lcov('DA:1,0') + lcov('DA:1,3')), ends: 'GO' },
      {
        because: '2071 of 2072 lines are not all',
        ...inLcov(lcov(...Array.from({ length: 2072 }, (_, line) => `DA:${line + 1},${Math.sign(line)}`)), 'coverage.lines >= 100%'),
        ends: 'NO-GO',
        code: 'gate/fails',
        says: '99.95%',
      },
    ],
  },
  19: {
    what: 'scanners that did not scan',
    attacks: [
      {
        because: 'npm without a network',
        ...scanned('npm-audit.json', '{"error":{"code":"ENETUNREACH","summary":"no network"}}'),
        code: 'evidence/tool-error',
      },
      {
        because: 'npm in a shape of tomorrow',
        ...scanned('npm-audit.json', '{"auditReportVersion":3,"vulnerabilities":{}}'),
        code: 'evidence/unsupported',
      },
      {
        because: 'Trivy that found nothing to look at',
        ...scanned('trivy.json', '{"SchemaVersion":2,"Results":null}'),
        code: 'evidence/no-data',
      },
      // The report of an empty directory is that of a clean one: only the bill of materials tells them apart.
      {
        because: 'Grype of an empty directory',
        ...scanned(
          'grype.json',
          '{"matches":[],"source":{"type":"directory","target":"."}}',
          'vulnerabilities.critical == 0 and sbom.components >= 1',
        ),
        code: 'gate/no-measurement',
      },
      { because: 'OSV without an answer', ...scanned('osv.json', '{"results":[]}') },
      { because: 'gitleaks that wrote null', ...scanned('gitleaks.json', 'null', 'secrets.total == 0'), code: 'evidence/ambiguous' },
    ],
  },
}
