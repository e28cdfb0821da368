import type { Call, Outcome } from '@locktender/action-kit'
import type { Reason, RecordEvent, RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { Rest } from '@locktender/rollout'
import { findAbort } from './abort-label.ts'
import { lastReleaseTo, publicFace } from './public-face.ts'
import type { RolloutSituation } from './rollout-situation.ts'

/** What a rollout shows on GitHub, and what people tell it there. None of it holds the rollout up. */
export interface GithubSide {
  findAbort(view: ReleaseView): Promise<RecordReason | null>
  /** Shows what was written, beside whatever goes on. */
  show(release: string, written: readonly RecordEvent[], rest: Rest): void
  /** Shows the end of the release that was planned last for an environment, in case that nobody lived to do so. */
  showLast(environment: string): Promise<void>
  /** The outcome with what is to be told of all this, when it is done. */
  told(outcome: Outcome): Promise<Outcome>
}

/** Opens GitHub for one run. */
export function githubSide(situation: RolloutSituation, call: Call): GithubSide {
  const face = publicFace(situation, call)
  let notes: readonly Reason[] = []
  return {
    async findAbort(view) {
      const found = await findAbort(situation, call, view)
      notes = found.notes
      return found.abort
    },
    show: (release, written, rest) => face.update(release, written, rest.do === 'end'),
    async showLast(environment) {
      const release = await lastReleaseTo(situation.record.store, environment)
      if (release !== null) face.update(release, [], true)
    },
    told: async (outcome) => ({ ...outcome, reasons: [...outcome.reasons, ...notes, ...(await face.settle())] }),
  }
}
