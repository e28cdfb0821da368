import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { evidenceText } from '@locktender/telemetry'
import { describe, expect, it } from 'vitest'
import { changed, checkoutWith, good, judge, ratioPolicy } from './canary-shop.ts'

type Change = Parameters<typeof changed>[0]

const values =
  (of: (value: number) => number): Change =>
  ({ samples, ...series }) => ({ ...series, samples: samples.map(({ t, value }) => ({ t, value: of(value) })) })
const restarted: Change = ({ samples, ...series }) => {
  const at = samples.length - 20
  const before = samples[at]?.value ?? 0
  return { ...series, samples: samples.map(({ t, value }, index) => ({ t, value: index < at ? value : value - before })) }
}

describe('bad numbers in the evidence', () => {
  it.each([
    { because: 'every value is NaN', change: values(() => Number.NaN), outcome: 'no-data' },
    { because: 'every value is infinite', change: values(() => Infinity), outcome: 'no-data' },
    { because: 'no counter moves', change: values(() => 7), outcome: 'no-data' },
    { because: 'the stable version has no series', change: (each) => (each.side === 'baseline' ? null : each), outcome: 'no-data' },
    {
      because: 'the canary vanished half an hour ago',
      change: (each) => (each.side === 'canary' ? { ...each, samples: each.samples.slice(0, 30) } : each),
      outcome: 'no-data',
    },
    {
      because: 'the canary has a third of its planned share',
      change: (each) => (each.side === 'canary' ? values((value) => Math.floor(value / 3))(each) : each),
      outcome: 'no-data',
    },
    { because: 'all counters started again in the middle of the stage', change: restarted, outcome: 'pass' },
    { because: 'samples came in reverse order', change: (each) => ({ ...each, samples: each.samples.toReversed() }), outcome: 'pass' },
    {
      because: 'every sample came twice',
      change: (each) => ({ ...each, samples: each.samples.flatMap((one) => [one, one]) }),
      outcome: 'pass',
    },
    {
      because: 'labels are hostile',
      change: (each) => ({ ...each, labels: { instance: '"} or vector(0) #', x: '::error::<script>alert(1)</script>' } }),
      outcome: 'pass',
    },
  ] satisfies readonly { because: string; change: Change; outcome: string }[])(
    'give $outcome because $because',
    async ({ change, outcome }) => {
      const run = await judge(checkoutWith(changed(change)), { write: 'canary.html' })
      expect(run.outputs['outcome'], run.log).toBe(outcome)
      expect(run.exitCode).toBe(outcome === 'pass' ? 0 : 1)
      expect(run.log).not.toContain('<script>')
    },
  )
})

describe('evidence that cannot be judged', () => {
  const text = evidenceText(good)
  it.each([
    { because: 'it is empty', file: '', code: 'telemetry/evidence-shape' },
    { because: 'it is cut in half', file: text.slice(0, text.length / 2), code: 'telemetry/evidence-shape' },
    { because: 'it is something else', file: '{"verdict":"pass"}', code: 'telemetry/evidence-shape' },
    { because: 'it is no text', file: new Uint8Array([0xff, 0xfe, 0x00]), code: 'workspace/not-utf8' },
    { because: 'a value was changed', file: text.replace(/"values":\[0,\d+/, '"values":[0,1'), code: 'telemetry/evidence-tampered' },
    { because: 'the share was changed', file: text.replace('"share":0.1', '"share":0.5'), code: 'telemetry/evidence-tampered' },
    { because: 'a digest was changed', file: text.replace(/"sha256":"./, '"sha256":"0'), code: 'telemetry/evidence-tampered' },
  ])('ends with 2 and says why: $because', async ({ file, code }) => {
    const run = await judge(checkoutWith(file))
    expect([run.exitCode, run.wholeResult.reasons[0]?.code], run.log).toEqual([2, code])
    expect(run.outputs['verdict']).toBe('unknown')
  })

  it.each([
    { inputs: { evidence: 'nowhere.json' }, code: 'workspace/missing-file' },
    { inputs: { evidence: '../outside.json' }, code: 'workspace/outside-root' },
    { inputs: { evidence: 'link.json' }, code: 'workspace/outside-root' },
    { inputs: { evidence: '' }, code: 'canary/no-queries' },
    { inputs: { from: '2026-11-20T08:00:00Z' }, code: 'canary/other-stage' },
    { inputs: { share: '50%' }, code: 'canary/other-stage' },
    { inputs: { for: '2h' }, code: 'canary/other-stage' },
    { inputs: { versions: '1.4.0, 1.3.2' }, code: 'canary/other-stage' },
    { inputs: { from: 'yesterday' }, code: 'input/not-an-instant' },
    { inputs: { share: '10' }, code: 'input/not-a-share' },
    { inputs: { share: '100%' }, code: 'input/not-a-share' },
    { inputs: { for: '90s' }, code: 'input/not-a-duration' },
    { inputs: { versions: '1.4.0' }, code: 'input/versions' },
    { inputs: { write: 'canary.png' }, code: 'input/not-a-canary-file' },
    { inputs: { write: '../canary.html' }, code: 'workspace/outside-root' },
  ])('is refused with the input $inputs', async ({ inputs, code }) => {
    const repository = checkoutWith(good)
    symlinkSync('/etc/passwd', join(repository.directory, 'link.json'))
    const run = await judge(repository, inputs)
    expect([run.exitCode, run.wholeResult.reasons[0]?.code], run.log).toEqual([2, code])
  })

  it('is refused when a policy asks for what nobody can judge', async () => {
    const run = await judge(checkoutWith(good, `${ratioPolicy}rollback: { when: { error-rate: { cel: 'true' } } }\n`))
    expect([run.exitCode, run.wholeResult.reasons[0]?.code], run.log).toEqual([2, 'canary/guard-cel'])
  })
})
