import type { ReleasePolicy, Waiver } from '@locktender/contracts'
import type { Account } from './people/account.ts'
import type { EvidenceItem } from './trust/evidence-item.ts'

/** What is judged. */
export interface JudgedSubject {
  /** `owner/name`. */
  readonly repository: string
  /** Full hash of the commit. */
  readonly commit: string
  /** When the commit was made: older evidence cannot be about it. */
  readonly committedAt?: Date
  /** Accounts that wrote the change: none of them approves a waiver of it. */
  readonly authors: readonly string[]
}

/** One check run or commit status, the latest of its name and App. */
export interface CheckState {
  readonly name: string
  /** Id of the App that posted it; absent for a commit status. */
  readonly appId?: number
  /** Conclusion as GitHub names it, or the state of a commit status; null while it runs. */
  readonly conclusion: string | null
  readonly commit: string
  readonly url?: string
}

/** What one account says of one gate or of one item of a checklist. */
export interface Attestation {
  /** Id of the gate, or `CHECKLIST/ITEM`. */
  readonly of: string
  readonly by: Account
  /** Whether the account is known to stand outside of the repository: it attests only what its role lets it. */
  readonly isOutsider?: boolean
  readonly at: Date
  /** Commit that it was made for; absent when it was made for none. */
  readonly commit?: string
  /** SHA-256 of the report that it was made for, hexadecimal; absent when it was made for none. */
  readonly digest?: string
  /** What it rests on: address or path, and digest. */
  readonly evidence: readonly { readonly url: string; readonly sha256?: string }[]
  /** Where it stands: address of a comment, or the file. */
  readonly source?: string
}

/** Evidence of the protected branch; `missing` says why there is none. */
export type Baseline = { readonly commit: string; readonly items: readonly EvidenceItem[] } | { readonly missing: string }

/** Which gates count: those of a stage and of the ones before it, those that an environment asks for, those of a release class. */
export interface GateScope {
  readonly until?: 'development' | 'integration' | 'staging' | 'production'
  readonly environment?: { readonly name: string; readonly on: 'entry' | 'exit' }
  readonly releaseClass?: 'major' | 'minor' | 'patch' | 'hotfix' | 'docs'
}

/** A request to let the release go on in spite of NO-GO. */
export interface OverrideRequest {
  readonly by: readonly Account[]
  /** Gates that may stay open; absent: all. */
  readonly gates?: readonly string[]
  /** Commit that it is for; absent when it is for the one that is judged. */
  readonly commit?: string
  readonly reason?: string
  readonly expires?: Date
  readonly incident?: string
  /** Where it stands: address of a comment, or the file. */
  readonly source?: string
}

/** All that a decision is made of. The same input gives the same bytes. */
export interface GateInput {
  /** The policy in force, read from the base commit. */
  readonly policy: ReleasePolicy
  readonly subject: JudgedSubject
  readonly now: Date
  /** SHA-256 of a text, hexadecimal: rows get their fingerprints by it. */
  readonly digest: (text: string) => string
  readonly evidence: readonly EvidenceItem[]
  readonly baseline: Baseline
  readonly checks: readonly CheckState[]
  readonly attestations: readonly Attestation[]
  /** Read from the base commit. */
  readonly waivers: readonly Waiver[]
  /** Accounts by role, teams resolved. */
  readonly roleMembers: ReadonlyMap<string, readonly Account[]>
  /** Roles of which not every member is known, with the reason. */
  readonly unseenRoles?: ReadonlyMap<string, string>
  /** Accounts that may approve waivers; absent: anybody but the authors. */
  readonly waiverApprovers?: readonly string[]
  readonly overrides?: readonly OverrideRequest[]
  readonly scope?: GateScope
  /** Paths that the change touches, to tell when it touches its own rules. */
  readonly changedPaths?: readonly string[]
}
