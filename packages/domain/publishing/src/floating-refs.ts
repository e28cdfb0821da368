import type { FloatingRef } from './desired-release.ts'

/** A stable release of the same package. */
export interface StableRelease {
  /** Numbers of its version: `[1, 4, 2]`. */
  readonly numbers: readonly number[]
  readonly commit: string
}

export interface FloatingWish {
  /** How many numbers of the version the ref keeps: 1 for `v1`, 2 for `v1.4`. */
  readonly depths: readonly (1 | 2)[]
  readonly as: 'tag' | 'branch'
  /** What stands before the version in the tags of the package, `v`, and behind it. */
  readonly prefix: string
  readonly suffix: string
}

/** The floating refs that a stable release takes: those of which no higher release exists. `others` are the other releases of the package. */
export function floatingRefs(
  release: StableRelease,
  others: readonly StableRelease[],
  { depths, as, prefix, suffix }: FloatingWish,
): readonly FloatingRef[] {
  return depths.flatMap((depth) => {
    const line = release.numbers.slice(0, depth)
    const inLine = others.filter(({ numbers }) => line.every((number, index) => numbers[index] === number))
    if (inLine.some(({ numbers }) => isHigher(numbers, release.numbers))) return []
    const name = `${prefix}${line.join('.')}${suffix}`
    return [{ ref: `refs/${as === 'tag' ? 'tags' : 'heads'}/${name}`, olderReleases: new Set(inLine.map(({ commit }) => commit)) }]
  })
}

function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((number, place) => number !== (other[place] ?? 0))
  return index >= 0 && (one[index] ?? 0) > (other[index] ?? 0)
}
