import { run } from '@bufbuild/cel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPolicy, resolvePolicy } from '@locktender/policy'
import { compileGates } from '../gate/compile-gates.ts'
import { gated, item, only, policyOf, report } from '../gate-input.fixture.ts'
import { compileCel } from './compile-cel.ts'
import { evaluateCel } from './evaluate-cel.ts'
import { rational } from '../rational/rational.ts'

const policy = (cel: string): string => `gates: [ { id: tests, require: { cel: ${JSON.stringify(cel)} } } ]`
const evidence = [
  item('j.xml', report({ 'tests.total': 10, 'tests.failed': 1, 'tests.errors': 0, 'tests.skipped': 2 })),
  item('l.info', report({ 'coverage.lines.covered': 4, 'coverage.lines.total': 5 }, { format: 'lcov' })),
  item('b.txt', report({ 'perf.parse x.ns.median': 7 }, { format: 'go-bench' })),
]

describe('an expression', () => {
  it.each([
    { cel: 'tests.failed == 0 || tests.total > 9', state: 'pass' },
    { cel: 'tests.failed == 0', state: 'fail' },
    { cel: 'failed <= 1 && !(ran < 8)', state: 'pass' },
    { cel: 'coverage.lines >= 0.8', state: 'pass' },
    { cel: 'coverage.lines > 0.8', state: 'fail' },
    { cel: 'coverage.lines > 0.79', state: 'pass' },
    { cel: 'coverage.lines >= 1.0', state: 'fail' },
    { cel: 'coverage.lines + 0.1 > 0.85', state: 'pass' },
    { cel: 'coverage.lines >= coverage.lines - 0.1', state: 'pass' },
    { cel: 'coverage.lines.covered * 5 == coverage.lines.total * 4', state: 'pass' },
    { cel: 'double(tests.failed) / double(tests.total) <= 0.1', state: 'pass' },
    { cel: 'double(tests.failed) / double(tests.total) > 0.05', state: 'pass' },
    { cel: 'tests.failed / tests.total == 0', state: 'pass' },
    { cel: 'int(-coverage.lines) == 0', state: 'pass' },
    { cel: 'perf["parse x"].ns.median < 7.5', state: 'pass' },
    { cel: 'perf["parse x.ns.median"] >= 7', state: 'pass' },
    { cel: 'tests.total > 5 ? tests.failed < 2 : false', state: 'pass' },
    { cel: 'int(coverage.lines * 10.0) == 8', state: 'pass' },
    { cel: '-tests.failed == -1', state: 'pass' },
    { cel: 'tests.total - 1 > tests.failed + 7 != false', state: 'pass' },
    { cel: 'tests.flaky == 0 || true', state: 'unknown' },
    { cel: 'tests.total > 0 || tests.flaky == 0', state: 'unknown' },
    { cel: 'tests.total / (tests.failed - 1) > 0', state: 'unknown' },
    { cel: 'tests.total / (tests.failed - 1) > 0 || true', state: 'pass' },
  ])('$cel is $state', async ({ cel, state }) => {
    expect((await only(policy(cel), { evidence })).state).toBe(state)
  })

  it('says what it has seen', async () => {
    expect(await only(policy('coverage.lines > 0.8 && failed == 1'), { evidence })).toMatchObject({
      measured: 'coverage.lines 80%, tests.failed 1',
      message: 'It is false: coverage.lines 80%, tests.failed 1.',
      evidence: ['l.info', 'j.xml'],
    })
  })

  it('is unknown where a measurement stands in doubt', async () => {
    const doubtful = [item('j.xml', report({ 'tests.total': 1, 'tests.failed': 1 }, { verdict: 'unknown', reason: 'evidence/incomplete' }))]
    expect(await only(policy('tests.failed == 0'), { evidence: doubtful })).toMatchObject({ state: 'unknown', code: 'evidence/incomplete' })
  })

  it.each([
    { cel: 'tests.faild == 0', found: 'the unknown measurement "tests.faild"', offset: 0 },
    { cel: 'constructor == 0', found: 'the unknown measurement "constructor"', offset: 0 },
    { cel: 'tests.total.constructor.constructor == 0', found: 'unknown measurement', offset: 0 },
    { cel: 'tests.total', found: 'an expression that gives int', offset: 0 },
    { cel: '1 < 2', found: 'about no measurement', offset: 0 },
    { cel: '"a" == "a"', found: 'a literal of the kind string', offset: 0 },
    { cel: 'tests.total == "a"', found: 'a literal of the kind string', offset: 15 },
    { cel: 'tests.total < 1 || perf["x"].y.zz > 2', found: 'the unknown measurement "perf.x.y.zz"', offset: 19 },
    { cel: 'perf[1] > 2', found: 'the function _[_]', offset: 4 },
    { cel: 'perf[tests.total] > 2', found: 'the function _[_]', offset: 4 },
    { cel: '(tests.total + 2)["a"] > 2', found: 'the function _[_]', offset: 17 },
    { cel: 'tests.total.int() > 1', found: 'the function int', offset: 11 },
    { cel: 'int(tests.total, 2) > 1', found: 'int() on int and int', offset: 0 },
    { cel: 'double() > 1.0', found: 'double() on ', offset: 0 },
    { cel: 'int(true) > tests.total', found: 'int() on bool', offset: 0 },
    { cel: 'tests.total < true', found: '< on int and bool', offset: 12 },
    { cel: '-(tests.total > 1)', found: '- on bool', offset: 0 },
    { cel: 'true + true && tests.total > 1', found: '+ on bool and bool', offset: 4 },
    { cel: '1 ? tests.total > 1 : true', found: '?: on int and bool and bool', offset: 0 },
    { cel: 'null == null', found: 'a literal of the kind null', offset: 0 },
    { cel: 'tests.total == 5u', found: 'a literal of the kind uint64', offset: 15 },
    { cel: '"aaaa".matches("(a*)*b")', found: 'matches', offset: 6 },
    { cel: '[1, 2].exists(x, x == tests.total)', found: 'a macro', offset: 6 },
    { cel: 'has(tests.total)', found: 'has()', offset: 0 },
    { cel: 'tests.total in [1]', found: 'the function @in', offset: 12 },
    { cel: 'tests.total + 1.5 > 2.0', found: '+ on int and double', offset: 12 },
    { cel: 'coverage.lines == 0.8', found: '== on double and double', offset: 15 },
    { cel: 'coverage.lines >= 80', found: 'a share beside a number above 1', offset: 15 },
    { cel: 'tests.total && true', found: '&& on int and bool', offset: 0 },
    { cel: '!tests.total', found: '! on int', offset: 0 },
    { cel: 'tests.total > 1 ? 1 : 2.0', found: '?: on bool and int and double', offset: 0 },
    { cel: 'tests.total % 2 == 0', found: 'the function _%_', offset: 12 },
    { cel: 'tests.total =< 3', found: 'no expression (found = but expecting', offset: 12 },
    { cel: 'review.approved', found: 'the question review.approved', offset: 0 },
    { cel: `${'(1 + '.repeat(40)}tests.total${')'.repeat(40)} > 1`, found: 'nested too deeply', offset: 156 },
    { cel: `tests.total > ${'1'.repeat(990)}`, found: 'characters', offset: 0 },
  ])('$cel is refused', ({ cel, found, offset }) => {
    expect(compileCel(cel, 'tests')).toMatchObject({ found: expect.stringContaining(found) as string, offset })
  })

  it('of 1,000 characters is read, of one more refused', () => {
    const cel = 'tests.total > 1'
    expect(compileCel(cel.padEnd(1000), 'tests')).toMatchObject({ metrics: [{ name: 'tests.total' }] })
    expect(compileCel(cel.padEnd(1001), 'tests')).toMatchObject({ found: '1001 characters', expected: 'at most 1000' })
  })

  it.each([
    { because: 'the nearest one is named', cel: 'tests.faild == 0', expected: 'a measurement that reports give, such as tests.failed' },
    { because: 'none is near', cel: 'zzzzzzzzzzzz == 0', expected: 'a measurement that reports give' },
  ])('about an unknown measurement is told what to write: $because', ({ cel, expected }) => {
    expect(compileCel(cel, 'tests')).toMatchObject({ expected })
  })

  it('in very many brackets ends in time', () => {
    expect(compileCel(`${'('.repeat(490)}tests.total > 1${')'.repeat(490)}`, 'tests')).toBeTypeOf('object')
  })

  it('is refused when the policy loads, with its place', async () => {
    const wrong = policyOf(policy('tests.faild == 0'))
    await expect(compileGates(wrong)).rejects.toMatchObject({
      code: 'policy/invalid',
      hint: 'Write a measurement that reports give, such as tests.failed in the gate tests.',
    })
    await expect(gated(wrong)).rejects.toThrow('at character 1')
  })

  it.each([
    { because: 'in quotation marks', gate: `{ id: a, require: { cel: "1 < tests.faild" } }`, at: { line: 3, column: 35 } },
    { because: 'in single ones', gate: `{ id: a, require: { cel: '1 < tests.faild' } }`, at: { line: 3, column: 35 } },
    { because: 'without any', gate: `{ id: a, require: { cel: 1 < tests.faild } }`, at: { line: 3, column: 34 } },
    { because: 'with escapes, at its begin', gate: `{ id: a, require: { cel: "1 < \\u0074ests.faild" } }`, at: { line: 3, column: 30 } },
    {
      because: 'over two lines, at its begin',
      gate: `id: a\n    require:\n      cel: >-\n        1 <\n        tests.faild`,
      at: { line: 5, column: 12 },
    },
    { because: 'on a line of its own', gate: `id: a\n    require:\n      cel:\n        1 < tests.faild`, at: { line: 6, column: 13 } },
  ])('is placed in the file when it is written $because', async ({ gate, at }) => {
    const { policy: whole, tree } = resolvePolicy(loadPolicy(`policy: 1\ngates:\n  - ${gate}\n`, 'p.yml'))
    await expect(compileGates(whole, tree)).rejects.toMatchObject({ code: 'policy/invalid', at: { file: 'p.yml', ...at } })
  })
})

const anyNumber: fc.Arbitrary<string> = fc.oneof(fc.constantFrom('tests.total', 'tests.failed'), fc.nat(5).map(String))
const anyExpression = fc.letrec<{ number: string; truth: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3 },
    anyNumber,
    fc.tuple(tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
  ),
  truth: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('number')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc.tuple(tie('truth'), fc.constantFrom('&&', '||', '==', '!='), tie('truth')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    tie('truth').map((a) => `!${a}`),
    fc.tuple(tie('truth'), tie('truth'), tie('truth')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
  ),
})).truth

describe('the evaluator', () => {
  it('agrees with CEL on whole numbers and truth values', () => {
    fc.assert(
      fc.property(anyExpression, fc.nat(9), fc.nat(9), (text, total, failed) => {
        const compiled = compileCel(text, 'tests')
        if ('offset' in compiled) return
        const values = new Map([
          ['tests.total', rational(BigInt(total))],
          ['tests.failed', rational(BigInt(failed))],
        ])
        const expected = run(text, { tests: { total: BigInt(total), failed: BigInt(failed) } })
        expect(evaluateCel(compiled.root, values)).toBe(typeof expected === 'boolean' ? expected : undefined)
      }),
      { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
    )
  })
})
