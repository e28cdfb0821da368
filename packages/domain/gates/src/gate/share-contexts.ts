import type { GateInput } from '../gate-input.ts'
import type { ValidWaiver } from '../waivers/valid-waiver.ts'
import type { CompiledGate } from './compiled-gate.ts'
import { gateContextOf } from './gate-context-of.ts'
import type { GateContext } from './gate-context.ts'

/** Gives each gate what it reads; gates that ask the same of the same reports share it. */
export function shareContexts(input: GateInput, waivers: readonly ValidWaiver[]): (compiled: CompiledGate) => GateContext {
  const contexts = new Map<string, GateContext>()
  return (compiled) => {
    const key = keyOf(compiled, waivers)
    const context = contexts.get(key) ?? gateContextOf(compiled, input, waivers)
    contexts.set(key, context)
    return context
  }
}

// A gate with reports or waivers of its own shares with none.
function keyOf({ gate, leastTrust, maxAgeSeconds }: CompiledGate, waivers: readonly ValidWaiver[]): string {
  const isOwn = gate.report !== undefined || waivers.some(({ scope }) => scope.gate === gate.id)
  const asked = [leastTrust, maxAgeSeconds, gate.workflow, gate['min-sample'], gate['licence-rules']]
  return JSON.stringify(isOwn ? [gate.id, ...asked] : asked)
}
