import {
  countNoise,
  gaugeNoise,
  gaugeTest,
  leakTest,
  logEffects,
  nullRatio,
  type PairedCounts,
  rateBefore,
  ratioTest,
  safetyTest,
  slopePerMinute,
  worseStakes,
} from '@locktender/canary'
import { describe, expect, it } from 'vitest'
import { corpusJson, hasCorpus } from './corpus.ts'

interface Vector {
  readonly fn: string
  readonly input: Input
  readonly output: Output
}

interface Input {
  readonly tolerate: number
  readonly N: number & readonly number[]
  readonly M: number & readonly number[]
  readonly c: readonly number[]
  readonly b: readonly number[]
  readonly lam: number
  readonly omega: number | null
  readonly rho: number
  readonly psi: number
  readonly share: number
  readonly pre: readonly (readonly [bad: number, total: number])[]
  readonly kind: 'errors' | 'slow'
  readonly unsafe: number
  readonly d: readonly (number | null)[]
  readonly hist: readonly number[]
  readonly floor: number
  readonly cal: { readonly mean: number; readonly lrv: number; readonly sd: number }
}

interface Output {
  readonly psi: readonly number[]
  readonly null_ratio: number
  readonly x: number
  readonly y: number
  readonly omega: (number | null) & readonly number[]
  readonly raw: readonly number[]
  readonly V: number
  readonly minutes: number
  readonly logE: readonly number[]
  readonly estimate: readonly number[]
  readonly gross: readonly number[]
  readonly worse: number | null
  readonly safe: number | null
  readonly mean: number
  readonly lrv: number
  readonly sd: number
  readonly slope: number
  readonly z: readonly number[]
  readonly limit: readonly number[]
}

const present = hasCorpus('canary/judge-vectors.json')
const vectors = present ? corpusJson<{ vectors: readonly Vector[] }>('canary/judge-vectors.json').vectors : []
const of = (fn: string): readonly Vector[] => vectors.filter((vector) => vector.fn === fn)
const warmupMinutes = 5
const vectorsSmallestMinutes = 60

/** Minutes count from 0 in the vectors and from 1 here. */
const fromZero = (minute: number | null): number | null => (minute === null ? null : minute - 1)

function near(actual: readonly number[], expected: readonly number[], digits = 9): void {
  expect(actual.length).toBe(expected.length)
  actual.forEach((value, index) => expect(value, `index ${index}`).toBeCloseTo(expected[index]!, digits))
}

const stageOf = ({ c, N, b, M }: Input): PairedCounts => ({ canary: { bad: c, total: N }, baseline: { bad: b, total: M } })
const beforeOf = ({ pre }: Input) => rateBefore(pre.map(([bad, total]) => ({ bad, total })))

describe.runIf(present)('the reference judge', () => {
  it('has every kind of vector looked at', () => {
    const known = [
      'psi_grid',
      'bet',
      'calibrate_ratio',
      'ratio_test',
      'safe_test',
      'calibrate_gauge',
      'gauge_test',
      'ols_slope',
      'leak_test',
    ]
    expect([...new Set(vectors.map(({ fn }) => fn))]).toEqual(known)
  })

  it.each(of('psi_grid'))('effects at tolerate $input.tolerate', ({ input, output }) => {
    near(logEffects(input.tolerate).map(Math.exp), output.psi)
    expect(nullRatio(input.tolerate)).toBeCloseTo(output.null_ratio, 12)
  })

  it.each(of('bet'))('stakes of N $input.N, M $input.M', ({ input, output }) => {
    const setting = { n: input.N, m: input.M, rate: input.lam, noise: input.omega ?? 0 }
    const stakes = worseStakes(setting, input.rho, Math.log(input.psi))
    near([stakes.x, stakes.y], [output.x, output.y], 12)
  })

  it.each(of('calibrate_ratio'))('noise of a history of $output.minutes minutes', ({ input, output }) => {
    const noise = countNoise(stageOf(input), vectorsSmallestMinutes)
    if (output.omega === null) return expect(noise).toBeNull()
    expect(noise).toMatchObject({ minutes: output.minutes })
    near([noise!.noise, noise!.scale, ...noise!.byBlock], [Number(output.omega), output.V, ...output.raw])
  })

  it.each(of('ratio_test'))('ratio test of $input.kind at share $input.share', ({ input, output }) => {
    const credit = input.kind === 'errors' ? 1 + 5 * input.share : 1
    const test = ratioTest({
      stage: stageOf(input),
      kind: input.kind,
      noise: input.omega,
      before: beforeOf(input),
      tolerate: 1.25,
      rule: { stageMinutes: 60, warmupMinutes, credit },
      limit: 20,
    })
    near(test.logEvidence, output.logE)
    near(test.estimate, output.estimate)
    near(test.noise, output.omega)
    if (input.kind === 'errors') near(test.logGross.slice(0, warmupMinutes).map(Math.exp), output.gross.slice(0, warmupMinutes))
    expect(fromZero(test.worseAt)).toBe(output.worse)
  })

  it.each(of('safe_test'))('safety test against $input.unsafe times', ({ input, output }) => {
    const rest = { kind: 'errors', tolerate: 1.25, warmupMinutes, limit: 20 } as const
    const test = safetyTest({ stage: stageOf(input), noise: input.omega, before: beforeOf(input), unsafe: input.unsafe, ...rest })
    near(test.logEvidence, output.logE)
    expect(fromZero(test.safeAt)).toBe(output.safe)
  })

  it.each(of('calibrate_gauge'))('noise of a gauge, floor $input.floor', ({ input, output }) => {
    const noise = gaugeNoise(input.d, { floor: input.floor })
    if (output === null) return expect(noise).toBeNull()
    near([noise!.mean, noise!.longRunVariance, noise!.deviation], [output.mean, output.lrv, output.sd], 12)
  })

  it.each(of('gauge_test'))('gauge test at tolerate $input.tolerate', ({ input, output }) => {
    const test = gaugeTest({
      logRatios: input.d,
      noise: { mean: input.cal.mean, longRunVariance: input.cal.lrv, deviation: input.cal.sd },
      tolerate: input.tolerate,
      rule: { stageMinutes: 60, warmupMinutes, credit: 1 },
      limit: 20,
    })
    near(test.logEvidence, output.logE)
    expect(fromZero(test.worseAt)).toBe(output.worse)
  })

  it.each(of('ols_slope'))('slope of a line', ({ input, output }) => {
    expect(slopePerMinute(input.d.map(Number))).toBeCloseTo(output.slope, 12)
  })

  it.each(of('leak_test'))('leak test with $output.z.length looks', ({ input, output }) => {
    const test = leakTest(input.d, input.hist)
    near(
      test.looks.map(({ score }) => score),
      output.z,
    )
    near(
      test.looks.map(({ limit }) => limit),
      output.limit,
    )
    expect(fromZero(test.leakAt)).toBe(output.worse)
  })
})
