import type { QualityGateData, Verdict } from '@locktender/contracts'
import type { Sourced } from '@locktender/policy'
import type { GateInput } from './gate-input.ts'
import { compileGates } from './gate/compile-gates.ts'
import { judgeGates } from './judge-gates.ts'

/**
 * Compiles the policy's gates and decides over them. `tree` is the policy with its origins, for the place of a mistake.
 * @throws Problem when it cannot judge: `policy/invalid` and those of `judgeGates`
 */
export async function evaluateGates(input: GateInput, tree?: Sourced): Promise<QualityGateData> {
  return judgeGates(await compileGates(input.policy, tree), input)
}

/** How an action ends: pass for GO; warn for CONDITIONAL and for an overridden NO-GO; unknown for a NO-GO in which nothing fails; else fail. */
export function verdictOf({ decision, override, tree }: QualityGateData): Verdict {
  if (decision === 'GO') return 'pass'
  if (decision === 'CONDITIONAL' || override !== null) return 'warn'
  return tree.state === 'fail' ? 'fail' : 'unknown'
}
