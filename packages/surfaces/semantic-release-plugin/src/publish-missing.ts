import { releasePublish } from '@locktender/commands/release-publish'
import { Problem, type PublishedRelease, type ReleasePublishData } from '@locktender/contracts'
import { callOf } from './call-of.ts'
import type { CommandInputs, PluginConfig } from './plugin-config.ts'
import type { PluginContext } from './plugin-context.ts'

/** What the ledger says after a run of release-publish. */
export interface Published {
  readonly release: PublishedRelease
  /** Null, or why the ledger stopped: another has made this release. */
  readonly foreign: string | null
}

/**
 * Does what is missing of the release of the commit that is checked out, by the ledger of release-publish; its tag is there already.
 *
 * @throws {Problem} `publish/…`, `github/…`: what was done until then stays, and the next run goes on from there
 */
export async function publishMissing(config: PluginConfig, context: PluginContext, given: CommandInputs): Promise<Published> {
  const { verdict, reasons, data } = await releasePublish.run(callOf(releasePublish, config, context, given))
  const [release] = (data as ReleasePublishData).releases
  const [deciding] = reasons
  const foreign = release?.steps.find(({ code }) => code === 'publish/release-not-ours')
  if (release !== undefined && foreign !== undefined) return { release, foreign: foreign.why }
  if (release !== undefined && verdict === 'pass') return { release, foreign: null }
  throw new Problem(
    deciding?.code ?? 'publish/nothing',
    deciding?.message ?? 'there is nothing to publish on the commit that is checked out',
    'Mend the cause and run semantic-release again on this commit: it finishes what is missing and repeats nothing.',
  )
}
