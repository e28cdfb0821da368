import { type Metric, resolveMetric } from '@locktender/policy'
import { describe, expect, it } from 'vitest'
import { item, report } from '../gate-input.fixture.ts'
import { derivedReadable, type Readable, readableOf } from '../quantities/readable.ts'
import { rational } from '../rational/rational.ts'
import { hasAllRows, newRows, rowIdentity } from './fingerprint.ts'
import { judgeIncrease } from './judge-increase.ts'
import { judgeRatchet } from './judge-ratchet.ts'

function metric(name: string): Metric {
  const found = resolveMetric(name)
  if (found === undefined || 'asks' in found) throw new Error(name)
  return found
}

const p95 = metric('p95')
const throughput = metric('throughput')
const rule = { most: rational(5n, 100n), pairs: 1 }
const doubt = { code: 'evidence/incomplete', message: 'The run did not end.' }
const made = (numbers: Readonly<Record<string, number>>, format = 'k6', pair?: string): Readable =>
  readableOf(item(`${format}-${pair}`, report(numbers, { format }), {}, pair === undefined ? {} : { pair }))
const slow = (value: number, format?: string, pair?: string): Readable => made({ 'load.duration-ms.p95': value }, format, pair)
const fast = (value: number, pair?: string): Readable => made({ 'load.requests-per-s': value }, 'k6', pair)

describe('one report beside one of the protected branch', () => {
  it('holds with its numbers', () => {
    expect(judgeIncrease(p95, rule, { reports: [slow(104)], baseline: [slow(100)] })).toEqual({
      state: 'pass',
      code: 'gate/holds',
      message: 'load.duration-ms.p95 is 104 ms, 100 ms on the protected branch: +4%.',
      measured: '104 ms, 100 ms on the protected branch',
      limit: '<= +5% worse',
      margin: '+1 points',
      evidence: ['k6-undefined'],
    })
  })

  it.each([
    { metric: p95, now: slow(106), before: slow(100), state: 'fail', code: 'gate/worse', margin: '-1 points' },
    { metric: p95, now: slow(105), before: slow(100), state: 'pass', code: 'gate/holds', margin: '0 points' },
    { metric: throughput, now: fast(94), before: fast(100), state: 'fail', code: 'gate/worse', margin: '-1 points' },
    { metric: throughput, now: fast(95), before: fast(100), state: 'pass', code: 'gate/holds', margin: '0 points' },
    { metric: throughput, now: fast(200), before: fast(100), state: 'pass', code: 'gate/holds', margin: '+105 points' },
    { metric: p95, now: slow(1), before: slow(0), state: 'fail', code: 'gate/worse', margin: null },
    { metric: p95, now: slow(0), before: slow(0), state: 'pass', code: 'gate/holds', margin: null },
    { metric: throughput, now: fast(1), before: fast(0), state: 'pass', code: 'gate/holds', margin: null },
  ])('is $state ($margin)', ({ metric: of, now, before, state, code, margin }) => {
    expect(judgeIncrease(of, rule, { reports: [now], baseline: [before] })).toMatchObject({ state, code, margin })
  })

  it.each([
    { because: 'there is no report', reports: [], baseline: [slow(1)], code: 'gate/no-measurement' },
    {
      because: 'the report is in doubt',
      reports: [derivedReadable(['a'], new Map([['load.duration-ms.p95', 1]]), doubt)],
      baseline: [slow(1)],
      code: 'evidence/incomplete',
    },
    { because: 'there is no baseline', reports: [slow(1)], baseline: 'No run.', code: 'gate/no-baseline' },
    { because: 'another tool has measured it', reports: [slow(1)], baseline: [slow(1, 'jmeter')], code: 'gate/baseline-differs' },
  ])('is unknown when $because', ({ reports, baseline, code }) => {
    expect(judgeIncrease(p95, rule, { reports, baseline })).toMatchObject({ state: 'unknown', code, measured: null })
    expect(judgeRatchet(p95, rational(0n), { reports, baseline })).toMatchObject({ state: 'unknown', code, measured: null })
  })

  it('names the tools that differ', () => {
    expect(judgeIncrease(p95, rule, { reports: [slow(1)], baseline: [slow(1, 'jmeter')] }).message).toBe(
      'Measured by k6; on the protected branch by jmeter.',
    )
    const findings = metric('findings.total')
    const of = (...formats: string[]) => formats.map((format) => made({ [`findings.${format}.total`]: 1 }, format))
    const differs = { state: 'unknown', code: 'gate/baseline-differs' }
    expect(judgeRatchet(findings, rational(0n), { reports: of('sarif'), baseline: of('sarif', 'pmd') })).toMatchObject(differs)
    expect(judgeRatchet(findings, rational(0n), { reports: of('sarif', 'pmd'), baseline: of('sarif') })).toMatchObject(differs)
    expect(judgeRatchet(findings, rational(0n), { reports: of('sarif', 'pmd'), baseline: of('sarif', 'bandit') })).toMatchObject(differs)
    expect(judgeRatchet(findings, rational(0n), { reports: of('sarif', 'pmd'), baseline: of('pmd', 'sarif') })).toMatchObject({
      state: 'pass',
    })
  })
})

