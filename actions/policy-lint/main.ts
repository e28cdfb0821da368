import { runAction } from '@locktender/action-kit'
import { policyLint } from '@locktender/commands/policy-lint'

await runAction(policyLint)
