import { describe, expect, it } from 'vitest'
import { eslintOf, readAttack, repeated, sarifOf, suite } from './attack.ts'
import type { Attack } from './attack.ts'

const groups: Readonly<Record<string, readonly Attack[]>> = {
  '7: rows and totals': [
    { because: 'a hundred declared and none there', report: suite('', ' tests="100"'), ends: 'no-data', numbers: { 'tests.total': 0 } },
    {
      because: 'none declared and a failure there',
      report: suite('<testcase><failure/></testcase>', ' tests="0" failures="0"'),
      ends: 'ok',
      numbers: { 'tests.failed': 1 },
    },
    {
      because: 'a failure deep inside',
      report: suite(suite(suite('<testcase><failure/></testcase>'))),
      ends: 'ok',
      numbers: { 'tests.failed': 1, 'tests.suites': 3 },
    },
    {
      because: 'a test case that is only printed',
      report: suite('<testcase><system-out><![CDATA[<testcase><failure/></testcase>]]></system-out></testcase>'),
      ends: 'ok',
      numbers: { 'tests.passed': 1, 'tests.failed': 0 },
    },
    {
      because: 'a failure that is only printed',
      report: suite('<testcase><system-out><failure/></system-out></testcase>'),
      ends: 'ok',
      numbers: { 'tests.failed': 0 },
    },
    { because: 'a test case of another namespace', report: suite('<x:testcase xmlns:x="u"/><testcase/>'), ends: 'unknown-value' },
    {
      because: 'a failure of another namespace',
      report: suite('<testcase><x:failure xmlns:x="u"/></testcase>'),
      ends: 'unknown-value',
      numbers: { 'tests.passed': 0 },
    },
    {
      because: 'a failure in capitals',
      report: suite('<testcase><FAILURE/></testcase>'),
      ends: 'unknown-value',
      numbers: { 'tests.passed': 0 },
    },
    { because: 'a test case in capitals', report: suite('<TestCase><failure/></TestCase><testcase/>'), ends: 'incomplete' },
    { because: 'a failure outside any test case', report: suite('<failure/><testcase/>'), ends: 'incomplete' },
  ],
  '8: size': [
    {
      because: 'one test case 100,000 times',
      report: () => repeated('<testsuite>', '<testcase name="a"/>', 100_000, '</testsuite>'),
      ends: 'ok',
      numbers: { 'tests.total': 100_000, 'tests.repeated-ids': 1 },
    },
    {
      because: 'more tests than the limit',
      report: () => repeated('<testsuite>', '<testcase name="a"/>', 5000, '</testsuite>'),
      options: { limits: { ids: 2000 } },
      ends: 'too-large',
    },
    {
      because: 'more names than the limit',
      report: JSON.stringify({ spdxVersion: 'SPDX-2.3', packages: Array.from({ length: 50 }, (_, i) => ({ licenseConcluded: `L${i}` })) }),
      options: { limits: { names: 20 } },
      ends: 'too-large',
    },
    {
      because: 'more files than the limit',
      report: Array.from({ length: 50 }, (_, i) => `SF:${i}\nend_of_record\n`).join(''),
      options: { limits: { names: 20 } },
      ends: 'too-large',
    },
    {
      because: 'more kinds of results than the limit',
      report: sarifOf({ results: Array.from({ length: 50 }, (_, i) => ({ ruleId: `R${i}` })) }),
      options: { limits: { names: 20 } },
      ends: 'too-large',
    },
    {
      because: 'one file in 20,000 records',
      report: () =>
        (function* () {
          for (let i = 1; i <= 20_000; i++) yield `SF:a\nDA:${i},1\nBRDA:${i},0,0,-\nend_of_record\n`
        })(),
      ends: 'ok',
      numbers: { 'coverage.lines.total': 20_000, 'coverage.branches.total': 20_000, 'coverage.branches.covered': 0, 'coverage.files': 1 },
    },
    {
      because: 'an attribute of 300 MB',
      report: () => repeated('<testsuite name="', 'x'.repeat(1_000_000), 300, '"/>'),
      ends: 'too-large',
    },
    {
      because: 'a comment of 300 MB',
      report: () => repeated('<testsuite><!--', 'x'.repeat(1_000_000), 300, '--></testsuite>'),
      ends: 'too-large',
    },
    { because: 'a line of 2 GB', report: () => repeated('TN:\nSF:', 'x'.repeat(1_000_000), 2000), ends: 'too-large' },
    { because: 'a JSON string of 300 MB', report: () => repeated('[{"filePath":"', 'x'.repeat(1_000_000), 300, '"}]'), ends: 'too-large' },
    { because: 'elements a million deep', report: () => repeated('', '<testsuite>', 1_000_000), ends: 'too-large' },
    { because: 'arrays a million deep', report: () => repeated('', '[', 1_000_000), ends: 'too-large' },
    {
      because: 'JSON values without end',
      report: () => repeated('', '{} '.repeat(10_000), 2000),
      options: { limits: { values: 100_000 } },
      ends: 'too-large',
    },
    {
      because: 'a quoted CSV field without end',
      report: () => repeated('elapsed,label,success\n1,"', 'x\n'.repeat(10_000), 2000),
      options: { limits: { tokenBytes: 1_000_000 } },
      ends: 'too-large',
    },
    { because: 'the time is over', report: suite('<testcase/>'), options: { limits: { expired: () => true } }, ends: 'too-large' },
  ],
  '9: patterns that backtrack': [
    { because: 'spaces in a TAP plan', report: `1..1${' '.repeat(200_000)}x\nok 1\n`, ends: 'incomplete' },
    {
      because: 'spaces in a result of cargo bench',
      report: `test a ${' '.repeat(20_000)}... bench: 1 ns/iter (+/- 1)\ntest b ... bench: 1 ns/iter (+/- 1)\n`,
      ends: 'ok',
      numbers: { 'perf.benchmarks': 1 },
    },
    {
      because: 'a benchmark of 20,000 letters',
      report: `Benchmark${'a'.repeat(20_000)} 1\nBenchmarkB 1 2 ns/op\n`,
      ends: 'ok',
      numbers: { 'perf.rows': 1 },
    },
    {
      because: 'colons in a cover profile',
      report: `mode: set\n${':1'.repeat(100_000)}\na.go:1.1,2.2 1 1\n`,
      ends: 'ok',
      numbers: { 'coverage.blocks': 1, 'report.foreign-lines': 1 },
    },
    {
      because: 'open brackets of a condition',
      report: `<coverage><packages><package><classes><class filename="a"><lines><line number="1" hits="1" branch="true" condition-coverage="${'('.repeat(200_000)}"/></lines></class></classes></package></packages></coverage>`,
      ends: 'ok',
      numbers: { 'coverage.lines.covered': 1 },
    },
    {
      because: 'a declaration that never names its encoding',
      report: `<?xml version="1.0" ${'encoding '.repeat(20_000)}?><testsuite/>`,
      ends: 'malformed',
    },
  ],
  '10: names that objects have': [
    {
      because: 'a benchmark',
      report: '{"machine_info":{},"benchmarks":[{"fullname":"__proto__","stats":{"min":1,"max":1,"mean":1,"stddev":1,"median":1}}]}',
      ends: 'ok',
      numbers: { 'perf.__proto__.ns.median': 1e9, 'perf.benchmarks': 1 },
    },
    {
      because: 'a licence',
      report: '{"spdxVersion":"SPDX-2.3","packages":[{"licenseConcluded":"constructor","licenseDeclared":"toString"}]}',
      ends: 'ok',
      numbers: { 'licences.concluded.constructor': 1, 'licences.declared.toString': 1 },
    },
    {
      because: 'a file',
      report:
        '{"total":{"lines":{"total":1,"covered":1}},"__proto__":{"lines":{"total":1,"covered":1}},"hasOwnProperty":{"lines":{"total":0,"covered":0}}}',
      ends: 'ok',
      numbers: { 'coverage.files': 2 },
    },
    {
      because: 'a severity',
      report: eslintOf('{"severity":"__proto__"}'),
      ends: 'ok',
      numbers: { 'findings.eslint.unknown': 1, 'findings.eslint.level.__proto__': 1 },
    },
    {
      because: 'an outcome',
      report: '<TestRun><Results><UnitTestResult outcome="constructor"/></Results></TestRun>',
      ends: 'unknown-value',
      numbers: { 'tests.outcome.constructor': 1, 'tests.passed': 0 },
    },
    {
      because: 'a declared counter',
      report:
        '<TestRun><Results><UnitTestResult outcome="Passed"/></Results><ResultSummary outcome="Completed"><Counters __proto__="7" total="1"/></ResultSummary></TestRun>',
      ends: 'ok',
      numbers: { 'declared.root.__proto__': 7 },
    },
    {
      because: 'a priority',
      report: '<pmd><file name="a"><violation priority="toString"/></file></pmd>',
      ends: 'ok',
      numbers: { 'findings.pmd.unknown': 1 },
    },
    {
      because: 'a Go package and test',
      report: '{"Action":"pass","Package":"__proto__","Test":"constructor"}\n{"Action":"pass","Package":"__proto__"}\n',
      ends: 'ok',
      numbers: { 'tests.passed': 1 },
    },
    {
      because: 'a suite',
      report: suite('<testcase classname="__proto__" name="toString"/>', ' name="constructor"'),
      ends: 'ok',
      numbers: { 'tests.passed': 1 },
    },
  ],
  '17: SARIF': [
    { because: 'results are null', report: sarifOf({ results: null }), ends: 'no-data' },
    { because: 'results are no list', report: sarifOf({ results: {} }), ends: 'unsupported' },
    { because: 'runs are null', report: '{"version":"2.1.0","runs":null}', ends: 'no-data' },
    { because: 'another version', report: '{"version":"1.0.0","runs":[{"tool":{},"results":[]}]}', ends: 'unsupported' },
    {
      because: 'rules out of range',
      report: sarifOf({ results: [{ ruleIndex: 999_999 }, { ruleIndex: -1 }, { rule: { index: 0, toolComponent: { index: 1e9 } } }] }),
      ends: 'ok',
      numbers: { 'findings.sarif.medium': 3 },
    },
    {
      because: 'a score that is a word',
      report: sarifOf({
        tool: { driver: { rules: [{ id: 'a', properties: { 'security-severity': 'high' } }] } },
        results: [{ ruleId: 'a', level: 'error' }],
      }),
      ends: 'ok',
      numbers: { 'findings.sarif.high': 1 },
    },
    {
      because: 'a row that is no object is still a row',
      report: sarifOf({ results: [null] }),
      ends: 'ok',
      numbers: { 'findings.sarif.total': 1 },
    },
    { because: 'kind in capitals', report: sarifOf({ results: [{ kind: 'FAIL' }] }), ends: 'ok', numbers: { 'findings.sarif.total': 1 } },
    {
      because: 'failed without results',
      report: sarifOf({ invocations: [{ executionSuccessful: false }], results: [] }),
      ends: 'tool-error',
    },
    {
      because: 'two runs of one tool, one empty',
      report:
        '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[]},{"tool":{"driver":{"name":"T"}},"results":[{"level":"error"}]}]}',
      ends: 'ok',
      numbers: { 'findings.sarif.runs': 2, 'findings.sarif.high': 1 },
    },
  ],
  '18: coverage': [
    { because: 'no lines', report: 'TN:\nSF:a\nend_of_record\n', ends: 'no-data' },
    { because: 'covered above total', report: '{"meta":{},"totals":{"covered_lines":9,"num_statements":3}}', ends: 'malformed' },
    {
      because: 'one file twice with different hits',
      report: 'SF:a\nDA:1,0\nend_of_record\nSF:a\nDA:1,3\nend_of_record\n',
      ends: 'ok',
      numbers: { 'coverage.lines.total': 1, 'coverage.lines.covered': 1 },
    },
    {
      because: 'a condition with more covered than there are',
      report:
        '<coverage><packages><package><classes><class filename="a"><lines><line number="1" hits="1" branch="true" condition-coverage="100% (3/2)"/></lines></class></classes></package></packages></coverage>',
      ends: 'malformed',
    },
  ],
  '19: scanners that did not scan': [
    { because: 'npm', report: '{"error":{"code":"ENETUNREACH"}}', ends: 'tool-error' },
    { because: 'npm, another version', report: '{"auditReportVersion":3,"vulnerabilities":{}}', ends: 'unsupported' },
    { because: 'npm, a shape that changed', report: '{"auditReportVersion":2,"vulnerabilities":[]}', ends: 'unsupported' },
    { because: 'trivy', report: '{"SchemaVersion":2,"Results":null}', ends: 'no-data' },
    { because: 'OSV without anything that tells it from another tool', report: '{"results":[]}', ends: 'foreign' },
  ],
}

describe.each(Object.entries(groups))('Hostile reports, group %s', (_group, attacks) => {
  it.each(attacks)('$because: $ends', async (attack) => {
    const evidence = await readAttack(attack)
    expect(evidence.reason?.replace('evidence/', '') ?? 'ok').toBe(attack.ends)
    expect(evidence.measurements).toMatchObject(attack.numbers ?? {})
    for (const name of Object.keys(attack.numbers ?? {})) expect(Object.hasOwn(evidence.measurements, name)).toBe(true)
    expect(Object.getPrototypeOf(evidence.measurements)).toBe(Object.prototype)
  })
})
