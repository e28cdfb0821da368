import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from './facts.ts'
import type { Position } from './position.ts'
import type { Step } from './step.ts'

/** One concern of the rollout; undefined when it has nothing to say now. */
export type Rule = (view: ReleaseView, facts: RolloutFacts, position: Position) => Step | undefined
