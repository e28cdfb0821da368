import { type PolicyGate, Problem, type ReleasePolicy } from '@locktender/contracts'
import {
  checklistItems,
  durationSeconds,
  type Metric,
  resolveMetric,
  type Sourced,
  typeCondition,
  type TypedComparison,
} from '@locktender/policy'
import type { CelCondition } from '../cel/cel-node.ts'
import { readRational } from '../rational/read-rational.ts'
import { zero } from '../rational/rational.ts'
import type { CompiledGate } from './compiled-gate.ts'
import { placeOf } from './place-of.ts'

/**
 * The gates of a policy in force with their conditions read and typed. CEL's parser is loaded when a gate needs it. `tree`, the
 * policy with its origins, lets messages name the line.
 * @throws Problem `policy/invalid` for a condition that is none or names no measurement, and for a checklist that nothing defines
 */
export async function compileGates(policy: ReleasePolicy, tree?: Sourced): Promise<readonly CompiledGate[]> {
  const gates = (policy.gates ?? []).flatMap((gate) => ('id' in gate ? [gate] : []))
  const compiled: CompiledGate[] = []
  const named = verifyChecks(policy, new Set(gates.map(({ id }) => id)))
  for (const [index, gate] of [...gates, ...named].entries()) {
    const refuse: Refuse = (found, expected, offset) => {
      const at = tree === undefined ? undefined : placeOf(tree, index, offset)
      const message = `The gate ${gate.id} holds ${found}; ${expected} is expected${offset === undefined ? '' : `, at character ${offset + 1}`}`
      throw new Problem('policy/invalid', message, `Write ${expected} in the gate ${gate.id}.`, at === undefined ? {} : { at })
    }
    compiled.push({
      gate,
      stage: gate.stage ?? 'production',
      isBlocking: gate.level !== 'advisory',
      isOnlyByName: index >= gates.length,
      comparisons: comparisonsOf(gate, refuse),
      expression: await expressionOf(gate, refuse),
      increase: increaseOf(gate),
      ratchets: (gate['no-worse'] ?? []).map((name) => ratchetOf(name, gate.id, refuse)),
      slack: readRational(gate.slack ?? '0%') ?? zero,
      checklist:
        gate.checklist === undefined
          ? []
          : (checklistItems(policy, gate.checklist) ?? refuse(`the checklist ${gate.checklist}`, 'a checklist of the policy')),
      leastTrust: gate.trust ?? 'D',
      maxAgeSeconds: gate['max-age'] === undefined ? undefined : durationSeconds(gate['max-age']),
    })
  }
  return compiled
}

// A release class or an environment may name a check of the verification beside the gates.
function verifyChecks({ verify }: ReleasePolicy, taken: ReadonlySet<string>): readonly PolicyGate[] {
  const checks = (verify?.checks ?? []).filter(({ id }) => !taken.has(id))
  return checks.map((each) => ({ id: each.id, check: 'check' in each ? each.check : `objective ${each.slo}` }))
}

type Refuse = (found: string, expected: string, offset?: number) => never

function comparisonsOf({ id, require }: PolicyGate, refuse: Refuse): readonly TypedComparison[] {
  if (typeof require !== 'string') return []
  const typed = typeCondition(require, { family: id })
  return 'offset' in typed ? refuse(typed.found, typed.nearest ?? typed.expected, typed.offset) : typed
}

async function expressionOf({ id, require }: PolicyGate, refuse: Refuse): Promise<CelCondition | undefined> {
  if (require === undefined || typeof require === 'string') return undefined
  const { compileCel } = await import('../cel/compile-cel.ts')
  const compiled = compileCel(require.cel, id)
  return 'offset' in compiled ? refuse(compiled.found, compiled.expected, compiled.offset) : compiled
}

function increaseOf({ 'max-increase': text, pairs = 1 }: PolicyGate): CompiledGate['increase'] {
  const most = text === undefined ? undefined : readRational(text.replace(/ vs baseline$/, ''))
  return most === undefined ? undefined : { most, pairs }
}

function ratchetOf(name: string, family: string, refuse: Refuse): Metric {
  const metric = resolveMetric(name, family)
  if (metric === undefined || 'asks' in metric || metric.better === undefined)
    return refuse(`${JSON.stringify(name)} under no-worse`, 'a measurement that gets better or worse')
  return metric
}
