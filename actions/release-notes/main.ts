import { runAction } from '@locktender/action-kit'
import { releaseNotes } from '@locktender/commands/release-notes'

await runAction(releaseNotes)
