import { type Judgement, judgement } from '../conditions/judgement.ts'
import type { Attestation } from '../gate-input.ts'
import { accountName } from '../people/account.ts'
import type { Demand } from './demands.ts'
import { type AttestationInput, sortAttestations } from './sort-attestations.ts'

/**
 * Judges that somebody has attested it by the rules of `sortAttestations`. What is missing, stale, of another commit or from somebody else
 * is unknown: nobody has said that it is wrong.
 */
export function judgeAttestation(demand: Demand, input: AttestationInput): Judgement {
  const { of, role, maxAge } = demand
  const { counted, ignored } = sortAttestations(demand, input)
  const [closest] = ignored
  if (counted !== undefined) {
    const message = `${accountName(counted.by)} has attested ${of} at ${counted.at.toISOString()}.`
    return { state: 'pass', code: 'attestation/given', message, ...numbersOf(counted, maxAge) }
  }
  if (closest === undefined) return unknown('attestation/missing', `${of} is not attested${role === undefined ? '' : ` by ${role}`}.`)
  const dated = closest.code === 'attestation/stale' && !Number.isNaN(closest.attestation.at.getTime())
  return { ...unknown(closest.code, `${closest.message}.`), ...(dated ? numbersOf(closest.attestation, maxAge) : {}) }
}

function numbersOf(
  { by, at, evidence }: Attestation,
  maxAge: string | undefined,
): Pick<Judgement, 'measured' | 'limit' | 'margin' | 'evidence'> {
  return {
    measured: `${accountName(by)}, ${at.toISOString()}`,
    limit: maxAge === undefined ? null : `at most ${maxAge} old`,
    margin: null,
    evidence: evidence.map(({ url, sha256 }) => (sha256 === undefined ? url : `${url} (sha256 ${sha256})`)),
  }
}

const unknown = (code: string, message: string): Judgement => judgement('unknown', code, message)
