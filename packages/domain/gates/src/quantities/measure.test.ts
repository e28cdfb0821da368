import { describe, expect, it } from 'vitest'
import { gated, item, leaves, only, report } from '../gate-input.fixture.ts'

const passing = { 'tests.total': 3, 'tests.passed': 3, 'tests.failed': 0, 'tests.errors': 0, 'tests.skipped': 0 }

describe('measurements', () => {
  const coverage = (covered: number, total: number, format = 'lcov') =>
    report({ 'coverage.lines.covered': covered, 'coverage.lines.total': total }, { format })

  it.each([
    { covered: 4, total: 5, limit: '80%', state: 'pass', measured: '80%' },
    { covered: 4, total: 5, limit: '0.8', state: 'pass', measured: '80%' },
    { covered: 79_996, total: 100_000, limit: '80%', state: 'fail', measured: '79.996%' },
    { covered: 2071, total: 2072, limit: '100%', state: 'fail', measured: '99.95%' },
    { covered: 0, total: 0, limit: '0%', state: 'unknown', measured: null },
  ])('$covered of $total lines against $limit is $state', async ({ covered, total, limit, state, measured }) => {
    const leaf = await only(`gates: [ { coverage: "lines >= ${limit}" } ]`, { evidence: [item('lcov.info', coverage(covered, total))] })
    expect(leaf).toMatchObject({ state, measured })
  })

  it('adds parts within a format and refuses to add two formats', async () => {
    const policy = 'gates: [ { coverage: "lines >= 80%" } ]'
    const two = [item('a.info', coverage(1, 2)), item('b.info', coverage(7, 8))]
    expect(await only(policy, { evidence: two })).toMatchObject({ state: 'pass', measured: '80%', evidence: ['a.info', 'b.info'] })
    const mixed = [item('a.info', coverage(9, 10)), item('b.xml', coverage(9, 10, 'cobertura'))]
    expect((await only(policy, { evidence: mixed })).code).toBe('gate/mixed-formats')
  })

  it('takes statements where a report has no lines', async () => {
    const go = report({ 'coverage.statements.covered': 9, 'coverage.statements.total': 10 }, { format: 'go-coverprofile' })
    expect(await only('gates: [ { coverage: "coverage >= 80%" } ]', { evidence: [item('c.out', go)] })).toMatchObject({
      state: 'pass',
      measured: '90%',
    })
  })

  it('does not add percentiles, and takes the median of interleaved runs', async () => {
    const policy = 'gates: [ { load: "p95 <= 0.5s" } ]'
    const k6 = (p95: number) => report({ 'load.duration-ms.p95': p95 }, { format: 'k6' })
    expect(await only(policy, { evidence: [item('k6.json', k6(500.5))] })).toMatchObject({
      state: 'fail',
      measured: '500.5 ms',
      limit: '<= 500 ms',
      margin: '-0.5 ms',
    })
    expect((await only(policy, { evidence: [item('a.json', k6(1)), item('b.json', k6(2))] })).code).toBe('gate/does-not-add')
    const runs = [100, 900, 200].map((p95, index) => item(`${index}.json`, k6(p95), {}, { pair: `run ${index}` }))
    expect(await only(policy, { evidence: runs })).toMatchObject({ state: 'pass', measured: '200 ms' })
    expect((await only(policy, { evidence: runs.slice(0, 2) })).measured).toBe('500 ms')
  })

  it('sums severities over sources, and does not know them where a source states none', async () => {
    const policy = 'gates: [ { findings: "critical == 0" } ]'
    const sarif = report({ 'findings.sarif.total': 2, 'findings.sarif.critical': 1 }, { format: 'sarif' })
    const eslint = report({ 'findings.eslint.total': 1, 'findings.eslint.critical': 1 }, { format: 'eslint-json' })
    const ruff = (total: number) => report({ 'findings.ruff.total': total }, { format: 'ruff-json' })
    expect(await only(policy, { evidence: [item('a', sarif), item('b', eslint)] })).toMatchObject({ state: 'fail', measured: '2' })
    expect(
      (
        await only(policy, {
          evidence: [
            item('a', report({ 'findings.sarif.total': 0, 'findings.sarif.critical': 0 }, { format: 'sarif' })),
            item('b', ruff(1)),
          ],
        })
      ).code,
    ).toBe('gate/no-severities')
    expect((await only(policy, { evidence: [item('b', ruff(0))] })).state).toBe('pass')
  })

  it('takes a severity without a family for findings and vulnerabilities together', async () => {
    const trivy = report(
      { 'findings.trivy.total': 0, 'findings.trivy.critical': 0, 'vulnerabilities.trivy.total': 1, 'vulnerabilities.trivy.critical': 1 },
      { format: 'trivy' },
    )
    expect(await only('gates: [ { id: security, require: "critical == 0" } ]', { evidence: [item('t.json', trivy)] })).toMatchObject({
      state: 'fail',
      measured: '1',
    })
  })

  it('counts what broke, what is unknown and what failed outside a test as failed', async () => {
    const broken = report({ ...passing, 'tests.errors': 1, 'tests.unknown': 2, 'tests.errors-outside': 4 })
    expect(await only('gates: [ { tests: "failed == 0" } ]', { evidence: [item('j.xml', broken)] })).toMatchObject({
      state: 'fail',
      measured: '7',
    })
  })

  it('leaves a small sample out, and says so', async () => {
    const policy = 'gates: [ { id: coverage, require: "patch.lines >= 80%", min-sample: 20 } ]'
    const patch = (covered: number, total: number) =>
      report({ 'coverage.patch.lines.covered': covered, 'coverage.patch.lines.total': total }, { format: 'lcov' })
    expect(await only(policy, { evidence: [item('a', patch(0, 19))] })).toMatchObject({
      state: 'not-applicable',
      code: 'gate/small-sample',
    })
    expect(await only(policy, { evidence: [item('a', patch(0, 0))] })).toMatchObject({ state: 'not-applicable' })
    expect(await only(policy, { evidence: [item('a', patch(15, 20))] })).toMatchObject({ state: 'fail' })
    expect((await gated(policy, { evidence: [item('a', patch(0, 0))] })).decision).toBe('NO-GO')
  })

  it('reads a metric of any name', async () => {
    const odd = report(
      Object.fromEntries([
        ['perf.__proto__.ns.median', 5],
        ['perf.a.b c.ns.median', 7],
      ]),
      { format: 'go-bench' },
    )
    const policy = 'gates: [ { perf: "\\"__proto__.ns.median\\" <= 4ns and \\"a.b c.ns.median\\" <= 7" } ]'
    expect(leaves(await gated(policy, { evidence: [item('b.txt', odd)] })).map(({ state }) => state)).toEqual(['fail', 'pass'])
  })
})
