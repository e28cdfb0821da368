import type { ReleaseView } from '../fold/release-view.ts'
import type { RequiredFact } from './required-facts.ts'
import { requiredFacts } from './required-facts.ts'

export interface Completeness {
  readonly present: readonly string[]
  readonly missing: readonly string[]
  /** Present ÷ required, 0 to 1 (M10). */
  readonly share: number
}

/** How much of the required provenance a release's record holds. Present does not mean verified. */
export function completenessOf(view: ReleaseView, facts: readonly RequiredFact[] = requiredFacts()): Completeness {
  const present = facts.filter((fact) => fact.isThere(view)).map(({ id }) => id)
  const missing = facts.map(({ id }) => id).filter((id) => !present.includes(id))
  return { present, missing, share: facts.length === 0 ? 1 : present.length / facts.length }
}
