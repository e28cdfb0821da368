import { logGamma } from './log-gamma.ts'

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1; also P(X ≥ a) of a binomial with a + b − 1 trials.
 * Source: NIST Digital Library of Mathematical Functions 8.17.22 (continued fraction) and 8.17.4 (reflection), by Lentz's method.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a
  return front / continuedFraction(x, a, b)
}

const tiny = 1e-300

function continuedFraction(x: number, a: number, b: number): number {
  let [f, c, d] = [1, 1, 0]
  for (let term = 1; term <= 10_000; term++) {
    const m = Math.floor(term / 2)
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    const coefficient = term % 2 === 0 ? even : odd
    d = 1 / (1 + coefficient * d || tiny)
    c = 1 + coefficient / c || tiny
    f *= c * d
    if (Math.abs(1 - c * d) < 1e-15) return f
  }
  return f
}
