import type { Call } from '@locktender/action-kit'
import type { ReleasePublishData } from '@locktender/contracts'
import { readRegistryCommands, type FloatingWish, type RegistryCommand } from '@locktender/publishing'

/** The inputs of a call, read. */
export interface PublishOptions {
  readonly mode: ReleasePublishData['mode']
  readonly version: string | undefined
  readonly promote: string | undefined
  readonly assets: readonly string[]
  readonly commands: readonly RegistryCommand[]
  readonly floating: Pick<FloatingWish, 'depths' | 'as'>
  readonly comments: boolean
  readonly versionFiles: readonly string[]
  readonly dryRun: boolean
}

/** Reads the inputs. Throws Problem `publish/command-unreadable` or `publish/no-check`. */
export function publishOptions({ inputs }: Pick<Call, 'inputs'>): PublishOptions {
  const floating = inputs.text('floating') ?? 'none'
  return {
    mode: (inputs.text('mode') ?? 'direct') as PublishOptions['mode'],
    version: inputs.text('version'),
    promote: inputs.text('promote'),
    assets: inputs.list('assets'),
    commands: readRegistryCommands(inputs.text('publish') ?? ''),
    floating: {
      depths: floating === 'none' ? [] : floating.startsWith('major-minor') ? [1, 2] : [1],
      as: floating.endsWith('branch') ? 'branch' : 'tag',
    },
    comments: inputs.flag('comments'),
    versionFiles: inputs.list('version-files'),
    dryRun: inputs.flag('dry-run'),
  }
}
