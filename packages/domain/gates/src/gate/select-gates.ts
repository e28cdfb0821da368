import { Problem } from '@locktender/contracts'
import type { GateInput } from '../gate-input.ts'
import type { CompiledGate } from './compiled-gate.ts'

/** The stages in their order. */
export const stages = ['development', 'integration', 'staging', 'production'] as const

/**
 * The gates that the question is about: up to a stage, on entry to or exit from an environment, of a release class.
 * @throws Problem `gate/unknown-environment`; `gate/nothing-blocks` when none of them can stop anything
 */
export function selectGates(
  gates: readonly CompiledGate[],
  { policy, scope = {} }: Pick<GateInput, 'policy' | 'scope'>,
): readonly CompiledGate[] {
  const { until = 'production', releaseClass } = scope
  const ofClass = releaseClass === undefined ? undefined : policy.types?.[releaseClass]?.gates
  const ofEnvironment = environmentGates(policy, scope.environment)
  const last = stages.indexOf(until)
  const selected = gates.filter(
    ({ gate: { id }, stage, isOnlyByName }) =>
      (!isOnlyByName || ofClass !== undefined || ofEnvironment !== undefined) &&
      stages.indexOf(stage) <= last &&
      (ofClass === undefined || ofClass.includes(id)) &&
      (ofEnvironment === undefined || ofEnvironment.includes(id)),
  )
  if (selected.some(({ isBlocking }) => isBlocking)) return selected
  const seen = selected.length === 0 ? 'No gate is asked for' : `None of the gates ${selected.map(({ gate }) => gate.id).join(', ')} blocks`
  throw new Problem(
    'gate/nothing-blocks',
    `${seen}${until === 'production' ? '' : ` up to ${until}`}, so nothing could ever be refused`,
    'Add a gate to the policy, such as `gates: [ { tests: "failed == 0 and ran >= 1" } ]`.',
  )
}

function environmentGates(
  policy: GateInput['policy'],
  asked: NonNullable<GateInput['scope']>['environment'],
): readonly string[] | undefined {
  if (asked === undefined) return undefined
  const environment = Object.hasOwn(policy.environments ?? {}, asked.name) ? policy.environments?.[asked.name] : undefined
  if (typeof environment === 'object') return environment[asked.on] ?? []
  throw new Problem(
    'gate/unknown-environment',
    `The policy has no environment ${asked.name}`,
    `Name one of: ${Object.keys(policy.environments ?? {}).join(', ')}.`,
  )
}
