import { runAction } from '@locktender/action-kit'
import { qualityGate } from '@locktender/commands/quality-gate'

await runAction(qualityGate)
