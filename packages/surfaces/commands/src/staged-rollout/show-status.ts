import type { Outcome } from '@locktender/action-kit'
import { contractOf } from '../rollback/contract-of.ts'
import { locksOfRelease } from './locks-of-release.ts'
import { rolloutOutcome } from './rollout-outcome.ts'
import type { RolloutRun } from './rollout-run.ts'

/** Where a release stands, its contract, and who has what it shares with others; nothing is written. */
export async function showStatus({ call, situation, release, standing }: RolloutRun): Promise<Outcome> {
  const view = await standing()
  const lock = await locksOfRelease(situation, call, view)?.look()
  return rolloutOutcome(situation, { release, view, rest: null, written: [], contract: await contractOf(situation, view), lock })
}
