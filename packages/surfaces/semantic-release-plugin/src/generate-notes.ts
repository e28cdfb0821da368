import { releaseNotes } from '@locktender/commands/release-notes'
import { Problem } from '@locktender/contracts'
import { callOf } from './call-of.ts'
import { inertLines } from './inert-lines.ts'
import type { PluginConfig } from './plugin-config.ts'
import type { ReleaseContext } from './plugin-context.ts'
import { asPluginError } from './plugin-error.ts'

/**
 * Step `generateNotes`: the notes of the release as Markdown, with its heading, as release-notes writes them.
 *
 * @throws {PluginError} `notes/…-missing` for what the policy asks and the notes lack, or the code of a Problem of release-notes
 */
export function generateNotes(config: PluginConfig, context: ReleaseContext): Promise<string> {
  return asPluginError(async () => {
    const { version } = context.nextRelease
    const { verdict, reasons, outputs } = await releaseNotes.run(callOf(releaseNotes, config, context, { version }))
    const [deciding] = reasons
    const notes = outputs['notes'] ?? ''
    // A dry run prints them, commits' text and all.
    if (verdict !== 'fail' || deciding === undefined) return context.options.dryRun === true ? inertLines(notes) : notes
    throw new Problem(deciding.code, deciding.message, 'Nothing was changed. Add what is missing to a commit of the range.')
  })
}
