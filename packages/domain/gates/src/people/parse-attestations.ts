import type { RecordedAttestation } from '@locktender/contracts'
import validate from '@locktender/contracts/validators/attestations'
import { readDocument } from '../files/read-document.ts'
import type { Attestation } from '../gate-input.ts'

const hint = 'Write attestations: [ { of, by: { id, login }, at, commit, evidence: { url, sha256 }, statement } ].'

/**
 * The attestations of an attestation file. An empty text has none. Whether they count is for `sortAttestations` to say.
 * @throws Problem `attestation/invalid` for text that is no attestation file, at its line
 */
export function parseAttestations(text: string, file: string): readonly Attestation[] {
  const kind = { validate, key: 'attestations', code: 'attestation/invalid', hint }
  const { document, refuse } = readDocument<{ readonly attestations: readonly RecordedAttestation[] }>(text, file, kind)
  return document.attestations.map(({ of, by, at, commit, digest, evidence }, index) => {
    const time = new Date(at)
    if (Number.isNaN(time.getTime())) refuse(`${at} is no time`, ['attestations', index, 'at'])
    return {
      of,
      by,
      at: time,
      ...(commit === undefined ? {} : { commit }),
      ...(digest === undefined ? {} : { digest }),
      evidence: evidence === undefined ? [] : [evidence],
      source: file,
    }
  })
}
