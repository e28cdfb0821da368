import { incompleteBeta, rateRatioInterval, studentQuantile, studentTail } from '@locktender/canary'
import { commonLanguageEffect, rankScore, shiftInterval } from '@locktender/canary/kayenta'
import { describe, expect, it } from 'vitest'
import { corpusJson, hasCorpus } from './corpus.ts'

/**
 * Values of R and SciPy. Left out, because the product has no such test: exact p-values of the rank sum, the exact Hodges-Lehmann median,
 * Fisher's test and the chi-square tests of proportions. R's estimate differs by design: it drops the correction for continuity.
 */
interface TwoSample {
  readonly id: string
  readonly x: readonly (number | null)[]
  readonly y: readonly (number | null)[]
  readonly r: {
    readonly asymptotic: {
      readonly W?: number
      readonly p?: number
      readonly lower?: number
      readonly upper?: number
      readonly error?: string
    }
    readonly welch: { readonly t?: number; readonly df?: number; readonly p?: number; readonly lower?: number; readonly upper?: number }
  }
}

interface Proportion {
  readonly x1: number
  readonly n1: number
  readonly x2: number
  readonly n2: number
  readonly conditionalBinomialGreaterP: number
  readonly poissonRateRatio: { readonly lower: number | string; readonly upper: number | string } | null
}

const file = 'canary/statistics-vectors.json'
const present = hasCorpus(file)
const { twoSample, proportions } = present
  ? corpusJson<{ twoSample: readonly TwoSample[]; proportions: readonly Proportion[] }>(file)
  : { twoSample: [], proportions: [] }
const numbers = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null)
const ranked = twoSample.filter(({ r }) => r.asymptotic.error === undefined)
const closeTo = (value: number, expected: number, relative: number): void =>
  expect(Math.abs(value - expected), `${value} against ${expected}`).toBeLessThanOrEqual(relative * Math.max(Math.abs(expected), 1e-300))

describe.runIf(present)('ranks', () => {
  it.each(ranked)('$id: the statistic and its two-sided chance are those of R', ({ x, y, r: { asymptotic } }) => {
    const [a, b] = [numbers(x), numbers(y)]
    expect(commonLanguageEffect(a, b) * a.length * b.length).toBeCloseTo(asymptotic.W!, 6)
    closeTo(Math.min(1, 2 * normalTail(Math.abs(rankScore(a, b, 0)))), asymptotic.p!, 1e-9)
  })

  // At 1e300 both searches end before the tolerance is reached.
  it.each(ranked.filter(({ id }) => id !== 'huge-range-158'))('$id: the interval is that of R', ({ x, y, r: { asymptotic } }) => {
    const [a, b] = [numbers(x), numbers(y)]
    const interval = shiftInterval(a, b)!
    const scale = Math.max(...[...a, ...b].map(Math.abs))
    expect(Math.abs(interval.lower - asymptotic.lower!)).toBeLessThanOrEqual(1e-9 * scale)
    expect(Math.abs(interval.upper - asymptotic.upper!)).toBeLessThanOrEqual(1e-9 * scale)
  })

  it.each(twoSample.filter(({ id }) => id.startsWith('constant-equal')))('$id: nothing to rank has no interval', ({ x, y }) => {
    expect(shiftInterval(numbers(x), numbers(y))).toBeNull()
  })
})

describe.runIf(present)("Student's t", () => {
  it.each(twoSample.filter(({ r }) => Number.isFinite(r.welch.t) && r.welch.t !== 0 && r.welch.p! > 1e-280))(
    '$id: the tail and the quantile are those of R',
    ({ r: { welch } }) => {
      closeTo(2 * studentTail(Math.abs(welch.t!), welch.df!), welch.p!, 1e-9)
      const middle = (welch.lower! + welch.upper!) / 2
      const error = middle / welch.t!
      closeTo(studentQuantile(0.01, welch.df!) * Math.abs(error), (welch.upper! - welch.lower!) / 2, 1e-8)
    },
  )
})

describe.runIf(present)('counts', () => {
  const known = proportions.filter(({ poissonRateRatio }) => poissonRateRatio !== null)

  it.each(known)('$x1 of $n1 against $x2 of $n2: the interval of the rate ratio is that of R', ({ x1, n1, x2, n2, poissonRateRatio }) => {
    const { lower, upper } = rateRatioInterval({ bad: x1, total: n1 }, { bad: x2, total: n2 }, 0.98)
    closeTo(lower, Number(poissonRateRatio!.lower), 1e-9)
    if (Number(poissonRateRatio!.upper) === Infinity) expect(upper).toBe(Infinity)
    else closeTo(upper, Number(poissonRateRatio!.upper), 1e-9)
  })

  it.each(proportions)(
    '$x1 of $n1 against $x2 of $n2: the binomial tail is that of R',
    ({ x1, n1, x2, n2, conditionalBinomialGreaterP }) => {
      const tail = x1 === 0 ? 1 : incompleteBeta(n1 / (n1 + n2), x1, x2 + 1)
      closeTo(tail, conditionalBinomialGreaterP, 1e-9)
    },
  )
})

// P(Z > z) for z ≥ 0: series below 2, Laplace's continued fraction above. NIST DLMF 7.6.2 and 7.9.1.
function normalTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z < 2) {
    let [term, sum] = [z, z]
    for (let index = 1; index < 200; index++) sum += term *= (z * z) / (2 * index + 1)
    return 0.5 - density * sum
  }
  let fraction = 0
  for (let index = 400; index >= 1; index--) fraction = index / (z + fraction)
  return density / (z + fraction)
}
