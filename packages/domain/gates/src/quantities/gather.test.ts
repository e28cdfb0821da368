import { type Metric, resolveMetric } from '@locktender/policy'
import { describe, expect, it } from 'vitest'
import { item, report } from '../gate-input.fixture.ts'
import { rational } from '../rational/rational.ts'
import { measure } from './measure.ts'
import { derivedReadable, type Readable, readableOf } from './readable.ts'

function metric(name: string, family?: string): Metric {
  const found = resolveMetric(name, family)
  if (found === undefined || 'asks' in found) throw new Error(name)
  return found
}

const doubt = { code: 'evidence/truncated', message: 'Cut.' }
const of = (path: string, numbers: Readonly<Record<string, number>>, format = 'junit', pair?: string): Readable =>
  readableOf(item(path, report(numbers, { format }), {}, pair === undefined ? {} : { pair }))

describe('a measured value', () => {
  it('is a sum with everything that it rests on', () => {
    const reports = [of('a.xml', { 'tests.total': 2 }), of('b.xml', { 'tests.total': 3 }), of('l.info', { 'coverage.files': 1 }, 'lcov')]
    expect(measure(metric('tests.total'), reports)).toEqual({
      value: rational(5n),
      sample: undefined,
      runs: 1,
      evidence: ['a.xml', 'b.xml'],
      formats: new Set(['junit']),
      doubt: undefined,
      isSum: true,
    })
  })

  it('is a share with what it is of', () => {
    const reports = [of('a', { 'coverage.lines.covered': 1, 'coverage.lines.total': 4 }, 'lcov'), of('b', { 'coverage.files': 1 }, 'lcov')]
    expect(measure(metric('coverage.lines'), reports)).toEqual({
      value: rational(1n, 4n),
      sample: 4n,
      runs: 1,
      evidence: ['a'],
      formats: new Set(['lcov']),
      doubt: undefined,
      isSum: false,
    })
  })

  it('is a difference, which more reports may make smaller', () => {
    const all = { 'tests.total': 9, 'tests.skipped': 2, 'tests.not-run': 1, 'tests.pending': 1, 'tests.todo': 1 }
    expect(measure(metric('ran'), [of('a', all)])).toMatchObject({ value: rational(4n), isSum: false })
    expect(measure(metric('ran'), [of('a', { 'tests.total': 9 })])).toMatchObject({ value: rational(9n), isSum: false })
    expect(measure(metric('ran'), [of('a', { 'tests.skipped': 9 })])).toMatchObject({ missing: { code: 'gate/no-measurement' } })
  })

  it('is a number of one report', () => {
    expect(measure(metric('p95'), [of('k', { 'load.duration-ms.p95': 1.5 }, 'k6')])).toEqual({
      value: rational(3n, 2n),
      sample: undefined,
      runs: 1,
      evidence: ['k'],
      formats: new Set(['k6']),
      doubt: undefined,
      isSum: false,
    })
    expect(measure(metric('score.performance', 'web'), [of('l', { 'web.score.performance': 0.9 }, 'lighthouse')])).toMatchObject({
      value: rational(9n, 10n),
    })
  })

  it.each([
    { pairs: [undefined, undefined], is: 'gate/does-not-add' },
    { pairs: ['a', undefined], is: 'gate/does-not-add' },
    { pairs: ['a', 'a'], is: 'gate/does-not-add' },
    { pairs: ['a', 'b'], is: 2 },
    { pairs: ['a', 'b', 'b'], is: 'gate/does-not-add' },
  ])('of runs $pairs is $is', ({ pairs, is }) => {
    const reports = pairs.map((pair, index) => of(`${index}`, { 'load.duration-ms.p95': 5 }, 'k6', pair))
    expect(measure(metric('p95'), reports)).toMatchObject(
      typeof is === 'string'
        ? { missing: { code: is, message: `${pairs.length} reports give load.duration-ms.p95, and such numbers do not add.` } }
        : { runs: is },
    )
  })

  it('takes the first reading that is given, and needs every part of it', () => {
    const rate = metric('error_rate')
    expect(measure(rate, [of('k', { 'load.requests.failed': 1, 'load.requests.total': 4 }, 'k6')])).toMatchObject({
      value: rational(1n, 4n),
    })
    expect(measure(rate, [of('j', { 'load.errors': 1, 'load.samples': 5 }, 'jmeter')])).toMatchObject({ value: rational(1n, 5n) })
    expect(measure(rate, [of('k', { 'load.requests.failed': 1 }, 'k6')])).toMatchObject({ missing: { code: 'gate/no-measurement' } })
    expect(measure(rate, [of('k', { 'load.requests.total': 1 }, 'k6')])).toMatchObject({ missing: { code: 'gate/no-measurement' } })
    expect(measure(metric('failed'), [of('j', { 'tests.errors': 1 })])).toMatchObject({ missing: { code: 'gate/no-measurement' } })
    const errors = metric('linting_errors')
    expect(measure(errors, [of('e', { 'findings.eslint.critical': 1 }, 'eslint-json')])).toMatchObject({
      missing: { code: 'gate/no-measurement' },
    })
    const given = { 'findings.eslint.total': 9, 'findings.eslint.critical': 1, 'findings.eslint.high': 2 }
    expect(measure(errors, [of('e', given, 'eslint-json')])).toMatchObject({ value: rational(3n) })
    expect(measure(errors, [of('r', { 'findings.ruff.total': 4 }, 'ruff-json')])).toMatchObject({ value: rational(4n) })
  })

  it('sums over the sources of a family, or is of one', () => {
    const reports = [of('e', { 'findings.eslint.total': 1 }, 'eslint-json'), of('s', { 'findings.sarif.total': 2 }, 'sarif')]
    expect(measure(metric('findings.total'), reports)).toMatchObject({ value: rational(3n), evidence: ['e', 's'] })
    expect(measure(metric('findings.sarif.total'), reports)).toMatchObject({ value: rational(2n), evidence: ['s'] })
    expect(measure(metric('secrets.total'), reports)).toMatchObject({ missing: { code: 'gate/no-measurement' } })
  })

  it('of severities needs one of the families, and names the report that is silent', () => {
    const both = metric('critical')
    const npm = of('n', { 'vulnerabilities.npm-audit.total': 1, 'vulnerabilities.npm-audit.critical': 1 }, 'npm-audit')
    expect(measure(both, [npm])).toMatchObject({ value: rational(1n) })
    expect(measure(both, [])).toMatchObject({ missing: { code: 'gate/no-measurement' }, evidence: [] })
    expect(measure(both, [npm, of('p', { 'vulnerabilities.pip-audit.total': 3 }, 'pip-audit')])).toMatchObject({
      missing: { code: 'gate/no-severities', message: 'p counts pip-audit findings without their severity.' },
    })
    const rows = of('g', { 'findings.instances.rows': 3 }, 'github-api')
    expect(measure(both, [npm, rows])).toMatchObject({ value: rational(1n) })
  })
})

