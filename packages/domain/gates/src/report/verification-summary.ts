import type { QualityGateData } from '@locktender/contracts'

/** An in-toto statement, version 1. */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[]
  readonly predicateType: 'https://slsa.dev/verification_summary/v1'
  readonly predicate: VerificationSummary
}

/** Predicate of a SLSA verification summary attestation. */
export interface VerificationSummary {
  readonly verifier: { readonly id: string; readonly version: Readonly<Record<string, string>> }
  readonly timeVerified: string
  readonly resourceUri: string
  readonly policy: { readonly uri: string; readonly digest?: { readonly sha256: string } }
  readonly inputAttestations: readonly { readonly uri: string; readonly digest: { readonly sha256: string } }[]
  readonly verificationResult: 'PASSED' | 'FAILED'
  readonly verifiedLevels: readonly string[]
}

export interface StatementFacts {
  /** What is released: the commit, or an artifact by its digest. */
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[]
  /** Address of what was judged, `git+https://github.com/acme/shop@<commit>`. */
  readonly resourceUri: string
  readonly verifier: string
  readonly version: string
  readonly at: Date
  readonly policy: { readonly uri: string; readonly sha256: string | null }
  readonly evidence: readonly { readonly path: string; readonly sha256: string }[]
}

/**
 * The decision as an in-toto statement in the shape of SLSA's verification summary (slsa.dev/spec/v1.1/verification_summary). GO and
 * CONDITIONAL are PASSED, told apart by the level; NO-GO is FAILED, and stays so when it is overridden.
 */
export function verificationStatement({ decision, override }: QualityGateData, facts: StatementFacts): Statement {
  const isPassed = decision !== 'NO-GO'
  const level = `LOCKTENDER_GATE_${decision.replace('-', '_')}`
  return summaryStatement(isPassed, isPassed ? [level] : ['FAILED', ...(override === null ? [] : ['LOCKTENDER_GATE_OVERRIDDEN'])], facts)
}

/** A statement in that shape about any decision: whether it was passed, and the levels that were verified. */
export function summaryStatement(isPassed: boolean, levels: readonly string[], facts: StatementFacts): Statement {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: facts.subject,
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: facts.verifier, version: { locktender: facts.version } },
      timeVerified: facts.at.toISOString(),
      resourceUri: facts.resourceUri,
      policy: { uri: facts.policy.uri, ...(facts.policy.sha256 === null ? {} : { digest: { sha256: facts.policy.sha256 } }) },
      inputAttestations: facts.evidence.map(({ path, sha256 }) => ({ uri: path, digest: { sha256 } })),
      verificationResult: isPassed ? 'PASSED' : 'FAILED',
      verifiedLevels: levels,
    },
  }
}
