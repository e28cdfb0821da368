import type { Evidence } from '@locktender/evidence'

/** A: attested by an allowed workflow. B: made by a run of the repository. C: by a run of a fork. D: a local file. */
export type TrustClass = 'A' | 'B' | 'C' | 'D'

/** Who made a piece of evidence, as the platform says it; nothing of it is taken from the report. */
export interface Provenance {
  readonly class: TrustClass
  /** `owner/name`. */
  readonly repository?: string
  readonly runId?: number
  readonly runAttempt?: number
  /** Newest attempt of that run that is known. */
  readonly latestAttempt?: number
  /** Workflow file. */
  readonly workflow?: string
  readonly headCommit?: string
  readonly event?: string
  /** SHA-256 that the platform or the attestation states, hexadecimal. */
  readonly digest?: string
  /** When it was made. */
  readonly at?: Date
}

/** One report with what it says and who made it. */
export interface EvidenceItem {
  readonly path: string
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string
  readonly evidence: Evidence
  readonly provenance: Provenance
  /** Ids of the gates whose `report` found it; absent: it was found where tools leave reports, and serves the gates without `report`. */
  readonly gates?: readonly string[]
  /** Name of the interleaved run that it belongs to; the baseline's report of the same name is its partner. */
  readonly pair?: string
}
