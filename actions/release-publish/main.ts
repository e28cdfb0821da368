import { runAction } from '@locktender/action-kit'
import { releasePublish } from '@locktender/commands/release-publish'

await runAction(releasePublish)