describe('what is not measured', () => {
  it('is told with the reports that were looked at', () => {
    expect(measure(metric('tests.flaky'), [of('a', { 'tests.total': 1 })])).toEqual({
      missing: { code: 'gate/no-measurement', message: 'No report gives tests.flaky.' },
      evidence: ['a'],
    })
  })

  it('of 0 is no share', () => {
    expect(measure(metric('coverage.lines'), [of('a', { 'coverage.lines.covered': 0, 'coverage.lines.total': 0 }, 'lcov')])).toEqual({
      missing: { code: 'gate/nothing-measured', message: 'Nothing was measured: 0 of 0 is no share.' },
      sample: 0n,
      evidence: ['a'],
    })
  })

  it('by one tool is not, when two have counted', () => {
    const lines = (path: string, format: string): Readable => of(path, { 'coverage.lines.covered': 1, 'coverage.lines.total': 2 }, format)
    expect(measure(metric('coverage.lines'), [lines('a', 'lcov'), lines('b', 'clover')])).toMatchObject({
      missing: { code: 'gate/mixed-formats', message: 'lcov and clover count differently, so their parts do not add.' },
    })
    const other = of('b', { 'coverage.branches.covered': 1, 'coverage.branches.total': 2 }, 'clover')
    expect(measure(metric('coverage.lines'), [lines('a', 'lcov'), other])).toMatchObject({ value: rational(1n, 2n) })
  })
})