describe('pairs of runs', () => {
  const runs = (values: readonly number[], make: (value: number, pair: string) => Readable): Readable[] =>
    values.map((value, index) => make(value, `run ${index}`))
  const slower = (values: readonly number[]): Readable[] => runs(values, (value, pair) => slow(value, 'k6', pair))
  const hundred = [100, 100, 100, 100, 100]

  it('that are all alike hold with estimate and interval', () => {
    expect(judgeIncrease(p95, rule, { reports: slower([104, 104, 104, 104, 104]), baseline: slower(hundred) })).toMatchObject({
      state: 'pass',
      code: 'gate/holds',
      message: 'load.duration-ms.p95: +4% worse, 90% interval +4% to +4%, 5 pairs.',
      limit: '<= +5% worse',
      margin: null,
    })
  })

  it.each([
    { of: 'slower', after: [110, 111, 112, 113, 114], state: 'fail', code: 'gate/worse' },
    { of: 'as fast', after: [100, 101, 102, 103, 104], state: 'pass', code: 'gate/holds' },
    { of: 'mixed', after: [90, 100, 110, 120, 130], state: 'unknown', code: 'gate/inconclusive' },
    { of: 'far slower in few pairs', after: [200, 200, 200, 200], state: 'unknown', code: 'gate/inconclusive' },
  ])('that are $of are $state', ({ after, state, code }) => {
    expect(judgeIncrease(p95, rule, { reports: slower(after), baseline: slower(hundred) })).toMatchObject({ state, code })
  })

  it('whose interval ends at the limit hold, and leave it open when it begins there', () => {
    const none = { most: rational(0n), pairs: 1 }
    expect(judgeIncrease(p95, none, { reports: slower(hundred), baseline: slower(hundred) })).toMatchObject({ state: 'pass' })
    expect(judgeIncrease(p95, none, { reports: slower([100, 101, 102, 103, 104]), baseline: slower(hundred) })).toMatchObject({
      code: 'gate/inconclusive',
    })
  })

  it('are compared in fractions too', () => {
    const [before, after] = [slower([62.5, 62.5, 62.5, 62.5, 62.5]), slower([65.625, 65.625, 65.625, 65.625, 65.625])]
    expect(judgeIncrease(p95, { most: rational(1n, 10n), pairs: 1 }, { reports: after, baseline: before })).toMatchObject({
      measured: '+5% worse, 90% interval +5% to +5%, 5 pairs',
    })
  })

  it('that are too few have an open interval', () => {
    const { measured } = judgeIncrease(p95, rule, { reports: slower([100, 100]), baseline: slower([100, 100]) })
    expect(measured).toBe('0% worse, 90% interval -∞ to +∞, 2 pairs')
  })

  it('turn round where more is better', () => {
    const faster = (values: readonly number[]): Readable[] => runs(values, fast)
    expect(judgeIncrease(throughput, rule, { reports: faster([80, 81, 82, 83, 84]), baseline: faster(hundred) })).toMatchObject({
      state: 'fail',
    })
    expect(judgeIncrease(throughput, rule, { reports: faster([120, 121, 122, 123, 124]), baseline: faster(hundred) })).toMatchObject({
      state: 'pass',
    })
  })

  it.each([
    { because: 'the protected branch has one run alone', after: slower(hundred), before: [slow(100)], code: 'gate/too-few-pairs' },
    { because: 'only the protected branch was run often', after: [slow(100)], before: slower(hundred), code: 'gate/too-few-pairs' },
    {
      because: 'the runs have other names',
      after: slower(hundred),
      before: hundred.map((value, index) => slow(value, 'k6', `other ${index}`)),
      code: 'gate/too-few-pairs',
    },
    { because: 'a time is 0', after: slower([0, 0]), before: slower([0, 0]), code: 'gate/too-few-pairs' },
    { because: 'the old time is 0', after: slower([1, 1]), before: slower([0, 0]), code: 'gate/too-few-pairs' },
    { because: 'the new time is 0', after: slower([0, 0]), before: slower([1, 1]), code: 'gate/too-few-pairs' },
  ])('are unknown when $because', ({ after, before, code }) => {
    expect(judgeIncrease(p95, rule, { reports: after, baseline: before })).toMatchObject({ state: 'unknown', code })
  })

  it('leave out a run without partner', () => {
    expect(judgeIncrease(p95, rule, { reports: slower([...hundred, 900]), baseline: slower(hundred) }).measured).toContain('5 pairs')
    expect(judgeIncrease(p95, rule, { reports: slower(hundred), baseline: slower([...hundred, 900]) }).measured).toContain('5 pairs')
  })

  it('are asked for even where one would do', () => {
    const asked = { ...rule, pairs: 5 }
    expect(judgeIncrease(p95, asked, { reports: [slow(100, 'k6', 'a')], baseline: [slow(100, 'k6', 'a')] })).toMatchObject({
      code: 'gate/too-few-pairs',
      message: '1 pairs of runs of load.duration-ms.p95; 5 are asked for.',
    })
    expect(judgeIncrease(p95, asked, { reports: [slow(100)], baseline: [slow(100)] })).toMatchObject({
      message: '0 pairs of runs of load.duration-ms.p95; 5 are asked for.',
    })
    expect(judgeIncrease(p95, asked, { reports: slower(hundred), baseline: slower(hundred) })).toMatchObject({ state: 'pass' })
    expect(judgeIncrease(p95, { ...rule, pairs: 6 }, { reports: slower(hundred), baseline: slower(hundred) })).toMatchObject({
      state: 'unknown',
    })
  })
})

