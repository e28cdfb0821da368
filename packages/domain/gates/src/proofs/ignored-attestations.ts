import type { GateNote } from '@locktender/contracts'
import type { CompiledGate } from '../gate/compiled-gate.ts'
import type { Attestation, GateInput } from '../gate-input.ts'
import { accountName } from '../people/account.ts'
import { attestationDemands } from './demands.ts'
import { sortAttestations } from './sort-attestations.ts'

const mostNotes = 20

/** Every attestation that decides nothing, with the reason; `all` are the gates of the policy, `selected` those that are judged. */
export function ignoredAttestations(
  all: readonly CompiledGate[],
  selected: readonly CompiledGate[],
  input: GateInput,
): readonly GateNote[] {
  const known = new Set(attestationDemands(all).map(({ of }) => of))
  const odd = input.attestations.filter(({ of }) => !known.has(of))
  const demands = new Map(attestationDemands(selected).map((demand) => [demand.of, demand]))
  const notes = [
    ...odd.map((each) => noteOf(each, 'attestation/of-nothing', `${each.of} is no gate and no item that a person attests`)),
    ...[...demands.values()].flatMap((demand) =>
      sortAttestations(demand, input).ignored.map(({ attestation, code, message }) => noteOf(attestation, code, message)),
    ),
  ]
  if (notes.length <= mostNotes) return notes
  const message = `${notes.length - mostNotes} more attestations do not count.`
  return [...notes.slice(0, mostNotes), { code: 'attestation/left-out', message }]
}

function noteOf({ by, of, source }: Attestation, code: string, why: string): GateNote {
  const where = source === undefined ? {} : { evidence: source }
  return { code, message: `What ${accountName(by)} attests of ${of} does not count: ${why}.`, ...where }
}
