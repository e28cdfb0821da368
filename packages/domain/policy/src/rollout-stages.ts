import type { ReleasePolicy } from '@locktender/contracts'
import type { RolloutStage } from '@locktender/contracts/validators/types'
import { durationSeconds } from './duration.ts'
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

/** Seconds that the stages of the rollout of that name take together; undefined when the policy has none. */
export function rolloutSeconds(policy: ReleasePolicy, name: string): number | undefined {
  return rolloutStages(policy, name)?.reduce((sum, stage) => sum + (durationSeconds(stage.for ?? '') ?? 0), 0)
}

/**
 * Stages that a rollout of the class must have at least: those of a minor release, which every class but that of documents may only go
 * through faster. One where a minor release has no stages either.
 */
export function fewestStages(policy: ReleasePolicy, made: string): number {
  if (made === 'docs') return 0
  const usual = policy.types?.minor?.rollout ?? 'standard'
  return usual === 'none' ? 1 : (rolloutStages(policy, usual)?.length ?? 1)
}
