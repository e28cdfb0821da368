import type { Outcome } from '@locktender/action-kit'
import { handOver } from './handed-judgement.ts'
import { rolloutOutcome } from './rollout-outcome.ts'
import type { RolloutRun } from './rollout-run.ts'

/** Judges the stage that runs, for another job to act on; writes nothing. */
export async function decideStage({ situation, release, standing, judge }: RolloutRun): Promise<Outcome> {
  const view = await standing()
  const judged = view === undefined ? null : await judge(view)
  const base = rolloutOutcome(situation, { release, view, rest: null, written: [] })
  if (view === undefined || judged === null) return { ...base, outputs: { ...base.outputs, judgement: 'null' } }
  const { verdict, reasons } = judged.judgement
  const limits = [judged.guard, judged.prepareGuard].filter((reason) => reason !== null)
  return {
    ...base,
    verdict: judged.guard === null ? verdict : 'fail',
    reasons: [...limits, ...reasons],
    outputs: { ...base.outputs, judgement: handOver(view, judged) },
  }
}
