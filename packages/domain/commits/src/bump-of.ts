import { higherBump } from './bump.ts'
import type { Bump } from './bump.ts'
import type { JudgedCommit } from './judged-commit.ts'

export interface RangeBump {
  /** The highest bump among the counted commits; `null` asks for no release. */
  readonly bump: Bump | null
  /** The counted commits that ask for exactly that, in the order of the range. */
  readonly deciding: readonly JudgedCommit[]
}

/** How far a judged range moves the version, and the commits that decided it. */
export function bumpOf(judged: readonly JudgedCommit[]): RangeBump {
  const counted = judged.filter(({ verdict }) => verdict === 'counted')
  const bump = counted.reduce<Bump | null>((highest, commit) => higherBump(highest, commit.bump), null)
  return { bump, deciding: bump === null ? [] : counted.filter((commit) => commit.bump === bump) }
}
