import { describe, expect, it } from 'vitest'
import { encoder, eslintOf, latin1, lcovOf, readAttack, suite } from './attack.ts'
import type { Attack } from './attack.ts'

const groups: Readonly<Record<string, readonly Attack[]>> = {
  '1: entities': [
    {
      because: 'a billion laughs',
      report: `<!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${suite('<testcase name="&b;"/>')}`,
      ends: 'malformed',
    },
    {
      because: 'a parameter entity',
      report: `<!DOCTYPE t [<!ENTITY % p SYSTEM "http://x/p">%p;]>${suite('<testcase/>')}`,
      ends: 'malformed',
    },
    {
      because: 'an external file',
      report: `<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]>${suite('<testcase name="&x;"/>')}`,
      ends: 'malformed',
    },
    { because: 'an entity that nobody defines', report: suite('<testcase name="&x;"/>'), ends: 'malformed' },
    { because: 'a character that XML does not have', report: suite('<testcase name="&#0;"/>'), ends: 'malformed' },
  ],
  '2: a plain DOCTYPE is legal': [
    {
      because: 'with an external DTD that is never fetched',
      report: `<!DOCTYPE testsuite SYSTEM "http://x/junit.dtd">${suite('<testcase/>')}`,
      ends: 'ok',
      numbers: { 'tests.passed': 1 },
    },
  ],
  '3: cut off': [
    { because: 'inside an element', report: '<testsuite><testcase name="a"/>', ends: 'truncated' },
    { because: 'inside a tag', report: '<testsuite><testcase na', ends: 'truncated' },
    { because: 'inside CDATA', report: '<testsuite><testcase><system-out><![CDATA[x', ends: 'truncated' },
    { because: 'inside a JSON string', report: '[{"filePath":"a', ends: 'truncated' },
    { because: 'inside a JSON number that is the end', report: '[{"filePath":"a","messages":[],"errorCount":1', ends: 'truncated' },
    { because: 'half a line of NDJSON', report: '{"Action":"pass","Package":"p","Test":"T"}\n{"Action":"fa', ends: 'truncated' },
    { because: 'an LCOV record that is not ended', report: 'SF:a\nDA:1,1\n', ends: 'truncated' },
    { because: 'a record that begins inside another', report: 'SF:a\nDA:1,1\nSF:b\nDA:1,1\nend_of_record\n', ends: 'truncated' },
    { because: 'a TAP directive that may be cut', report: '1..1\nok 1 - a # SKI', ends: 'truncated' },
  ],
  '4: nothing, or no text': [
    { because: 'no byte', report: '', ends: 'empty' },
    { because: 'white space', report: ' \r\n\t \n', ends: 'empty' },
    { because: 'a byte order mark alone', report: '\uFEFF', ends: 'empty' },
    { because: 'a UTF-16 byte order mark alone', report: new Uint8Array([0xff, 0xfe]), ends: 'empty' },
    { because: 'null', report: 'null', ends: 'ambiguous' },
    { because: '[]', report: ' [ ]\n', ends: 'ambiguous' },
    { because: '{}', report: '{}', ends: 'ambiguous' },
    {
      because: '[] of a tool that writes it',
      report: '[]',
      options: { format: 'eslint-json' },
      ends: 'ok',
      numbers: { 'findings.eslint.total': 0 },
    },
    { because: '{} of a tool that never writes it', report: '{}', options: { format: 'grype' }, ends: 'foreign' },
    { because: 'null where a log has to be', report: 'null', options: { format: 'sarif' }, ends: 'foreign' },
    {
      because: 'latin-1 that says it is UTF-8',
      report: latin1('<?xml version="1.0" encoding="UTF-8"?><testsuite name="\xe9"/>'),
      ends: 'encoding',
    },
    {
      because: 'latin-1 that says so',
      report: latin1('<?xml version="1.0" encoding="ISO-8859-1"?><testsuite><testcase name="\xe9"/></testsuite>'),
      ends: 'ok',
      numbers: { 'tests.total': 1 },
    },
    { because: 'an encoding that nobody knows', report: '<?xml version="1.0" encoding="x-own"?><testsuite/>', ends: 'encoding' },
    { because: 'gzip that is named .xml', report: new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]), ends: 'encoding' },
    { because: 'a zip archive', report: new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), ends: 'encoding' },
    { because: 'half a character at the end', report: new Uint8Array([...encoder.encode('["a"]'), 0xe2, 0x82]), ends: 'encoding' },
    { because: 'NUL in XML', report: suite('<testcase name="a\0"/>'), ends: 'malformed' },
    { because: 'NUL in JSON', report: '[{"filePath":"a"\0}]', ends: 'malformed' },
    {
      because: 'CRLF',
      report: lcovOf('DA:1,1', 'BRDA:1,0,0,-', 'LF:1').replaceAll('\n', '\r\n'),
      ends: 'ok',
      numbers: { 'coverage.lines.covered': 1, 'coverage.branches.total': 1 },
    },
    { because: 'text that is no report', report: 'hello\nworld\n', ends: 'foreign' },
    { because: 'HTML of a login page', report: '<!DOCTYPE html><html><head/></html>', ends: 'foreign' },
  ],
  '5: said twice': [
    { because: 'an attribute', report: '<testsuite tests="1" tests="0"/>', ends: 'malformed' },
    { because: 'a JSON key', report: eslintOf('{"ruleId":"a","severity":0,"severity":2}'), ends: 'malformed' },
    { because: 'a key with an escape in it', report: eslintOf('{"severity":0,"sever\\u0069ty":2}'), ends: 'malformed' },
  ],
  '6: numbers': [
    { because: 'fewer than none', report: suite('<testcase/>', ' failures="-5"'), ends: 'malformed' },
    { because: 'a word', report: suite('<testcase/>', ' tests="abc"'), ends: 'ok', numbers: { 'tests.total': 1 } },
    {
      because: 'a thousands separator is not guessed at',
      report: suite('<testcase/>', ' tests="1,234"'),
      ends: 'ok',
      numbers: { 'tests.total': 1 },
    },
    {
      because: 'digits of another script',
      report:
        '<coverage><packages><package><classes><class filename="a"><lines><line number="०" hits="1"/></lines></class></classes></package></packages></coverage>',
      ends: 'malformed',
    },
    { because: 'NaN', report: lcovOf('DA:1,NaN'), ends: 'malformed' },
    { because: 'Infinity', report: lcovOf('DA:1,Infinity'), ends: 'malformed' },
    { because: 'hits below zero', report: lcovOf('DA:1,-1'), ends: 'malformed' },
    {
      because: 'hits beyond every integer',
      report: lcovOf(`DA:1,${'9'.repeat(300)}`),
      ends: 'ok',
      numbers: { 'coverage.lines.covered': 1 },
    },
    { because: 'a line number beyond every file', report: lcovOf('DA:99999999999,1'), ends: 'malformed' },
    {
      because: 'a total of 2^53 + 1',
      report: '{"meta":{},"totals":{"covered_lines":1,"num_statements":9007199254740993}}',
      ends: 'malformed',
    },
    { because: '1e999 is no count', report: '{"meta":{},"totals":{"covered_lines":1,"num_statements":1e999}}', ends: 'malformed' },
    { because: 'half a line', report: '{"meta":{},"totals":{"covered_lines":1.5,"num_statements":3}}', ends: 'malformed' },
    {
      because: 'a measured Infinity',
      report: '{"machine_info":{},"benchmarks":[{"fullname":"a","stats":{"min":1e999,"max":1,"mean":1,"stddev":1,"median":1}}]}',
      ends: 'malformed',
    },
    { because: 'NaN is no JSON', report: '{"meta":{},"totals":{"num_statements":NaN}}', ends: 'malformed' },
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
