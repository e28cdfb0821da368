import type { CompiledGate } from '../gate/compiled-gate.ts'

/** What must be attested: a gate, or an item of a checklist. */
export interface Demand {
  /** Id of the gate, or `CHECKLIST/ITEM`. */
  readonly of: string
  /** Role of which one person must attest it; absent: any account. */
  readonly role?: string
  /** Duration as the policy writes it. */
  readonly maxAge?: string
}

/** What the gates ask people to attest; items that a check or a gate proves are not among it. */
export function attestationDemands(gates: readonly CompiledGate[]): readonly Demand[] {
  return gates.flatMap((compiled) => [
    ...[gateDemand(compiled)].filter((demand) => demand !== undefined),
    ...compiled.checklist.filter(({ check, gate }) => check === undefined && gate === undefined).map((item) => itemDemand(compiled, item)),
  ])
}

/** The demand of a gate that one person must attest; none when it names no role. */
export function gateDemand({ gate }: CompiledGate): Demand | undefined {
  const role = gate['attested-by']
  return role === undefined ? undefined : { of: gate.id, role, ...aged(gate['max-age']) }
}

/** The demand of an item of the gate's checklist; the gate's age holds where the item has none. */
export function itemDemand({ gate }: CompiledGate, item: CompiledGate['checklist'][number]): Demand {
  const role = item['attested-by']
  return {
    of: `${gate.checklist}/${item.id}`,
    ...(role === undefined ? {} : { role }),
    ...aged(item['max-age'] ?? gate['max-age']),
  }
}

const aged = (maxAge: string | undefined): { readonly maxAge?: string } => (maxAge === undefined ? {} : { maxAge })
