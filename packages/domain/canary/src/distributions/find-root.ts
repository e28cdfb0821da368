/**
 * A zero of `value` between `low` and `high`, whose values must differ in sign, by Brent's method as in R's `zeroin` and Kayenta:
 * accepted when half the bracket is within `2ε|b| + tolerance/2`. With tolerance 0 the answer is as exact as doubles are.
 * Source: R. P. Brent, Algorithms for Minimization without Derivatives (1973), chapter 4.
 */
export function findRoot(value: (at: number) => number, low: number, high: number, tolerance = 0, iterations = 1000): number {
  let [a, b] = [low, high]
  let [atA, atB] = [value(a), value(b)]
  if (atA === 0) return a
  let [c, atC] = [a, atA]
  for (let round = 0; round <= iterations; round++) {
    const previousStep = b - a
    if (Math.abs(atC) < Math.abs(atB)) {
      ;[a, b, c] = [b, c, b]
      ;[atA, atB, atC] = [atB, atC, atB]
    }
    const enough = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2
    const half = (c - b) / 2
    if (Math.abs(half) <= enough || atB === 0) return b
    let step = half
    if (Math.abs(previousStep) >= enough && Math.abs(atA) > Math.abs(atB)) {
      let [p, q] = interpolated(a, atA, b, atB, c, atC)
      if (p > 0) q = -q
      else p = -p
      if (p < 0.75 * (c - b) * q - Math.abs(enough * q) / 2 && p < Math.abs((previousStep * q) / 2)) step = p / q
    }
    if (Math.abs(step) < enough) step = step > 0 ? enough : -enough
    ;[a, atA] = [b, atB]
    b += step
    atB = value(b)
    if ((atB > 0 && atC > 0) || (atB < 0 && atC < 0)) [c, atC] = [a, atA]
  }
  return b
}

// The step p/q: linear between two points, inverse quadratic through three.
function interpolated(a: number, atA: number, b: number, atB: number, c: number, atC: number): [p: number, q: number] {
  const fromC = c - b
  if (a === c) return [fromC * (atB / atC), 1 - atB / atC]
  const [ac, bc, ba] = [atA / atC, atB / atC, atB / atA]
  return [ba * (fromC * ac * (ac - bc) - (b - a) * (bc - 1)), (ac - 1) * (bc - 1) * (ba - 1)]
}
