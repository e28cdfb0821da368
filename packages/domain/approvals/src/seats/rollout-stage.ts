import type { ApprovalCase, ReleasePolicy } from '@locktender/contracts'
import { rolloutStages } from '@locktender/policy'

/** The stage of the rollout that an environment stands for. */
export type RolloutStageDemand =
  | { readonly name: string; readonly approve: ReadonlyMap<string, number> }
  /** It cannot be told whom it asks. */
  | { readonly name: string; readonly why: string }

/** Whom the stage of the rollout asks for which the release's environment stands; null for every other environment. */
export function rolloutStageOf(
  policy: ReleasePolicy,
  { environment = '', class: releaseClass }: ApprovalCase['release'],
): RolloutStageDemand | null {
  const { environments = {} } = policy
  const own = Object.hasOwn(environments, environment) ? environments[environment] : undefined
  const index = typeof own === 'object' ? own['rollout-stage'] : undefined
  if (index === undefined) return null
  const name = `rollout/${index}`
  if (releaseClass === null) return { name, why: 'the class of the release is not known, and with it not its rollout' }
  const rollout = policy.types?.[releaseClass]?.rollout ?? 'standard'
  const approve = rolloutStages(policy, rollout)?.[index]?.approve
  if (approve !== undefined) return { name, approve: new Map(Object.entries(approve)) }
  const mend = `give rollouts.${rollout} a stage ${index} with \`approve\`, or leave \`rollout-stage\` out of environments.${environment}`
  return { name, why: `stage ${index} of the rollout ${rollout} asks for nobody; ${mend}` }
}
