import { typeCondition, type TypedComparison } from '@locktender/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { item, report } from '../gate-input.fixture.ts'
import { derivedReadable, type Readable, readableOf } from '../quantities/readable.ts'
import { rational } from '../rational/rational.ts'
import { holds, marginOf } from './holds.ts'
import { judgeComparison } from './judge-comparison.ts'
import { printChange, printMargin, printQuantity } from './print-quantity.ts'

function comparison(text: string, family = 'x'): TypedComparison {
  const typed = typeCondition(text, { family })
  if ('offset' in typed || typed[0] === undefined) throw new Error(`not typed: ${text}`)
  return typed[0]
}

const doubt = { code: 'evidence/incomplete', message: 'The run did not end.' }
const tests = (failed: number, because?: typeof doubt): Readable =>
  derivedReadable(
    ['j.xml'],
    new Map([
      ['tests.total', 9],
      ['tests.failed', failed],
    ]),
    because,
  )
const lines = (covered: number, total: number, because?: typeof doubt): Readable =>
  derivedReadable(
    ['l.info'],
    new Map([
      ['coverage.lines.covered', covered],
      ['coverage.lines.total', total],
    ]),
    because,
  )
const time = (p95: number, because?: typeof doubt): Readable =>
  derivedReadable(['k.json'], new Map([['load.duration-ms.p95', p95]]), because)

describe('a comparison', () => {
  it.each([
    { value: 1n, operator: '<', limit: 2n, is: true, margin: 1n },
    { value: 2n, operator: '<', limit: 2n, is: false, margin: 0n },
    { value: 3n, operator: '<', limit: 2n, is: false, margin: -1n },
    { value: 2n, operator: '<=', limit: 2n, is: true, margin: 0n },
    { value: 3n, operator: '<=', limit: 2n, is: false, margin: -1n },
    { value: 2n, operator: '==', limit: 2n, is: true, margin: 0n },
    { value: 1n, operator: '==', limit: 2n, is: false, margin: -1n },
    { value: 3n, operator: '==', limit: 2n, is: false, margin: -1n },
    { value: 2n, operator: '>=', limit: 2n, is: true, margin: 0n },
    { value: 1n, operator: '>=', limit: 2n, is: false, margin: -1n },
    { value: 3n, operator: '>', limit: 2n, is: true, margin: 1n },
    { value: 2n, operator: '>', limit: 2n, is: false, margin: 0n },
    { value: 1n, operator: '>', limit: 2n, is: false, margin: -1n },
  ] as const)('$value $operator $limit is $is with a margin of $margin', ({ value, operator, limit, is, margin }) => {
    expect(holds(rational(value), operator, rational(limit))).toBe(is)
    expect(marginOf(rational(value), operator, rational(limit))).toEqual(rational(margin))
  })

  it('holds only with room, and has none when it does not hold', () => {
    const any = fc.tuple(fc.bigInt(-50n, 50n), fc.bigInt(1n, 20n)).map(([above, below]) => rational(above, below))
    fc.assert(
      fc.property(any, any, fc.constantFrom('<', '<=', '>=', '>', '==' as const), (value, limit, operator) => {
        const { numerator } = marginOf(value, operator, limit)
        expect(holds(value, operator, limit) ? numerator >= 0n : numerator <= 0n).toBe(true)
      }),
    )
  })
})

