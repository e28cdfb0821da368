import { gzipSync } from 'node:zlib'
import { inJunit, junitFile, lcov, passing, policyFile, suite, type Hostile, type HostileGroups } from './hostile-evidence.ts'

const lines = { require: 'coverage.lines >= 80%' }
const inLcov = (report: string): Pick<Hostile, 'files' | 'inputs'> => ({ files: { 'lcov.info': report }, inputs: lines })
const utf16 = Buffer.from(`\uFEFF${passing}`, 'utf16le')
const objectNames = ['__proto__', 'constructor', 'hasOwnProperty', 'toString']
const refused = (code: string): Pick<Hostile, 'ends' | 'code'> => ({ ends: 'NO-GO', code: `evidence/${code}` })
const withDoctype = (inside: string, name = 'a'): string => `<!DOCTYPE testsuite ${inside}>${suite(`<testcase name="${name}"/>`)}`

/** A report of 12 KB, whole but for its end at each KB. */
function cut(report: string): Pick<Hostile, 'files'> {
  const cuts = Array.from({ length: 12 }, (_, index) => [`reports/cut-${index + 1}`, report.slice(0, (index + 1) * 1024)] as const)
  return { files: Object.fromEntries(cuts) }
}

const longSuite = suite(Array.from({ length: 500 }, (_, index) => `<testcase name="test ${index}"/>`).join('\n'))
const longLcov = lcov(...Array.from({ length: 2000 }, (_, index) => `DA:${index + 1},1`))
const longLint = JSON.stringify(Array.from({ length: 300 }, (_, index) => ({ filePath: `src/${index}.js`, messages: [], errorCount: 0 })))

