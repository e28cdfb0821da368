import { runAction } from '@locktender/action-kit'
import { releaseRecord } from '@locktender/commands/release-record'

await runAction(releaseRecord)
