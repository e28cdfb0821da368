import { runAction } from '@locktender/action-kit'
import { stagedRollout } from '@locktender/commands/staged-rollout'

await runAction(stagedRollout)