describe('a comparison with what was measured', () => {
  it('passes with its numbers', () => {
    expect(judgeComparison(comparison('lines >= 80%'), { reports: [lines(9, 10)], baseline: 'none' })).toEqual({
      state: 'pass',
      code: 'gate/holds',
      message: 'coverage.lines is 90%.',
      measured: '90%',
      limit: '>= 80%',
      margin: '+10 points',
      evidence: ['l.info'],
    })
  })

  it('fails with its numbers and what is required', () => {
    expect(judgeComparison(comparison('p95 < 0.5s'), { reports: [time(500)], baseline: 'none' })).toEqual({
      state: 'fail',
      code: 'gate/fails',
      message: 'load.duration-ms.p95 is 500 ms; < 500 ms is required.',
      measured: '500 ms',
      limit: '< 500 ms',
      margin: '0 ms',
      evidence: ['k.json'],
    })
  })

  it('is unknown with what was seen where that is in doubt', () => {
    expect(judgeComparison(comparison('lines >= 80%'), { reports: [lines(9, 10, doubt)], baseline: 'none' })).toEqual({
      state: 'unknown',
      ...doubt,
      measured: '90%',
      limit: '>= 80%',
      margin: '+10 points',
      evidence: ['l.info'],
    })
  })

  it.each([
    { text: 'tests.failed == 0', report: tests(2, doubt), state: 'fail', because: 'more reports cannot take failures away' },
    { text: 'tests.failed <= 1', report: tests(2, doubt), state: 'fail', because: 'the sum is above already' },
    { text: 'tests.failed < 2', report: tests(2, doubt), state: 'fail', because: 'the sum has reached the limit' },
    { text: 'tests.failed == 3', report: tests(2, doubt), state: 'unknown', because: 'the sum may yet reach it' },
    { text: 'tests.failed == 0', report: tests(0, doubt), state: 'unknown', because: 'it would pass' },
    { text: 'tests.failed > 5', report: tests(2, doubt), state: 'unknown', because: 'the sum may yet grow' },
    { text: 'ran >= 10', report: tests(0, doubt), state: 'unknown', because: 'more may have run' },
    { text: 'lines >= 95%', report: lines(9, 10, doubt), state: 'unknown', because: 'a share may change both ways' },
    { text: 'p95 <= 1ms', report: time(5, doubt), state: 'unknown', because: 'it is no sum' },
  ])('$text is $state in doubt, because $because', ({ text, report: made, state }) => {
    expect(judgeComparison(comparison(text), { reports: [made], baseline: 'none' }).state).toBe(state)
  })

  it('tells over how many runs the median is', () => {
    const runs = [1, 2, 3].map((p95) =>
      readableOf(item(`${p95}`, report({ 'load.duration-ms.p95': p95 }, { format: 'k6' }), {}, { pair: `${p95}` })),
    )
    expect(judgeComparison(comparison('p95 <= 2ms'), { reports: runs, baseline: 'none' }).message).toBe(
      'load.duration-ms.p95 is 2 ms (median of 3 runs).',
    )
  })

  it.each([
    { sample: 19, because: undefined, state: 'not-applicable' },
    { sample: 20, because: undefined, state: 'pass' },
    { sample: 19, because: doubt, state: 'unknown' },
  ])('of a sample of $sample is $state', ({ sample, because, state }) => {
    const result = judgeComparison(comparison('lines >= 80%'), {
      reports: [lines(sample, sample, because)],
      baseline: 'none',
      minSample: 20,
    })
    expect(result.state).toBe(state)
    if (state === 'not-applicable')
      expect(result).toEqual({
        state,
        code: 'gate/small-sample',
        message: 'Measured over 19, fewer than the 20 from which on this is asked.',
        measured: null,
        limit: null,
        margin: null,
        evidence: ['l.info'],
      })
  })

  it('asks no sample of what is no share', () => {
    expect(judgeComparison(comparison('tests.failed == 0'), { reports: [tests(0)], baseline: 'none', minSample: 20 }).state).toBe('pass')
  })
})

describe('a limit relative to the protected branch', () => {
  const relative = comparison('p95 <= 1.5x baseline')
  it.each([
    { because: 'it is a text', baseline: 'No run on main.', message: 'No run on main.' },
    {
      because: 'it does not hold the metric',
      baseline: [tests(0)],
      message: 'The protected branch has none: No report gives load.duration-ms.p95.',
    },
    { because: 'it is in doubt', baseline: [time(9, doubt)], message: 'On the protected branch: The run did not end.' },
  ])('is unknown when $because', ({ baseline, message }) => {
    expect(judgeComparison(relative, { reports: [time(1)], baseline })).toEqual({
      state: 'unknown',
      code: 'gate/no-baseline',
      message,
      measured: null,
      limit: null,
      margin: null,
      evidence: ['k.json'],
    })
  })

  it('is a multiple of it', () => {
    expect(judgeComparison(relative, { reports: [time(15)], baseline: [time(10)] })).toMatchObject({ state: 'pass', limit: '<= 15 ms' })
    expect(judgeComparison(relative, { reports: [time(15.001)], baseline: [time(10)] })).toMatchObject({
      state: 'fail',
      margin: '-0.001 ms',
    })
  })
})

