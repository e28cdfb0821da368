import type { PluginConfig } from './plugin-config.ts'
import type { SuccessContext } from './plugin-context.ts'
import { asPluginError } from './plugin-error.ts'
import { publishMissing } from './publish-missing.ts'
import { releaseName } from './publish.ts'

/**
 * Step `success`: says "released in" on the pull requests and issues of the release, on 50 each and on the rest in one list, once
 * however often it runs. Not with `comments: false`, and not for a release that another plugin has published.
 *
 * @throws {PluginError} `github/…`
 */
export function success(config: PluginConfig, context: SuccessContext): Promise<void> {
  return asPluginError(async () => {
    const isOurs = context.releases.some(({ name }) => name === releaseName)
    if (!isOurs || config.comments === false || config.draft === true) return
    await publishMissing(config, context, { version: context.nextRelease.version })
  })
}
