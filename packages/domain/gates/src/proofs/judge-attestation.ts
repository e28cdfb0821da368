import { durationSeconds } from '@locktender/policy'
import { type Judgement, judgement } from '../conditions/judgement.ts'
import type { GateInput } from '../gate-input.ts'

/** What must be attested: a gate, or an item of a checklist. */
export interface Demand {
  /** Id of the gate, or `CHECKLIST/ITEM`. */
  readonly of: string
  /** Role of which one person must attest it; absent: any account. */
  readonly role?: string
  /** Duration as the policy writes it. */
  readonly maxAge?: string
}

const toleratedClockSkewSeconds = 600

/**
 * Judges that a person of the role has attested it, for this commit where a commit is named, and not longer ago than allowed. What
 * is missing, stale, of another commit or from somebody else is unknown: nobody has said that it is wrong.
 */
export function judgeAttestation({ of, role, maxAge }: Demand, { attestations, roleMembers, subject, now }: GateInput): Judgement {
  const made = attestations.filter((each) => each.of === of)
  if (made.length === 0) return unknown('attestation/missing', `${of} is not attested${role === undefined ? '' : ` by ${role}`}.`)
  const members = role === undefined ? undefined : new Set((roleMembers.get(role) ?? []).map(account))
  const byRole = made.filter(({ by }) => members === undefined || members.has(account(by)))
  if (byRole.length === 0) return unknown('attestation/wrong-role', `${made[0]?.by} is not of the role ${role}.`)
  const ofCommit = byRole.filter(({ commit }) => commit === undefined || commit === subject.commit)
  if (ofCommit.length === 0) return unknown('attestation/wrong-commit', `${of} is attested for another commit.`)
  const dated = ofCommit.filter(({ at }) => !Number.isNaN(at.getTime()))
  const [latest] = dated.toSorted((one, other) => other.at.getTime() - one.at.getTime())
  if (latest === undefined) return unknown('attestation/stale', `${of} is attested at no known time.`)
  const ageSeconds = (now.getTime() - latest.at.getTime()) / 1000
  const mostSeconds = maxAge === undefined ? Infinity : (durationSeconds(maxAge) ?? 0)
  const evidence = latest.evidence.map(({ url, sha256 }) => (sha256 === undefined ? url : `${url} (sha256 ${sha256})`))
  const numbers = {
    measured: `${latest.by}, ${latest.at.toISOString()}`,
    limit: maxAge === undefined ? null : `at most ${maxAge} old`,
    margin: null,
    evidence,
  }
  const when = `${latest.by} has attested ${of} at ${latest.at.toISOString()}`
  if (ageSeconds < -toleratedClockSkewSeconds) return { ...unknown('attestation/stale', `${when}, which is in the future.`), ...numbers }
  if (ageSeconds > mostSeconds) return { ...unknown('attestation/stale', `${when}, more than ${maxAge} ago.`), ...numbers }
  return { state: 'pass', code: 'attestation/given', message: `${when}.`, ...numbers }
}

const unknown = (code: string, message: string): Judgement => judgement('unknown', code, message)
const account = (text: string): string => text.trim().replace(/^@/, '').toLowerCase()
