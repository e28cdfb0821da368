import { runAction } from '@locktender/action-kit'
import { environmentApproval } from '@locktender/commands/environment-approval'

await runAction(environmentApproval)
