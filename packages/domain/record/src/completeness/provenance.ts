import type { RecordProvenance } from '@locktender/contracts'
import type { ReleaseView } from '../fold/release-view.ts'
import { completenessOf } from './completeness.ts'
import type { RequiredFact } from './required-facts.ts'

const states: ReadonlySet<ReleaseView['state']> = new Set(['rolled-out', 'verified', 'closed'])

/** Whether a release is out, so that all of its provenance should be there. One that went back, or was given up, never came that far. */
export const isFinished = ({ state }: Pick<ReleaseView, 'state'>): boolean => states.has(state)

/** Completeness over all finished releases (M10): facts present ÷ facts required, and how many releases hold all of them. */
export function provenanceOf(views: Iterable<ReleaseView>, facts: readonly RequiredFact[]): RecordProvenance {
  const counted = [...views].filter(isFinished).map((view) => completenessOf(view, facts))
  const present = counted.reduce((sum, each) => sum + each.present.length, 0)
  const asked = counted.length * facts.length
  return {
    required: facts.map(({ id }) => id),
    releases: counted.length,
    complete: counted.filter(({ missing }) => missing.length === 0).length,
    share: asked === 0 ? null : present / asked,
  }
}
