import type { Bump } from '@locktender/commits'

const position = { major: 0, minor: 1, patch: 2 } as const

/** Release numbers with one part raised and all later ones zero; as many numbers as before, or as many as the part needs. */
export function bumpedRelease(release: readonly number[], bump: Bump): readonly number[] {
  const raised = position[bump]
  const length = Math.max(release.length, raised + 1)
  return Array.from({ length }, (_, index) => (index < raised ? (release[index] ?? 0) : index === raised ? (release[index] ?? 0) + 1 : 0))
}
