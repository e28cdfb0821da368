import type { EvidenceItem, Provenance } from './evidence-item.ts'
import { trustClass } from './trust-class.ts'

/** What a verified attestation says of who signed it. */
export interface SignedBy {
  /** Identity in the certificate, `SERVER/OWNER/NAME/WORKFLOW@REF`. */
  readonly signer: string
  readonly issuer: string | null
  /** Address of the run's repository. */
  readonly repository: string | null
  readonly commit: string | null
  readonly at: Date
}

/** Whose attestations raise the class of evidence. */
export interface SignerRules {
  /** Address of the platform, `https://github.com`. */
  readonly server: string
  /** Repository that is judged, `owner/name`. */
  readonly repository: string
  /** Workflow files that the policy names. */
  readonly workflows: readonly string[]
  /** Full names of the protected refs that a workflow may stand on: elsewhere the change could have written it. */
  readonly refs: readonly string[]
  /** Commit that is judged, and those that a run of it may name instead: of a pull request its merge. */
  readonly commit: string
  readonly alsoCommits: ReadonlySet<string>
}

/** Who vouches for runs of github.com; a server of one's own does it itself. */
const issuerOf = (server: string): string =>
  server === 'https://github.com' ? 'https://token.actions.githubusercontent.com' : `${server}/_services/token`

/** Provenance of evidence by an attestation of its bytes whose signature holds, or why it raises nothing. */
export function attestedBy(item: EvidenceItem, signed: SignedBy, rules: SignerRules): Provenance | string {
  const { server, repository, refs, workflows } = rules
  const { issuer, at } = signed
  if (issuer !== issuerOf(server)) return `${issuer ?? 'nobody'} vouches for the signer, not ${issuerOf(server)}`
  const start = `${server}/${repository}/`
  const split = signed.signer.indexOf('@')
  const isOwn = signed.signer.toLowerCase().startsWith(start.toLowerCase()) && split > 0
  const workflow = isOwn ? signed.signer.slice(start.length, split) : undefined
  if (workflow === undefined || !workflows.includes(workflow))
    return `${signed.signer} has signed it; the policy counts ${workflows.join(', ') || 'no workflow: name one under `workflow` of the gate'}`
  const ref = signed.signer.slice(split + 1)
  if (!refs.includes(ref)) return `the workflow ${workflow} stood on ${ref}; only ${refs.join(', ')} counts`
  const headRepository =
    signed.repository?.toLowerCase() === `${server}/${repository}`.toLowerCase() ? repository : (signed.repository ?? '')
  const trust = trustClass({ repository, headRepository, attestedBy: workflow, allowedSigners: workflows })
  if (trust !== 'A') return `the run belonged to ${signed.repository ?? 'no known repository'}`
  const headCommit = signed.commit !== null && rules.alsoCommits.has(signed.commit) ? rules.commit : signed.commit
  return {
    ...item.provenance,
    class: trust,
    repository,
    workflow,
    digest: item.sha256,
    at,
    ...(headCommit === null ? {} : { headCommit }),
  }
}
