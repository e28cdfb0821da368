import type { SeededRandom } from '@locktender/canary'

/** Poisson: inversion below 12, above it the normal approximation, whose error is far below the tables' standard errors. */
export function poisson({ uniform, normal }: SeededRandom, mean: number): number {
  if (mean <= 0) return 0
  if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
  const limit = Math.exp(-mean)
  let [count, product] = [0, uniform()]
  while (product > limit) [count, product] = [count + 1, product * uniform()]
  return count
}

/** Binomial: inversion while its mean is below 20, else the normal approximation. */
export function binomial({ uniform, normal }: SeededRandom, trials: number, share: number): number {
  const mean = trials * share
  if (mean <= 0) return 0
  if (mean > 20) return Math.min(trials, Math.max(0, Math.round(mean + Math.sqrt(mean * (1 - share)) * normal())))
  const odds = share / (1 - share)
  let chance = (1 - share) ** trials
  let [count, left] = [0, uniform()]
  while (left > chance && count < trials) {
    left -= chance
    count += 1
    chance *= (odds * (trials - count + 1)) / count
  }
  return count
}

/** Gamma with mean `shape`. Source: G. Marsaglia & W. W. Tsang, ACM TOMS 26 (2000). */
export function gamma(random: SeededRandom, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random.uniform() ** (1 / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = random.normal()
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Beta with the two shapes. */
export function beta(random: SeededRandom, a: number, b: number): number {
  const [x, y] = [gamma(random, a), gamma(random, b)]
  return x / (x + y)
}

/** P(Z ≤ z). Source: W. Marsaglia's series (2004) inside, asymptotic outside; error below 1e-9. */
export function normalShare(z: number): number {
  if (z < -8) return 0
  if (z > 8) return 1
  let [sum, term] = [z, z]
  for (let index = 3; Math.abs(term) > 1e-12; index += 2) sum += term *= (z * z) / index
  return 0.5 + (sum * Math.exp(-0.5 * z * z)) / Math.sqrt(2 * Math.PI)
}

const centre = [2.50662823884, -18.61500062529, 41.39119773534, -25.44106049637] as const
const below = [-8.4735109309, 23.08336743743, -21.06224101826, 3.13082909833] as const
const tail = [
  0.3374754822726147, 0.9761690190917186, 0.1607979714918209, 0.0276438810333863, 0.0038405729373609, 0.0003951896511919,
  0.0000321767881768, 0.0000002888167364, 0.0000003960315187,
] as const

/** The z below which a normal lies with the chance `share`. Source: B. Moro, Risk 8 (1995); error below 3e-9. */
export function normalAt(share: number): number {
  const y = share - 0.5
  if (Math.abs(y) < 0.42) {
    const r = y * y
    const [over, under] = [centre.reduceRight((sum, each) => sum * r + each, 0), below.reduceRight((sum, each) => (sum + each) * r, 0)]
    return (y * over) / (1 + under)
  }
  const s = Math.log(-Math.log(Math.max(1e-300, y > 0 ? 1 - share : share)))
  return Math.sign(y) * tail.reduceRight((sum, each) => sum * s + each, 0)
}
