import type { Call, Outcome } from '@locktender/action-kit'
import type { ReleaseView } from '@locktender/record'
import type { GithubSide } from './github-side.ts'
import type { RolloutSituation } from './rollout-situation.ts'
import type { StageJudgement } from './stage-judgement.ts'

/** One run of staged-rollout for one release. */
export interface RolloutRun {
  readonly call: Call
  readonly situation: RolloutSituation
  readonly github: GithubSide
  readonly release: string
  /** The release as the record has it at this moment. */
  readonly standing: () => Promise<ReleaseView | undefined>
  /** How the stage that runs is judged; null where nothing can be compared. */
  readonly judge: (view: ReleaseView) => Promise<StageJudgement | null>
}

/** What a mode does with a run. */
export type RolloutMode = (run: RolloutRun) => Promise<Outcome>
