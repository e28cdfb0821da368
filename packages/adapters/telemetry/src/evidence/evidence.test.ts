import type { CanaryEvidenceFile } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canaryEvidence } from './canary-evidence.ts'
import { evidenceText, freezeEvidence, type OpenEvidence, type OpenSeries } from './freeze-evidence.ts'
import { readEvidence } from './read-evidence.ts'

const from = 1_795_000_020
const series = (change: Partial<OpenSeries>): OpenSeries => ({
  side: 'canary',
  part: 'all',
  shape: 'counter',
  region: null,
  replica: 'c1',
  bound: null,
  labels: { pod: 'c1', track: 'canary' },
  samples: [
    { t: from, value: 5 },
    { t: from + 60, value: 9 },
  ],
  ...change,
})
function evidence(all: readonly OpenSeries[]): OpenEvidence {
  return {
    rollout: 'r',
    share: 0.1,
    stageMinutes: 60,
    window: { fromSeconds: from, toSeconds: from + 180, historyFromSeconds: from - 1800, lifeFromSeconds: from, stepSeconds: 60 },
    metrics: [
      {
        name: 'errors',
        kind: 'ratio',
        role: 'judged',
        quantile: null,
        status: 'value',
        message: null,
        source: { name: 'main', kind: 'prometheus', address: 'host', queries: [{ side: 'canary', part: 'all', text: 'x' }] },
        series: all,
        findings: [],
      },
    ],
  }
}
const baseline = series({ side: 'baseline', replica: 's1', labels: {} })
const file = freezeEvidence(evidence([series({}), baseline]))

describe('frozen evidence', () => {
  it('is read as it was written', () => {
    expect(readEvidence(evidenceText(file), 'canary.json')).toEqual(file)
  })

  it('keeps numbers that are none', () => {
    const samples = [NaN, Infinity, -Infinity, 1.5].map((value, index) => ({ t: from + index, value }))
    const read = readEvidence(evidenceText(freezeEvidence(evidence([series({ samples })]))), 'canary.json')
    expect(read.metrics[0]?.series[0]?.values).toEqual(['NaN', '+Inf', '-Inf', 1.5])
  })

  it.each([
    { because: 'a value', change: (text: string) => text.replace('[5,9]', '[5,8]') },
    { because: 'a time', change: (text: string) => text.replace(`[${from},`, `[${from + 1},`) },
    { because: 'a side', change: (text: string) => text.replace('"side":"baseline"', '"side":"canary"') },
    { because: 'a share', change: (text: string) => text.replace('"share":0.1', '"share":0.2') },
    { because: 'a status', change: (text: string) => text.replace('"status":"value"', '"status":"no-data"') },
    { because: 'a query', change: (text: string) => text.replace('"text":"x"', '"text":"y"') },
    { because: 'a digest', change: (text: string) => text.replace(file.sha256, '0'.repeat(64)) },
    { because: 'a series that was taken out', change: () => evidenceText({ ...file, metrics: [{ ...file.metrics[0]!, series: [] }] }) },
  ])('that was changed is no evidence: $because', ({ change }) => {
    const text = change(evidenceText(file))
    expect(text).not.toBe(evidenceText(file))
    expect(() => readEvidence(text, 'canary.json')).toThrow(expect.objectContaining({ code: 'telemetry/evidence-tampered' }))
  })

  it.each([
    { because: 'no JSON', text: 'evidence' },
    { because: 'a part of the file', text: evidenceText(file).slice(0, -20) },
    { because: 'another shape', text: '{"evidence":1}' },
    { because: 'a version that is not known', text: evidenceText(file).replace('"evidence":1', '"evidence":2') },
    { because: 'a key too many', text: evidenceText(file).replace('"evidence":1', '"evidence":1,"note":"ok"') },
    { because: 'times without values', text: evidenceText(file).replace('[5,9]', '[5]') },
  ])('of the wrong shape is named: $because', ({ text }) => {
    expect(() => readEvidence(text, 'canary.json')).toThrow(
      expect.objectContaining({ code: 'telemetry/evidence-shape', at: { file: 'canary.json' } }),
    )
  })

  it('does not depend on the order of its keys', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? Array.isArray(value)
          ? value.map(turned)
          : value
        : Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, each]) => [key, turned(each)]),
          )
    expect(readEvidence(JSON.stringify(turned(file), null, 2), 'canary.json').sha256).toBe(file.sha256)
  })

  const sample = fc.record({ t: fc.integer({ min: from - 100, max: from + 300 }), value: fc.nat(1000) })
  const some = fc.array(
    fc.record({
      side: fc.constantFrom('canary', 'baseline'),
      part: fc.constantFrom('bad', 'all'),
      replica: fc.constantFrom('a', 'b', null),
      samples: fc.uniqueArray(sample, { selector: ({ t }) => t, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 6 },
  )

  it('is the same bytes in whatever order the series came', () => {
    fc.assert(
      fc.property(some, (given) => {
        const all = given.map((each) => series(each as Partial<OpenSeries>))
        expect(evidenceText(freezeEvidence(evidence(all.toReversed())))).toBe(evidenceText(freezeEvidence(evidence(all))))
      }),
    )
  })

  it('gives the same minutes whatever the order of samples, and however often each came', () => {
    const minutes = (all: readonly OpenSeries[]) => canaryEvidence(freezeEvidence(evidence(all)))
    fc.assert(
      fc.property(some, (given) => {
        const all = given.map((each) => series(each as Partial<OpenSeries>))
        const shuffled = all.map((each) => ({ ...each, samples: [...each.samples.toReversed(), ...each.samples] }))
        expect(minutes(shuffled)).toEqual(minutes(all))
      }),
    )
  })

  it('never has more bad events than events, nor fewer than none', () => {
    fc.assert(
      fc.property(some, (given) => {
        const { metrics } = canaryEvidence(freezeEvidence(evidence(given.map((each) => series(each as Partial<OpenSeries>)))))
        for (const metric of metrics) {
          if (metric.kind !== 'ratio') continue
          const sides = [metric.stage.canary, metric.stage.baseline]
          for (const { bad, total } of sides) {
            expect(total).toHaveLength(3)
            expect(bad.every((value, index) => (value === null ? total[index] === null : value >= 0 && value <= total[index]!))).toBe(true)
          }
        }
      }),
    )
  })

  it('counts the growth of a counter whole, whatever its minutes are', () => {
    const grown = fc.array(fc.nat(50), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(grown, (steps) => {
        const samples = steps.map((_, index) => ({
          t: from + index * 60,
          value: steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0),
        }))
        const file: CanaryEvidenceFile = freezeEvidence(evidence([series({ samples }), baseline]))
        const [metric] = canaryEvidence(file).metrics
        const total = metric?.kind === 'ratio' ? metric.stage.canary.total.reduce<number>((sum, value) => sum + (value ?? 0), 0) : NaN
        expect(total).toBe(samples.at(-1)!.value - samples[0]!.value)
      }),
    )
  })
})
