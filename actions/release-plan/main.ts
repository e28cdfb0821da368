import { runAction } from '@locktender/action-kit'
import { releasePlan } from '@locktender/commands/release-plan'

await runAction(releasePlan)
