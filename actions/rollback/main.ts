import { runAction } from '@locktender/action-kit'
import { rollback } from '@locktender/commands/rollback'

await runAction(rollback)
