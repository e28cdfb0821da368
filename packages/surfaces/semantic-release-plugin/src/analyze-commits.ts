import type { Bump } from '@locktender/commits'
import { versionBump } from '@locktender/commands/version-bump'
import { schemeOf } from '@locktender/versioning'
import type { VersionBumpData } from '@locktender/contracts'
import { callOf } from './call-of.ts'
import type { PluginConfig } from './plugin-config.ts'
import type { AnalyzeContext } from './plugin-context.ts'
import { asPluginError } from './plugin-error.ts'
import { policyOf } from './policy-of.ts'
import { rawCommits } from './raw-commits.ts'
import { releaseType } from './release-type.ts'

/**
 * Step `analyzeCommits`: the release type of the commits that semantic-release hands over, by the repository's policy; null when they
 * ask for no release. Where the policy takes versions from labels or changesets, it is what version-bump makes of the checkout.
 *
 * @throws {PluginError} with the code of a Problem of version-bump
 */
export function analyzeCommits(config: PluginConfig, context: AnalyzeContext): Promise<Bump | null> {
  return asPluginError(async () => {
    const { situation, versioning } = await policyOf(config, context)
    if ((versioning.source ?? 'conventional') !== 'conventional') {
      const { data } = await versionBump.run(callOf(versionBump, config, context))
      return movedPart(data as VersionBumpData)
    }
    const { lastRelease, branch } = context
    const commits = await rawCommits(situation.repository, context)
    const type = releaseType({ policy: versioning, commits, lastRelease, branch, today: situation.today })
    context.logger.log(
      '%s',
      `${commits.length} commit${commits.length === 1 ? ' asks' : 's ask'} for ${type === null ? 'no release' : `a ${type} release`}`,
    )
    return type
  })
}

/** Which number of the stable version moves: of a prerelease, that of what it leads to. */
function movedPart({ current, next }: VersionBumpData): Bump | null {
  const scheme = schemeOf({})
  const version = next === null ? null : scheme.parse(next)
  return version === null ? null : scheme.movedPart(current === null ? null : scheme.parse(current), scheme.stable(version), null)
}
