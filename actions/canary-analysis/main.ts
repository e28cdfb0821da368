import { runAction } from '@locktender/action-kit'
import { canaryAnalysis } from '@locktender/commands/canary-analysis'

await runAction(canaryAnalysis)
