import type { ActualRelease } from './actual-release.ts'
import type { FloatingRef } from './desired-release.ts'
import { conflict, done, missing, type StepState } from './step.ts'

/** State of a floating ref, which only moves forward: from an ancestor, or from an older release of its line. */
export function floatingState({ ref, olderReleases }: FloatingRef, commit: string, { refs }: ActualRelease): StepState {
  const short = ref.replace(/^refs\/(heads|tags)\//, '')
  const place = refs.get(ref)
  if (place === undefined) return missing(`${short} is not there`)
  if (place.commit === commit) return done(`${short} stands on this release`)
  if (place.isAncestor || (place.commit !== null && olderReleases.has(place.commit))) return missing(`${short} stands on an older release`)
  return conflict(
    'publish/floating-elsewhere',
    `${short} stands on ${place.commit?.slice(0, 12) ?? 'no commit'}, which is neither an ancestor nor an older release of this line`,
    `If this release should have it: git push --force origin ${commit}:${ref}`,
  )
}
