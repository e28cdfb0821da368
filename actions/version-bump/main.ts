import { runAction } from '@locktender/action-kit'
import { versionBump } from '@locktender/commands/version-bump'

await runAction(versionBump)
