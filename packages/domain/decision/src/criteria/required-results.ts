import type { ReleasePolicy } from '@locktender/contracts'
import { releaseClasses, type ReleaseClass } from '../decision-input.ts'

/**
 * Results that must be there, sorted: those that `decision.require` names for every class and for this one, and those that the policy's
 * own sections ask for: gates, a calendar, approvals of the class. Of no known class: of all classes together. After the start the
 * calendar has answered already.
 */
export function requiredResults(
  policy: ReleasePolicy,
  releaseClass: ReleaseClass | null,
  phase: 'before-start' | 'started',
): readonly string[] {
  const { gates = [], calendar, types, decision } = policy
  const classes = releaseClass === null ? releaseClasses : [releaseClass]
  const approvals = classes.some((name) => {
    const duties = types?.[name]
    return duties?.board !== undefined || Object.keys(duties?.approve ?? {}).length > 0
  })
  const closes = Object.keys(calendar?.windows ?? {}).length > 0 || (calendar?.freezes ?? []).length > 0
  const derived = [
    ...(gates.length > 0 ? ['quality-gate'] : []),
    ...(closes && phase === 'before-start' ? ['release-calendar'] : []),
    ...(approvals ? ['environment-approval'] : []),
  ]
  const named = [...(decision?.require?.all ?? []), ...classes.flatMap((name) => decision?.require?.[name] ?? [])]
  return [...new Set([...derived, ...named])].toSorted()
}

/** Whether a result is the one that `ACTION` or `ACTION@ENVIRONMENT` names. */
export function isNamed(name: string, action: string, environment: string | undefined): boolean {
  const [wanted, place] = name.split('@', 2)
  return wanted === action && (place === undefined || place === environment)
}
