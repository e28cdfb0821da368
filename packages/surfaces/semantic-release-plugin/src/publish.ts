import { Problem } from '@locktender/contracts'
import type { PluginConfig } from './plugin-config.ts'
import type { ReleaseContext } from './plugin-context.ts'
import { asPluginError } from './plugin-error.ts'
import { publishMissing } from './publish-missing.ts'

/** By this the step `success` knows that the release is ours. */
export const releaseName = 'GitHub release (Locktender)'

export interface GithubRelease {
  readonly name: string
  /** Web address. */
  readonly url: string
}

/**
 * Step `publish`: the GitHub release with its files, and the floating refs; semantic-release has made the tag. A run that dies is
 * finished by the next one, see `verifyConditions`.
 *
 * @throws {PluginError} `publish/…`, `github/…`
 */
export function publish(config: PluginConfig, context: ReleaseContext): Promise<GithubRelease> {
  return asPluginError(async () => {
    const { release, foreign } = await publishMissing(config, context, { version: context.nextRelease.version, comments: 'false' })
    if (foreign === null) return { name: releaseName, url: release.url ?? '' }
    throw new Problem(
      'publish/release-not-ours',
      foreign,
      'Let only one plugin make GitHub releases: take @semantic-release/github, or whatever made this one, out of the configuration.',
    )
  })
}