describe('a ratchet', () => {
  const total = metric('tests.total')
  const skipped = metric('tests.skipped')
  const of = (name: string, value: number): Readable => made({ [name]: value }, 'junit')

  it.each([
    { metric: total, now: 90, before: 100, slack: 10n, state: 'pass', limit: '>= 100' },
    { metric: total, now: 89, before: 100, slack: 10n, state: 'fail', limit: '>= 100' },
    { metric: total, now: 99, before: 100, slack: 0n, state: 'fail', limit: '>= 100' },
    { metric: total, now: 101, before: 100, slack: 0n, state: 'pass', limit: '>= 100' },
    { metric: skipped, now: 11, before: 10, slack: 10n, state: 'pass', limit: '<= 10' },
    { metric: skipped, now: 12, before: 10, slack: 10n, state: 'fail', limit: '<= 10' },
    { metric: skipped, now: 1, before: 0, slack: 50n, state: 'fail', limit: '<= 0' },
  ])('of $metric.name from $before to $now with $slack% is $state', ({ metric: named, now, before, slack, state, limit }) => {
    const result = judgeRatchet(named, rational(slack, 100n), { reports: [of(named.name, now)], baseline: [of(named.name, before)] })
    expect(result).toEqual({
      state,
      code: state === 'pass' ? 'gate/holds' : 'gate/worse',
      message: `${named.name} is ${now}, ${before} on the protected branch.`,
      measured: String(now),
      limit,
      margin: null,
      evidence: ['junit-undefined'],
    })
  })

  it('tells a little less from the same', () => {
    const lines = (covered: number): Readable => made({ 'coverage.lines.covered': covered, 'coverage.lines.total': 100_000 }, 'lcov')
    const result = judgeRatchet(metric('coverage.lines'), rational(0n), { reports: [lines(79_999)], baseline: [lines(80_000)] })
    expect(result).toMatchObject({ state: 'fail', measured: '79.999%', limit: '>= 80%' })
  })
})

describe('the identity of a row', () => {
  const base = {
    kind: 'finding',
    source: 'eslint',
    rule: 'a',
    severity: 'high',
    message: 'at 12 of 345',
    at: { file: 'a.ts', line: 1 },
    subject: 's',
  } as const

  it('leaves out line, severity and numbers, and nothing else', () => {
    expect(rowIdentity({ ...base, at: { file: 'a.ts', line: 9 }, severity: 'low', message: 'at 7 of 9' })).toBe(rowIdentity(base))
    const others = [
      { kind: 'secret' as const },
      { source: 'x' },
      { rule: 'b' },
      { message: 'in 12 of 345' },
      { at: { file: 'b.ts' } },
      { subject: 't' },
    ]
    const bare = { kind: 'finding', source: 'eslint', rule: 'a', severity: 'high', message: 'at 12 of 345' } as const
    const identities = [base, ...others.map((change) => ({ ...base, ...change })), bare].map(rowIdentity)
    expect(new Set(identities).size).toBe(identities.length)
  })

  it('counts rows that are equal', () => {
    const lines = [1, 2, 3].map((line) => ({ ...base, at: { file: 'a.ts', line } }))
    expect(newRows(lines, lines.slice(0, 2))).toEqual([false, false, true])
    expect(newRows(lines, [])).toEqual([true, true, true])
  })

  it('says nothing of rows that were not handed back', () => {
    const whole = item('a', report({}))
    expect([hasAllRows([]), hasAllRows([whole]), hasAllRows([whole, item('b', report({}, { rowsLeftOut: 1 }))])]).toEqual([
      true,
      true,
      false,
    ])
  })
})
