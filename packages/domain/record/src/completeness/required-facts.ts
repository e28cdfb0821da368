import type { ReleaseView } from '../fold/release-view.ts'

/** A fact that a complete record of a release holds, and how to see whether it is there. */
export interface RequiredFact {
  readonly id: string
  readonly what: string
  isThere(view: ReleaseView): boolean
}

type Gated = ReleaseView['gated'][number]

const passedGates = ({ gated }: ReleaseView): readonly Gated[] =>
  gated.filter(({ data }) => data.action === 'quality-gate' && data.verdict === 'pass')
const scans: ReadonlySet<string> = new Set(['findings', 'vulnerabilities', 'secrets'])

/** Every fact that a policy can ask for, from the commit to what was verified in the end. */
export const knownFacts: readonly RequiredFact[] = [
  { id: 'commit', what: 'the commit', isThere: ({ planned }) => planned !== null },
  {
    id: 'build',
    what: 'the run that made the evidence of a passed gate',
    isThere: (view) => passedGates(view).some(({ data }) => (data.runs?.length ?? 0) > 0),
  },
  {
    id: 'artifact',
    what: 'an artifact by digest',
    isThere: ({ planned, published }) => (planned?.data.artifacts.length ?? 0) > 0 || published.some(({ data }) => data.assets.length > 0),
  },
  { id: 'policy', what: 'the policy in force, by digest', isThere: ({ planned }) => typeof planned?.data.policy.digest === 'string' },
  {
    id: 'tests',
    what: 'a passed quality gate with its evidence',
    isThere: (view) => passedGates(view).some(({ data }) => (data.evidence?.length ?? 0) > 0),
  },
  {
    id: 'scans',
    what: 'a passed gate on findings, vulnerabilities or secrets',
    isThere: (view) => passedGates(view).some(({ data }) => (data.measured ?? []).some((family) => scans.has(family))),
  },
  {
    id: 'attestation',
    what: 'a verified signature, or an attestation of what was published',
    isThere: (view) =>
      passedGates(view).some(({ data }) => (data.attested ?? 0) > 0) ||
      view.published.some(({ data }) => (data.attestations?.length ?? 0) > 0),
  },
  { id: 'approval', what: 'an approval by people or by a named rule', isThere: ({ approved }) => approved.length > 0 },
  {
    id: 'decision',
    what: 'a decision to go',
    isThere: ({ decided }) => decided.some(({ data }) => data.outcome === 'GO' || data.outcome === 'CONDITIONAL'),
  },
  { id: 'publication', what: 'the published release', isThere: ({ published }) => published.length > 0 },
  { id: 'environment', what: 'the environment', isThere: ({ planned }) => planned?.data.environment !== undefined },
  { id: 'deployment', what: 'an applied stage with its time', isThere: ({ applied }) => applied.length > 0 },
  { id: 'observation', what: 'what was seen serving afterwards', isThere: ({ observed }) => observed.some(({ data }) => data.agrees) },
  {
    id: 'verification',
    what: 'a passed window of verification',
    isThere: ({ verified }) => verified.some(({ data }) => data.verdict === 'pass'),
  },
]

const usual: ReadonlySet<string> = new Set([
  'commit',
  'artifact',
  'policy',
  'tests',
  'approval',
  'decision',
  'environment',
  'deployment',
  'observation',
])

/**
 * The facts that `record.completeness.require` names, in their own order; without it what traces a release from its commit to the
 * environment. The policy's schema knows no other ids.
 */
export function requiredFacts(require?: readonly string[]): readonly RequiredFact[] {
  const wanted = require === undefined ? usual : new Set(require)
  return knownFacts.filter(({ id }) => wanted.has(id))
}
