import { durationSeconds } from '@locktender/policy'
import type { Attestation, GateInput } from '../gate-input.ts'
import { accountName, isSameAccount } from '../people/account.ts'
import type { Demand } from './demands.ts'

/** An attestation that does not count, and why. */
export interface IgnoredAttestation {
  readonly attestation: Attestation
  readonly code: string
  readonly message: string
  /** How many of the rules it meets. */
  readonly met: number
}

export interface SortedAttestations {
  /** The latest that meets every rule. */
  readonly counted: Attestation | undefined
  /** The others, the closest to counting first. */
  readonly ignored: readonly IgnoredAttestation[]
}

/** What attestations are judged on; without `evidence`, one that is about a report does not count. */
export type AttestationInput = Pick<GateInput, 'attestations' | 'roleMembers' | 'unseenRoles' | 'now'> & {
  readonly subject: { readonly commit: string }
  readonly evidence?: GateInput['evidence']
}

type Rule = (attestation: Attestation, demand: Demand, input: AttestationInput) => string | undefined

const toleratedClockSkewSeconds = 600

/**
 * Sorts what was attested of a demand: a person of the role, for this commit or for a report that was read, at a known time, not too long
 * ago. What is bound to neither commit nor report holds only where its age is limited. The latest counts.
 */
export function sortAttestations(demand: Demand, input: AttestationInput): SortedAttestations {
  const made = input.attestations.filter(({ of }) => of === demand.of).map((attestation) => faultOf(attestation, demand, input))
  const good = made.flatMap((each) => ('code' in each ? [] : [each.attestation])).toSorted(byTime)
  const [counted, ...older] = good
  const superseded = older.map((attestation): IgnoredAttestation => {
    const message = `${accountName(counted?.by ?? '')} has attested ${demand.of} later`
    return { attestation, code: 'attestation/superseded', message, met: rules.length }
  })
  const faulty = made.flatMap((each) => ('code' in each ? [each] : []))
  const closest = faulty.toSorted((one, other) => other.met - one.met || byTime(one.attestation, other.attestation))
  return { counted, ignored: [...superseded, ...closest] }
}

function faultOf(
  attestation: Attestation,
  demand: Demand,
  input: AttestationInput,
): IgnoredAttestation | { readonly attestation: Attestation } {
  for (const [met, [code, rule]] of rules.entries()) {
    const message = rule(attestation, demand, input)
    if (message !== undefined) return { attestation, code, message, met }
  }
  return { attestation }
}

const rules: readonly (readonly [code: string, rule: Rule])[] = [
  [
    'attestation/role-unseen',
    ({ by }, { role }, { roleMembers, unseenRoles }) => {
      const why = role === undefined ? undefined : unseenRoles?.get(role)
      return why === undefined || isMember(by, roleMembers.get(role ?? '')) ? undefined : `who holds the role ${role} is not known: ${why}`
    },
  ],
  [
    'attestation/wrong-role',
    ({ by }, { role }, { roleMembers }) =>
      role === undefined || isMember(by, roleMembers.get(role)) ? undefined : `${accountName(by)} is not of the role ${role}`,
  ],
  [
    'attestation/outsider',
    ({ by, isOutsider }, { role }) =>
      role === undefined && isOutsider === true ? `${accountName(by)} does not belong to the repository` : undefined,
  ],
  [
    'attestation/wrong-commit',
    ({ of, commit }, _, { subject }) =>
      commit === undefined || commit === subject.commit
        ? undefined
        : `${of} is attested for another commit, ${commit.slice(0, 12)}, not ${subject.commit.slice(0, 12)}`,
  ],
  [
    'attestation/wrong-digest',
    ({ digest }, _, { evidence = [] }) =>
      digest === undefined || evidence.some(({ sha256 }) => sha256 === digest)
        ? undefined
        : `no report that was read has the digest ${digest}`,
  ],
  [
    'attestation/unbound',
    ({ of, commit, digest }, { maxAge }) =>
      commit !== undefined || digest !== undefined || maxAge !== undefined
        ? undefined
        : `${of} is attested for no commit and no report, and its age has no limit`,
  ],
  [
    'attestation/stale',
    ({ of, by, at }, { maxAge }, { now }) => {
      if (Number.isNaN(at.getTime())) return `${of} is attested at no known time`
      const ageSeconds = (now.getTime() - at.getTime()) / 1000
      const when = `${accountName(by)} has attested ${of} at ${at.toISOString()}`
      if (ageSeconds < -toleratedClockSkewSeconds) return `${when}, which is in the future`
      const mostSeconds = maxAge === undefined ? Infinity : (durationSeconds(maxAge) ?? 0)
      return ageSeconds > mostSeconds ? `${when}, more than ${maxAge} ago` : undefined
    },
  ],
]

const isMember = (by: Attestation['by'], members: readonly Attestation['by'][] = []): boolean =>
  members.some((member) => isSameAccount(member, by))

// The latest first; what has no known time last.
function byTime(one: Attestation, other: Attestation): number {
  const [first, second] = [one, other].map(({ at }) => (Number.isNaN(at.getTime()) ? -Infinity : at.getTime())) as [number, number]
  return first === second ? 0 : second - first
}
