import { runAction } from '@locktender/action-kit'
import { goNoGo } from '@locktender/commands/go-no-go'

await runAction(goNoGo)
