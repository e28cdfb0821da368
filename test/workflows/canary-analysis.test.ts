import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { historyGroup, seededRandom } from '@locktender/canary'
import { freezeEvidence } from '@locktender/telemetry'
import { describe, expect, it } from 'vitest'
import { madeUpCanary } from '../../packages/surfaces/cli/src/demo/made-up-canary.ts'
import { bad, changed, checkoutWith, dataOf, doubled, early, good, judge, ratioPolicy } from './canary-shop.ts'
import { folderDigests } from './folder-digests.ts'
import { manifestOf } from './run-step.ts'

describe('a canary', () => {
  it('that is well may advance: declared outputs, a result by schema, plots on a page, and nothing else is touched', async () => {
    const repository = checkoutWith(good)
    const before = folderDigests(repository.directory)
    const run = await judge(repository, { write: 'canary.html, canary.svg' })
    expect(run.exitCode, run.log).toBe(0)
    expect(dataOf(run)).toMatchObject({ outcome: 'pass', decision: 'advance', stage: { share: 0.1, minutes: 60, minutesSeen: 60 } })
    expect(Object.keys(run.outputs).toSorted()).toEqual(Object.keys(manifestOf('canary-analysis').outputs).toSorted())
    expect(run.outputs).toMatchObject({ verdict: 'pass', outcome: 'pass', decision: 'advance', worse: '[]' })
    expect(JSON.parse(run.outputs['plan'] ?? '')).toEqual([
      { metric: 'error-rate', doublingMinutes: expect.any(Number) as number, smallestRatio: expect.any(Number) as number },
    ])
    expect(run.wholeResult.evidence).toEqual([
      { path: 'evidence.json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, producedBy: 'canary-evidence' },
    ])
    expect(run.summary).toMatch(/^\*\*pass\*\* – pass, may advance: No critical metric is worse/)
    expect(run.summary).not.toMatch(/data:image|<svg/)
    const page = readFileSync(join(repository.directory, 'canary.html'), 'utf8')
    expect(page.match(/<svg class="plot"/g)).toHaveLength(6)
    expect(readFileSync(join(repository.directory, 'canary.svg'), 'utf8')).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    const { 'canary.html': _page, 'canary.svg': _svg, ...others } = folderDigests(repository.directory) as Record<string, string>
    expect(others).toEqual(before)
  })

  it('that is worse fails with the numbers in one sentence', async () => {
    const run = await judge(checkoutWith(bad))
    expect(run.exitCode, run.log).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'fail', outcome: 'worse', decision: 'rollback', worse: '["error-rate","latency-p95"]' })
    expect(run.outputs['reason']).toMatch(
      /^error-rate: canary \d+ errors in [\d,]+ requests \(1\.\d %\) against 0\.\d+ %: at least [12](\.\d)? times worse; chance of a false alarm at most 2.5 % however often we looked\.$/,
    )
    expect(run.commands.filter(({ name }) => name === 'error')).toHaveLength(1)
    const [metric] = dataOf(run).metrics
    expect(metric).toMatchObject({
      name: 'error-rate',
      counts: { canary: { total: expect.any(Number) as number } },
      noise: { source: 'history' },
    })
  })

  it('of which little is known yet is pending, and the stage says what it can find', async () => {
    const run = await judge(checkoutWith(early))
    expect(run.exitCode, run.log).toBe(1)
    expect(run.outputs).toMatchObject({ verdict: 'pending', outcome: 'inconclusive', decision: 'watch' })
    expect(run.log).toMatch(/60 minutes at 10 % of 2,\d+ requests a minute typically find 1\.\d+ times the bad events/)
  })

  it('writes no file in a dry run', async () => {
    const repository = checkoutWith(good)
    await judge(repository, { write: 'canary.html', 'dry-run': 'true' })
    expect(existsSync(join(repository.directory, 'canary.html'))).toBe(false)
  })

  it('gives the same result for the same evidence, whenever it is judged', async () => {
    const repository = checkoutWith(bad)
    const [first, second] = [await judge(repository), await judge(repository)]
    expect(JSON.stringify(second.wholeResult.data)).toBe(JSON.stringify(first.wholeResult.data))
  })
})

