import type { ReleasePolicy } from '@locktender/contracts'
import type { RolloutStage } from '@locktender/contracts/validators/types'
import { complete, rootNode } from './schema/key-node.ts'

/** Names of the rollouts that the policy defines, without the section's own keys. */
export function rolloutNames({ rollouts = {} }: ReleasePolicy): readonly string[] {
  const fixed = complete(rootNode().keys?.['rollouts'] ?? {}).keys ?? {}
  return Object.keys(rollouts).filter((name) => !Object.hasOwn(fixed, name))
}

/** The stages of the rollout of that name, in their order; undefined when the policy has none. */
export function rolloutStages(policy: ReleasePolicy, name: string): readonly RolloutStage[] | undefined {
  if (!rolloutNames(policy).includes(name)) return undefined
  const stages = policy.rollouts?.[name]
  return Array.isArray(stages) ? stages : undefined
}