/** Reports that are made to be misread. */
export const hostileReports: HostileGroups = {
  1: {
    what: 'entities',
    attacks: [
      {
        because: 'a billion laughs',
        ...inJunit(withDoctype('[<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]', '&c;')),
        ...refused('malformed'),
      },
      {
        because: 'one long entity 20,000 times',
        ...inJunit(withDoctype(`[<!ENTITY a "${'a'.repeat(50_000)}">]`, '&a;'.repeat(20_000))),
        ...refused('malformed'),
      },
      {
        because: 'a parameter entity',
        ...inJunit(withDoctype('[<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]')),
        ...refused('malformed'),
      },
      {
        because: 'a file of the runner',
        ...inJunit(withDoctype('[<!ENTITY x SYSTEM "file:///etc/passwd">]', '&x;')),
        ...refused('malformed'),
        hides: /root:/,
      },
      { because: 'a share', ...inJunit(withDoctype('[<!ENTITY x SYSTEM "\\\\\\\\host\\\\share">]', '&x;')), ...refused('malformed') },
    ],
  },
  2: {
    what: 'a DOCTYPE without entities',
    attacks: [{ because: 'it is legal, and never fetched', ...inJunit(withDoctype('SYSTEM "http://127.0.0.1:9/junit.dtd"')), ends: 'GO' }],
  },
  3: {
    what: 'cut at every KB',
    attacks: [
      { because: 'XML', ...cut(longSuite), inputs: { reports: 'reports/*' }, ...refused('truncated') },
      { because: 'LCOV', ...cut(longLcov), inputs: { reports: 'reports/*', ...lines }, ...refused('truncated') },
      { because: 'JSON', ...cut(longLint), inputs: { reports: 'reports/*', require: 'findings.high == 0' }, ...refused('truncated') },
      {
        because: 'beside a whole one',
        files: { [junitFile]: passing, 'reports/TEST-b.xml': longSuite.slice(0, 4096) },
        ...refused('truncated'),
      },
    ],
  },
  4: {
    what: 'nothing, or no text',
    attacks: [
      { because: 'no byte', ...inJunit(''), ...refused('empty') },
      { because: 'white space', ...inJunit(' \n\t\r\n'), ...refused('empty') },
      { because: 'a byte order mark', ...inJunit('\uFEFF'), ...refused('empty') },
      ...['null', '[]', '{}'].map((text) => ({ because: text, files: { 'ctrf-report.json': text }, ...refused('ambiguous') })),
      { because: 'UTF-16, little end first, which is read', ...inJunit(utf16), ends: 'GO' },
      { because: 'UTF-16, big end first, which is read', ...inJunit(Buffer.from(utf16).swap16()), ends: 'GO' },
      { because: 'NUL bytes', ...inJunit(Buffer.alloc(4096)), ...refused('foreign') },
      { because: 'NUL in a name', ...inJunit(suite('<testcase name="a\0"/>')), ...refused('malformed') },
      {
        because: 'latin-1 that says it is UTF-8',
        ...inJunit(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${suite('<testcase name="\xE9"/>')}`, 'latin1')),
        ...refused('encoding'),
      },
      { because: 'gzip that is named .xml', ...inJunit(gzipSync(passing)), ...refused('encoding') },
    ],
  },
  5: {
    what: 'said twice',
    attacks: [
      { because: 'an attribute', ...inJunit(suite('<testcase name="a" name="b"/>')), ...refused('malformed') },
      {
        because: 'a severity',
        files: { 'eslint.json': '[{"filePath":"a.js","messages":[{"ruleId":"x","severity":1,"severity":2}]}]' },
        inputs: { require: 'findings.high == 0' },
        ...refused('malformed'),
      },
    ],
  },
  6: {
    what: 'numbers that are none',
    attacks: [
      ...['-5', 'NaN', 'Infinity', '१', '1e308x'].map((hits) => ({
        because: `${hits} hits`,
        ...inLcov(lcov(`DA:1,${hits}`)),
        ...refused('malformed'),
      })),
      {
        because: 'more hits than any integer, which are hits',
        ...inLcov(lcov('DA:1,9007199254740993', `DA:2,${'9'.repeat(400)}`)),
        ends: 'GO',
      },
      { because: '-5 failures', ...inJunit(suite('<testcase/>', ' tests="1" failures="-5"')), ...refused('malformed') },
      {
        because: 'a word and a thousands separator, which are not counted',
        ...inJunit(suite('<testcase/>', ' tests="abc" failures="1,234.5"')),
        ends: 'GO',
      },
      {
        because: '1e999 statements',
        files: { 'coverage.json': '{"meta":{},"totals":{"covered_lines":1,"num_statements":1e999}}' },
        inputs: lines,
        ...refused('malformed'),
      },
    ],
  },
  7: {
    what: 'rows and totals',
    attacks: [
      { because: '100 declared, none there', ...inJunit(suite('', ' tests="100" failures="0"')), ...refused('no-data') },
      {
        because: 'none declared, a failure there',
        ...inJunit(suite('<testcase><failure/></testcase>', ' tests="0" failures="0"')),
        ends: 'NO-GO',
        code: 'gate/fails',
      },
      {
        because: 'a failure deep inside',
        ...inJunit(suite(suite(suite('<testcase><failure/></testcase>')))),
        ends: 'NO-GO',
        code: 'gate/fails',
      },
      {
        because: 'a failure that is only printed',
        ...inJunit(suite('<testcase name="a"><system-out><![CDATA[<testcase><failure/></testcase>]]></system-out></testcase>')),
        ends: 'GO',
      },
      {
        because: 'a test case of another namespace',
        ...inJunit(suite('<testcase/><x:testcase xmlns:x="u"/>')),
        ...refused('unknown-value'),
      },
      { because: 'a failure in capitals', ...inJunit(suite('<testcase><Failure/></testcase>')), ...refused('unknown-value') },
    ],
  },
  8: {
    what: 'size',
    attacks: [
      { because: 'one test case 100,000 times', ...inJunit(suite('<testcase name="a"/>'.repeat(100_000))), ends: 'GO' },
      { because: 'an attribute of 70 MB', ...inJunit(suite('', ` name="${'x'.repeat(70_000_000)}"`)), ...refused('too-large') },
      { because: 'a line of 70 MB', ...inLcov(`SF:${'x'.repeat(70_000_000)}`), ...refused('too-large') },
      { because: 'XML a million deep', ...inJunit('<testsuite>'.repeat(1_000_000)), ...refused('too-large') },
      {
        because: 'JSON a million deep',
        files: { 'eslint.json': '['.repeat(1_000_000) },
        inputs: { require: 'findings.high == 0' },
        ...refused('too-large'),
      },
      {
        because: 'an expression 400 deep',
        ...inJunit(passing),
        committed: { [policyFile]: `policy: 1\ngates: [ { id: a, require: { cel: "${'('.repeat(400)}true${')'.repeat(400)}" } } ]\n` },
        ends: 'policy/invalid',
      },
      {
        because: 'an expression of a million characters',
        ...inJunit(passing),
        committed: { [policyFile]: `policy: 1\ngates: [ { id: a, require: { cel: "${'!'.repeat(100_000)}true" } } ]\n` },
        ends: 'policy/invalid',
      },
    ],
  },
  9: {
    what: 'patterns that backtrack',
    attacks: [
      { because: 'braces', ...inJunit(passing), inputs: { reports: '{a,b}'.repeat(30) }, ends: 'workspace/bad-pattern' },
      {
        because: 'stars',
        files: { [`${'a/'.repeat(60)}junit.xml`]: passing },
        inputs: { reports: `${'**/'.repeat(40)}x.xml` },
        ends: 'NO-GO',
        code: 'evidence/missing',
      },
      {
        because: 'many stars in one name',
        files: { [`${'a'.repeat(200)}.xml`]: passing },
        inputs: { reports: `${'*a'.repeat(60)}b` },
        ends: 'NO-GO',
        code: 'evidence/missing',
      },
      {
        because: 'zeros in a limit',
        ...inJunit(passing),
        inputs: { require: `coverage.lines >= ${'0'.repeat(50_000)}%` },
        ends: 'NO-GO',
        code: 'gate/no-measurement',
      },
      {
        because: 'a regular expression in a condition',
        ...inJunit(passing),
        committed: {
          [policyFile]: `policy: 1\ngates: [ { id: a, require: { cel: "'${'a'.repeat(34)}!'.matches('^(a+)+$') || tests.failed == 0" } } ]\n`,
        },
        ends: 'policy/invalid',
      },
      {
        because: 'a stack trace of 2 MB',
        ...inJunit(suite(`<testcase><failure message="${'at a(b:1:1) '.repeat(180_000)}"/></testcase>`)),
        ends: 'NO-GO',
        code: 'gate/fails',
      },
    ],
  },
  10: {
    what: 'names that objects have',
    attacks: [
      {
        because: 'suites, tests and files',
        files: {
          [junitFile]: suite(
            objectNames.map((name) => `<testcase classname="${name}" name="${name}" file="${name}"/>`).join(''),
            ' name="__proto__"',
          ),
        },
        ends: 'GO',
      },
      {
        because: 'a severity and a rule',
        files: {
          'eslint.json':
            '[{"filePath":"__proto__","messages":[{"ruleId":"constructor","severity":"__proto__"},{"ruleId":"toString","severity":2}]}]',
        },
        inputs: { require: 'findings.high == 0' },
        ends: 'NO-GO',
        code: 'gate/fails',
      },
      ...objectNames.map((name): Hostile => ({
        because: `the measurement ${name}`,
        ...inJunit(passing),
        inputs: { require: `${name} >= 0` },
        ends: 'policy/invalid',
      })),
      {
        because: 'a gate',
        ...inJunit(passing),
        committed: {
          [policyFile]: 'policy: 1\ngates: [ { id: constructor, require: "tests.failed == 0" }, { id: tests, require: "ran >= 3" } ]\n',
        },
        ends: 'NO-GO',
        code: 'gate/fails',
      },
    ],
  },
}
