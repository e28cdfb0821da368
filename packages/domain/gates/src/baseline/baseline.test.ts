import { describe, expect, it } from 'vitest'
import { baseItem, gated, item, leaves, mainCommit, only, report, row } from '../gate-input.fixture.ts'
import type { EvidenceItem } from '../trust/evidence-item.ts'

describe('the protected branch', () => {
  const baseline = (...items: readonly EvidenceItem[]) => ({ baseline: { commit: mainCommit, items } })
  const time = (p95: number) => report({ 'load.duration-ms.p95': p95 }, { format: 'k6' })

  it.each([
    { before: 100, after: 105, state: 'pass' },
    { before: 100, after: 105.001, state: 'fail' },
    { before: 100, after: 50, state: 'pass' },
    { before: 0, after: 0, state: 'pass' },
    { before: 0, after: 1, state: 'fail' },
  ])('from $before to $after ms is $state at 5%', async ({ before, after, state }) => {
    const policy = 'gates: [ { id: load, require: "p95 <= 1s", max-increase: 5% vs baseline } ]'
    const data = await gated(policy, { evidence: [item('k6.json', time(after))], ...baseline(baseItem('k6.json', time(before))) })
    expect(leaves(data).map((leaf) => leaf.state)).toEqual(['pass', state])
  })

  it('is relative where the condition says so', async () => {
    const policy = 'gates: [ { load: "p95 <= 1.1x baseline" } ]'
    const made = { evidence: [item('k6.json', time(112))], ...baseline(baseItem('k6.json', time(100))) }
    expect(await only(policy, made)).toMatchObject({ state: 'fail', limit: '<= 110 ms' })
    expect((await only(policy, { evidence: made.evidence })).code).toBe('gate/no-baseline')
  })

  it('is none when it is of a fork, of another commit, or measured by another tool', async () => {
    const policy = 'gates: [ { id: coverage, no-worse: [lines] } ]'
    const lines = (format: string) => report({ 'coverage.lines.covered': 8, 'coverage.lines.total': 10 }, { format })
    const evidence = [item('lcov.info', lines('lcov'))]
    expect((await only(policy, { evidence, ...baseline(baseItem('lcov.info', lines('lcov'))) })).state).toBe('pass')
    const fork = item('lcov.info', lines('lcov'), { headCommit: mainCommit, class: 'C' })
    expect((await only(policy, { evidence, ...baseline(fork) })).code).toBe('gate/no-baseline')
    expect((await only(policy, { evidence, ...baseline(item('lcov.info', lines('lcov'))) })).code).toBe('gate/no-baseline')
    expect((await only(policy, { evidence, ...baseline(baseItem('c.xml', lines('cobertura'))) })).code).toBe('gate/baseline-differs')
  })

  it('holds the number of tests, the skipped ones and what coverage is measured over', async () => {
    const policy = 'gates: [ { id: ratchet, no-worse: [tests.total, tests.skipped, coverage.lines.total], slack: 10% } ]'
    const all = (total: number, skipped: number) => report({ 'tests.total': total, 'tests.skipped': skipped })
    const lines = (total: number) => report({ 'coverage.lines.covered': 1, 'coverage.lines.total': total }, { format: 'lcov' })
    const before = baseline(baseItem('j.xml', all(100, 10)), baseItem('l.info', lines(1000)))
    const states = async (total: number, skipped: number, measured: number) =>
      leaves(await gated(policy, { evidence: [item('j.xml', all(total, skipped)), item('l.info', lines(measured))], ...before })).map(
        ({ state }) => state,
      )
    expect(await states(90, 11, 900)).toEqual(['pass', 'pass', 'pass'])
    expect(await states(89, 12, 100)).toEqual(['fail', 'fail', 'fail'])
  })

  it('tells new findings from old ones by their fingerprint, not by their line', async () => {
    const policy = 'gates: [ { findings: "new.high == 0" } ]'
    const rows = (...made: ReturnType<typeof row>[]) =>
      report({ 'findings.eslint.total': made.length }, { format: 'eslint-json', rows: made })
    const before = baseline(baseItem('e.json', rows(row(), row({ rule: 'old' }))))
    const moved = item('e.json', rows(row({ at: { file: 'src/a.ts', line: 99 } })))
    expect(await only(policy, { evidence: [moved], ...before })).toMatchObject({ state: 'pass', measured: '0' })
    const another = item('e.json', rows(row(), row({ at: { file: 'src/a.ts', line: 50 } })))
    expect(await only(policy, { evidence: [another], ...before })).toMatchObject({ state: 'fail', measured: '1' })
    expect((await only(policy, { evidence: [moved] })).code).toBe('gate/no-baseline')
    const cut = item('e.json', report({ 'findings.eslint.total': 30_000 }, { format: 'eslint-json', rows: [row()], rowsLeftOut: 29_999 }))
    expect((await only(policy, { evidence: [cut], ...before })).state).toBe('unknown')
  })

  it('judges benchmarks over pairs of runs: better, worse, or not to be told', async () => {
    const policy = 'gates: [ { id: bench, report: "*.txt", max-increase: 5% vs baseline, pairs: 5 } ]'
    const bench = (median: number) => report({ 'perf.Parse.ns.median': median }, { format: 'go-bench' })
    const runs = (make: typeof item, times: readonly number[]) =>
      times.map((time, index) => make(`${index}.txt`, bench(time), {}, { pair: `run ${index}`, gates: ['bench'] }))
    const base = (times: readonly number[]) =>
      times.map((time, index) => baseItem(`${index}.txt`, bench(time), { pair: `run ${index}`, gates: ['bench'] }))
    const judge = (after: readonly number[], before = [100, 101, 102, 103, 104, 105]) =>
      only(policy, { evidence: runs(item, after), ...baseline(...base(before)) })
    expect(await judge([100, 102, 101, 104, 103, 106])).toMatchObject({ state: 'pass', code: 'gate/holds' })
    expect(await judge([120, 122, 125, 124, 127, 126])).toMatchObject({ state: 'fail', code: 'gate/worse' })
    expect(await judge([90, 130, 95, 125, 85, 140])).toMatchObject({ state: 'unknown', code: 'gate/inconclusive' })
    expect(await judge([100, 101, 102])).toMatchObject({ state: 'unknown', code: 'gate/too-few-pairs' })
  })

  it('misses a benchmark that is gone', async () => {
    const policy = 'gates: [ { id: bench, report: "*.txt", max-increase: 5% vs baseline } ]'
    const bench = (name: string) => report({ [`perf.${name}.ns.median`]: 5 }, { format: 'go-bench' })
    const of = { gates: ['bench'] }
    const data = await gated(policy, {
      evidence: [item('a', bench('Left'), {}, of)],
      ...baseline(baseItem('a', bench('Left'), of), baseItem('b', bench('Gone'), of)),
    })
    expect(leaves(data).map(({ state }) => state)).toEqual(['unknown', 'pass'])
    expect((await only(policy)).code).toBe('gate/no-measurement')
  })

  it('gives the change of a benchmark as a measurement', async () => {
    const policy = 'gates: [ { perf: "Parse.ns.delta <= 10%" } ]'
    const bench = (median: number) => report({ 'perf.Parse.ns.median': median }, { format: 'go-bench' })
    const made = { evidence: [item('a', bench(111))], ...baseline(baseItem('a', bench(100))) }
    expect(await only(policy, made)).toMatchObject({ state: 'fail', measured: '11%' })
  })
})
