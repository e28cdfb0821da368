/** How far a version must move; `null` asks for no release. */
export type Bump = 'major' | 'minor' | 'patch'

const rank = { patch: 1, minor: 2, major: 3 } as const

/** The larger of two bumps; `null` is smaller than any. */
export function higherBump(one: Bump | null, other: Bump | null): Bump | null {
  if (one === null) return other
  if (other === null) return one
  return rank[one] >= rank[other] ? one : other
}
