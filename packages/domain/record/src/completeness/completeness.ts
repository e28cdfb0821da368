import type { ReleaseView } from '../fold/release-view.ts'

/** A fact that a complete record of a release holds, and how to see whether it is there. */
export interface RequiredFact {
  readonly id: string
  readonly what: string
  isThere(view: ReleaseView): boolean
}

/** From release over artifact, commit, test and approval to the environment: what provenance is complete with. */
export const requiredFacts: readonly RequiredFact[] = [
  { id: 'commit', what: 'the commit', isThere: ({ planned }) => planned !== null },
  { id: 'artifact', what: 'an artifact by digest', isThere: ({ planned }) => (planned?.data.artifacts.length ?? 0) > 0 },
  { id: 'policy', what: 'the policy in force, by digest', isThere: ({ planned }) => typeof planned?.data.policy.digest === 'string' },
  { id: 'tests', what: 'a passed quality gate with its evidence', isThere: ({ gated }) => gated.some(isPassedGate) },
  { id: 'approval', what: 'an approval by people or by a named rule', isThere: ({ approved }) => approved.length > 0 },
  {
    id: 'decision',
    what: 'a decision to go',
    isThere: ({ decided }) => decided.some(({ data }) => data.outcome === 'GO' || data.outcome === 'CONDITIONAL'),
  },
  { id: 'environment', what: 'the environment', isThere: ({ planned }) => planned?.data.environment !== undefined },
  { id: 'deployment', what: 'an applied stage with its time', isThere: ({ applied }) => applied.length > 0 },
  { id: 'observation', what: 'what was seen serving afterwards', isThere: ({ observed }) => observed.some(({ data }) => data.agrees) },
]

export interface Completeness {
  readonly present: readonly string[]
  readonly missing: readonly string[]
  /** Present ÷ required, 0 to 1 (M10). */
  readonly share: number
}

/** How much of the required provenance a release's record holds. Present does not mean verified. */
export function completenessOf(view: ReleaseView, facts: readonly RequiredFact[] = requiredFacts): Completeness {
  const present = facts.filter((fact) => fact.isThere(view)).map(({ id }) => id)
  const missing = facts.map(({ id }) => id).filter((id) => !present.includes(id))
  return { present, missing, share: facts.length === 0 ? 1 : present.length / facts.length }
}

function isPassedGate({ data }: ReleaseView['gated'][number]): boolean {
  return data.action === 'quality-gate' && data.verdict === 'pass' && (data.evidence?.length ?? 0) > 0
}