describe('the policy of the protected branch', () => {
  it.each([
    { because: 'a key that tolerates more', judged: '{}', query: 'tolerate: 2.5', outcome: 'inconclusive' },
    { because: 'a smaller chance of a false alarm', judged: '{ alpha: 0.0001% }', query: 'tolerate: 1.25', outcome: 'inconclusive' },
    { because: 'the defaults', judged: '{}', query: 'tolerate: 1.25', outcome: 'worse' },
    { because: 'Kayenta as the method', judged: '{ method: kayenta }', query: 'critical: true', outcome: 'worse' },
  ])('decides: $because', async ({ judged, query, outcome }) => {
    const policy = `metrics:
  queries:
    error-rate: { bad: 'e{track="{track}"}', all: 'r{track="{track}"}', ${query} }
    latency-p95: { histogram: 's_bucket{track="{track}"}', critical: false }
  judge: ${judged}
`
    expect(dataOf(await judge(checkoutWith(doubled, policy))).outcome).toBe(outcome)
  })

  it.each([
    { rule: 'error-rate: "> 1% for 5m"', outcome: 'fired', verdict: 'fail' },
    { rule: 'error-rate: "> 50% for 5m"', outcome: 'quiet', verdict: 'pass' },
    { rule: 'complaints: "> 3"', outcome: 'unknown', verdict: 'unknown' },
  ])('the rule $rule is $outcome and marked as not error-controlled', async ({ rule, outcome, verdict }) => {
    const evidence = outcome === 'fired' ? madeUpCanary({ seed: 'rule', errors: 8, latency: 1 }) : good
    const run = await judge(checkoutWith(evidence, `${ratioPolicy}rollback: { when: { ${rule} } }\n`))
    expect(run.outputs['verdict'], run.log).toBe(verdict)
    expect(dataOf(run).guards).toMatchObject([{ outcome, isControlled: false }])
    expect(run.summary).toContain('not error-controlled')
  })

  it('holds or rolls back at the end of a stage of which nothing came', async () => {
    const nothing = changed((series) => (series.side === 'canary' ? null : series))
    const hold = await judge(checkoutWith(nothing, ratioPolicy))
    expect(hold.outputs, hold.log).toMatchObject({ verdict: 'unknown', outcome: 'no-data', decision: 'hold' })
    const back = await judge(checkoutWith(nothing, `${ratioPolicy}  judge: { no-data: rollback }\n`))
    expect(back.outputs, back.log).toMatchObject({ verdict: 'fail', outcome: 'no-data', decision: 'rollback' })
    expect([hold.exitCode, back.exitCode]).toEqual([1, 1])
  })

  it('names a metric that the evidence lacks: no data, never a pass', async () => {
    const run = await judge(checkoutWith(good, `${ratioPolicy}    memory: { gauge: 'memory{track="{track}"}' }\n`))
    expect(run.outputs, run.log).toMatchObject({ verdict: 'unknown', outcome: 'no-data' })
  })
})

describe('the self-test', () => {
  it('says how many pieces of the stable version’s own history would have failed', async () => {
    const run = await judge(checkoutWith(good), { 'self-test': 'true' })
    expect(run.exitCode, run.log).toBe(0)
    expect(dataOf(run).selfTest).toMatchObject([
      { metric: 'error-rate', pieces: 24, failedFrom: [] },
      { metric: 'latency-p95', pieces: 24, failedFrom: [] },
    ])
    expect(run.outputs).toMatchObject({ verdict: 'pass', decision: '' })
  })

  it('warns where pieces fail: the group of replicas that plays the canary needs more memory than the others', async () => {
    const replicas = ['stable-0', 'stable-1', 'stable-2', 'stable-3', 'stable-4', 'stable-5']
    const place = (replica: string): number =>
      Number.parseInt(createHash('sha256').update(`${good.rollout}/${replica}`).digest('hex').slice(0, 8), 16) / 2 ** 32
    const group = historyGroup(replicas, good.share, place)
    const { fromSeconds, toSeconds, historyFromSeconds } = good.window
    const { evidence: _version, sha256: _digest, metrics: _metrics, ...rest } = good
    const { normal } = seededRandom('memory')
    const series = replicas.map((replica) => ({
      ...({ side: 'baseline', part: 'value', shape: 'value', region: null, bound: null } as const),
      replica,
      labels: { instance: replica },
      samples: Array.from({ length: (toSeconds - historyFromSeconds) / 60 }, (_, index) => ({
        t: historyFromSeconds + (index + 1) * 60,
        value: (group.includes(replica) ? 700 : 500) * (1 + 0.02 * normal()),
      })),
    }))
    const canary = { ...series[0]!, side: 'canary' as const, samples: series[0]!.samples.filter(({ t }) => t > fromSeconds) }
    const { name: _name, kind: _kind, series: _series, ...metric } = good.metrics[0]!
    const evidence = freezeEvidence({ ...rest, metrics: [{ ...metric, name: 'memory', kind: 'gauge', series: [...series, canary] }] })
    const run = await judge(checkoutWith(evidence), { 'self-test': 'true' })
    expect(run.outputs['verdict'], run.log).toBe('warn')
    expect(dataOf(run).selfTest?.[0]?.failedFrom).toHaveLength(24)
    expect(run.outputs['reason']).toBe("Self-test: 24 of 24 pieces of the stable version's own history would have failed.")
  })
})
