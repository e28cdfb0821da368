import { runAction } from '@locktender/action-kit'
import { releaseCalendar } from '@locktender/commands/release-calendar'

await runAction(releaseCalendar)
