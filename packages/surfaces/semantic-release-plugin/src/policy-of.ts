import { Problem, type VersioningPolicy } from '@locktender/contracts'
import { releaseSituation, type ReleaseSituation } from '@locktender/commands/situation'
import { callOf } from './call-of.ts'
import type { PluginConfig } from './plugin-config.ts'
import type { PluginContext } from './plugin-context.ts'

/** The checkout and the policy that holds for a run. */
export interface PolicySituation {
  readonly situation: ReleaseSituation
  readonly versioning: VersioningPolicy
}

/**
 * Opens the checkout and reads the policy that holds, from the protected branch in a job.
 *
 * @throws {Problem} `semantic-release/scheme` for versions that semantic-release cannot count, `git/…`, `policy/…`
 */
export async function policyOf(config: PluginConfig, context: PluginContext): Promise<PolicySituation> {
  const situation = await releaseSituation(callOf({ inputs: [] }, config, context))
  const versioning = situation.policy.versioning ?? {}
  const { scheme = 'semver' } = versioning
  if (scheme === 'semver') return { situation, versioning }
  throw new Problem(
    'semantic-release/scheme',
    `versioning.scheme is ${scheme}, but semantic-release counts versions by semver alone`,
    'Release with version-bump and release-publish instead, or set versioning.scheme to semver.',
  )
}
