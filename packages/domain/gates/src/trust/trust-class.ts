import type { TrustClass } from './evidence-item.ts'

/** What is known of the run that made a piece of evidence. */
export interface ProducerFacts {
  /** Repository that is judged, `owner/name`. */
  readonly repository: string
  /** Repository that the run's commit belongs to; undefined for a local file. */
  readonly headRepository?: string
  /** Workflow that signed an attestation whose signature and digest were verified. */
  readonly attestedBy?: string
  /** Workflows whose attestations count. */
  readonly allowedSigners: readonly string[]
}

/** Class of evidence by its producer: what is not known makes it lower, never higher. */
export function trustClass({ repository, headRepository, attestedBy, allowedSigners }: ProducerFacts): TrustClass {
  if (headRepository === undefined) return 'D'
  if (headRepository.toLowerCase() !== repository.toLowerCase()) return 'C'
  return attestedBy !== undefined && allowedSigners.includes(attestedBy) ? 'A' : 'B'
}
