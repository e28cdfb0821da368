import type { Verdict } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { Rest } from '@locktender/rollout'

const ended: Readonly<Record<Extract<Rest, { do: 'end' }>['outcome'], Verdict>> = {
  'rolled-out': 'pass',
  'rolled-back': 'fail',
  'rolled-forward': 'warn',
  cancelled: 'skip',
  refused: 'fail',
}

/**
 * A rollout on its way has nothing to do most of the time, which is no failure of a step. It is pending when somebody or something
 * must change first, and it fails when it went back or cannot go back.
 */
export function rolloutVerdict(rest: Rest, view: ReleaseView | undefined): Verdict {
  if (rest.do === 'end') return ended[rest.outcome]
  if (view?.state === 'rollback-failed' || view?.state === 'rolled-back') return 'fail'
  if (view?.state === 'rolling-back' || rest.reason.code === 'rollback/waits-for-a-person') return 'pending'
  return view?.held.at(-1)?.data.code === rest.reason.code ? 'pending' : 'skip'
}