describe('doubt', () => {
  const damaged = (format: string | null): Readable =>
    readableOf(item('d', report({}, { format, verdict: 'unknown', reason: 'evidence/truncated', message: 'Cut.' })))
  const good = of('a', { 'tests.total': 1 })

  it.each([
    { format: 'junit', isDoubted: true },
    { format: 'lcov', isDoubted: false },
    { format: null, isDoubted: true },
    { format: 'of-tomorrow', isDoubted: true },
    { format: 'trivy', isDoubted: false },
  ])('about a report of $format is one about tests: $isDoubted', ({ format, isDoubted }) => {
    expect(measure(metric('tests.total'), [good, damaged(format)])).toMatchObject({
      value: rational(1n),
      doubt: isDoubted ? { code: 'evidence/truncated', message: 'd: Cut.' } : undefined,
    })
  })

  it('about a report with several families is one about each of them', () => {
    const npm = of('n', { 'vulnerabilities.npm-audit.total': 1 }, 'npm-audit')
    expect(measure(metric('vulnerabilities.total'), [npm, damaged('trivy')])).toMatchObject({ doubt: { code: 'evidence/truncated' } })
    expect(measure(metric('critical'), [of('e', { 'findings.eslint.critical': 0 }, 'eslint-json'), damaged('npm-audit')])).toMatchObject({
      doubt: { code: 'evidence/truncated' },
    })
  })

  it('is the reason where nothing is left', () => {
    expect(measure(metric('tests.total'), [damaged('junit')])).toEqual({
      missing: { code: 'evidence/truncated', message: 'd: Cut.' },
      evidence: ['d'],
    })
    const empty = readableOf(item('e', report({}, { verdict: 'unknown', reason: 'evidence/no-data', message: 'No test.' })))
    expect(measure(metric('tests.total'), [empty])).toMatchObject({ missing: { code: 'evidence/no-data', message: 'e: No test.' } })
    expect(measure(metric('tests.total'), [empty, damaged('junit')])).toMatchObject({ missing: { code: 'evidence/truncated' } })
    expect(measure(metric('tests.total'), [empty, good])).toMatchObject({ value: rational(1n), doubt: undefined })
  })
})

describe('a report', () => {
  it('has its names and sources', () => {
    const numbers = { 'findings.trivy.total': 1, 'findings.trivy.high': 1, 'findings.files': 2, 'secrets.trivy.total': 0, report: 1 }
    const one = of('t', numbers, 'trivy')
    expect([one.names().length, [...one.sources('findings')], [...one.sources('secrets')], [...one.sources('tests')]]).toEqual([
      5,
      ['trivy'],
      ['trivy'],
      [],
    ])
    expect([one.get('findings.trivy.total'), one.get('constructor'), one.get('secrets.trivy.total')]).toEqual([1, undefined, 0])
  })

  it('of which is known who made it and that it is not trusted has no numbers', () => {
    const made = readableOf(item('t', report({ 'tests.total': 1 })), doubt)
    expect([made.get('tests.total'), made.doubt, made.isEmpty]).toEqual([undefined, doubt, false])
    const empty = readableOf(item('t', report({}, { verdict: 'unknown', reason: 'evidence/no-data' })), doubt)
    expect([empty.isEmpty, empty.doubt]).toEqual([false, doubt])
  })

  it('that was not read says why, as far as it is known', () => {
    const doubtOf = (more: Parameters<typeof report>[1]) => readableOf(item('t', report({}, { verdict: 'unknown', ...more }))).doubt
    expect(doubtOf({ reason: 'evidence/empty', message: 'Nothing.' })).toEqual({ code: 'evidence/empty', message: 't: Nothing.' })
    expect(doubtOf({ reason: 'evidence/empty' })).toEqual({ code: 'evidence/empty', message: 't: evidence/empty' })
    expect(doubtOf({})).toEqual({ code: 'evidence/malformed', message: 't: not read' })
  })

  it('that a gate has worked out has its own numbers and doubt', () => {
    const made = derivedReadable(['a', 'b'], new Map([['findings.eslint.new.high', 1]]), doubt)
    expect([
      made.names(),
      [...made.sources('findings')],
      made.get('findings.eslint.new.high'),
      made.doubt,
      [...(made.families ?? [])],
    ]).toEqual([['findings.eslint.new.high'], ['eslint'], 1, doubt, ['findings']])
  })
})
