import { runAction } from '@locktender/action-kit'
import { askedCommand } from './asked-command.ts'

await runAction(await askedCommand(process.env['INPUT_COMMAND']))
