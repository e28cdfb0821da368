import { gaugeSequence, logRatios, longRun, sequenceRadius, temperedRatio, untemperedSafety } from '@locktender/canary'
import { describe, expect, it } from 'vitest'
import { corpusJson, hasCorpus } from './corpus.ts'

interface RateVector {
  readonly kind: 'seqRate'
  readonly ec: readonly number[]
  readonly nc: readonly number[]
  readonly eb: readonly number[]
  readonly nb: readonly number[]
  readonly rho: number
  readonly alpha: number
  readonly expected: {
    readonly logE: readonly number[]
    readonly logESafeAgainst2x: readonly number[]
    readonly dispersion: number
    readonly firstCrossing: number | null
  }
}

interface GaugeVector {
  readonly kind: 'seqGauge'
  readonly c: readonly (number | null)[]
  readonly b: readonly (number | null)[]
  readonly margin: number
  readonly alpha: number
  readonly expected: {
    readonly longRunVariance: number
    readonly effectiveN: number
    readonly meanLogRatio: number
    readonly radiusNoT: number
    readonly firstCrossing: number | null
  }
}

const present = hasCorpus('canary/sequential-vectors.json')
const vectors = present ? corpusJson<{ vectors: readonly (RateVector | GaugeVector)[] }>('canary/sequential-vectors.json').vectors : []
const rates = vectors.filter((vector) => vector.kind === 'seqRate').map((vector, index) => ({ ...vector, index }))
const gauges = vectors.filter((vector) => vector.kind === 'seqGauge').map((vector, index) => ({ ...vector, index }))
const fromZero = (minute: number | null): number | null => (minute === null ? null : minute - 1)

describe.runIf(present)('the tempered tests', () => {
  it('take every vector', () => expect(rates.length + gauges.length).toBe(vectors.length))

  it.each(rates)('rates $index: evidence, dispersion and first crossing', ({ ec, nc, eb, nb, rho, alpha, expected }) => {
    const stage = { canary: { bad: ec, total: nc }, baseline: { bad: eb, total: nb } }
    const test = temperedRatio(stage, rho, 1 / alpha)
    test.logEvidence.forEach((log, index) => expect(log).toBeCloseTo(expected.logE[index]!, 9))
    untemperedSafety(stage, 2).forEach((log, index) => expect(log).toBeCloseTo(expected.logESafeAgainst2x[index]!, 9))
    expect(test.dispersion).toBeCloseTo(expected.dispersion, 9)
    expect(fromZero(test.crossedAt)).toBe(expected.firstCrossing)
  })

  it.each(gauges)('gauges $index: long-run variance, radius and first crossing', ({ c, b, margin, alpha, expected }) => {
    const ratios = logRatios({ canary: c, baseline: b })
    const values = ratios.filter((value) => value !== null)
    const { variance, effective } = longRun(values)
    expect(variance).toBeCloseTo(expected.longRunVariance, 9)
    expect(effective).toBeCloseTo(expected.effectiveN, 9)
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(expected.meanLogRatio, 9)
    expect(sequenceRadius(variance, values.length, alpha)).toBeCloseTo(expected.radiusNoT, 9)
    expect(fromZero(gaugeSequence(ratios, 1 + margin, alpha).crossedAt)).toBe(expected.firstCrossing)
  })
})
