import type { Connection } from '@locktender/github'
import type { Repository } from '@locktender/git'
import type { DesiredRelease, RegistryCommand } from '@locktender/publishing'
import type { ReleaseAssetFile } from './asset-files.ts'
import type { ReleaseTarget } from './release-target.ts'
import type { CommandPlace } from './registry.ts'

/** One release with all that its steps need. */
export interface ReleaseWork {
  readonly connection: Connection
  readonly repository: Repository
  readonly target: ReleaseTarget
  readonly desired: DesiredRelease
  readonly body: string
  readonly assets: readonly ReleaseAssetFile[]
  readonly commands: readonly RegistryCommand[]
  readonly place: CommandPlace
  /** Who releases, see `runName`. */
  readonly run: string
  /** ISO 8601: no release of the commit is older. */
  readonly since: string
}
