/** A stream of random numbers that its seed determines. */
export interface SeededRandom {
  /** Uniform in [0, 1), 53 bits. */
  readonly uniform: () => number
  /** Normal with mean 0 and deviation 1. */
  readonly normal: () => number
}

/**
 * Random numbers from a text. Sources: FNV-1a for the seed, Chris Doty-Humphrey's sfc32 (passes PractRand) for the stream, G. Marsaglia's
 * polar method for normals.
 */
export function seededRandom(seed: string): SeededRandom {
  let hash = 0x811c9dc5
  for (let index = 0; index < seed.length; index++) hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193)
  let [a, b, c, counter] = [hash, 0x9e3779b9, 0x243f6a88 ^ seed.length, 1]
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let warm = 0; warm < 20; warm++) next()
  const uniform = (): number => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992
  let spare: number | null = null
  const normal = (): number => {
    if (spare !== null) {
      const value = spare
      spare = null
      return value
    }
    for (;;) {
      const [x, y] = [2 * uniform() - 1, 2 * uniform() - 1]
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const scale = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * scale
      return x * scale
    }
  }
  return { uniform, normal }
}