describe('the change of a benchmark', () => {
  const delta = comparison('"Parse.delta.ns.delta" <= 10%', 'perf')
  const bench = (median: number): Readable => derivedReadable(['b.txt'], new Map([['perf.Parse.delta.ns.median', median]]))
  it.each([
    { now: 110, before: 100, state: 'pass', measured: '10%' },
    { now: 110.1, before: 100, state: 'fail', measured: '10.1%' },
    { now: 90, before: 100, state: 'pass', measured: '-10%' },
    { now: 90, before: 0, state: 'unknown', measured: null },
  ])('from $before to $now is $measured', ({ now, before, state, measured }) => {
    const result = judgeComparison(delta, { reports: [bench(now)], baseline: [bench(before)] })
    expect(result).toMatchObject({ state, measured })
    if (before === 0)
      expect(result).toMatchObject({ code: 'gate/nothing-measured', message: 'On the protected branch it is 0.', evidence: ['b.txt'] })
  })

  it('is not known without one side', () => {
    expect(judgeComparison(delta, { reports: [], baseline: [bench(1)] })).toMatchObject({ state: 'unknown', code: 'gate/no-measurement' })
    expect(judgeComparison(delta, { reports: [bench(1)], baseline: 'No run.' })).toMatchObject({
      state: 'unknown',
      code: 'gate/no-baseline',
      message: 'No run.',
    })
  })

  it('that stands in doubt does not fail', () => {
    const doubtful = derivedReadable(['b.txt'], new Map([['perf.Parse.delta.ns.median', 999]]), doubt)
    expect(judgeComparison(delta, { reports: [doubtful], baseline: [bench(1)] }).state).toBe('unknown')
  })
})

describe('what is new', () => {
  const none = derivedReadable(['e.json'], new Map([['findings.eslint.total', 1]]))
  it('needs a baseline, and says so only then', () => {
    const high = comparison('new.high == 0', 'findings')
    expect(judgeComparison(high, { reports: [none], baseline: 'No run on main.' })).toMatchObject({
      code: 'gate/no-baseline',
      message: 'No run on main.',
    })
    expect(judgeComparison(high, { reports: [none], baseline: [none] })).toMatchObject({ code: 'gate/no-measurement' })
    expect(judgeComparison(comparison('flaky == 0'), { reports: [tests(0)], baseline: 'No run.' })).toMatchObject({
      code: 'gate/no-measurement',
    })
    const broken = readableOf(item('e.json', report({}, { format: 'eslint-json', verdict: 'unknown', reason: 'evidence/empty' })))
    expect(judgeComparison(high, { reports: [broken], baseline: 'No run on main.' })).toMatchObject({ code: 'evidence/empty' })
  })
})

describe('a printed quantity', () => {
  const one = rational(1n)
  it.each([
    { metric: { dimension: 'share' }, value: rational(1n, 3n), quantity: '33.33%', margin: '+33.33 points' },
    { metric: { dimension: 'time', unit: 'ms' }, value: rational(3n, 2n), quantity: '1.5 ms', margin: '+1.5 ms' },
    { metric: { dimension: 'time', unit: 'ns' }, value: rational(7n), quantity: '7 ns', margin: '+7 ns' },
    { metric: { dimension: 'bytes', unit: 'B' }, value: rational(7n), quantity: '7 B', margin: '+7 B' },
    { metric: { dimension: 'rate', unit: '/s' }, value: rational(7n), quantity: '7/s', margin: '+7/s' },
    { metric: { dimension: 'number' }, value: rational(-7n), quantity: '-7', margin: '-7' },
    { metric: { dimension: 'number' }, value: rational(0n), quantity: '0', margin: '0' },
  ] as const)('of $metric is $quantity', ({ metric, value, quantity, margin }) => {
    expect(printQuantity(metric, value, one)).toBe(quantity)
    expect(printMargin(metric, value)).toBe(margin)
  })

  it('has its sign as a change', () => {
    expect([rational(1n, 20n), rational(0n), rational(-1n, 20n)].map(printChange)).toEqual(['+5%', '0%', '-5%'])
  })
})
