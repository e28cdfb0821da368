import type { ReleasePolicy } from '@locktender/contracts'
import { rolloutNames, rolloutStages } from '../rollout-stages.ts'
import { shareOf } from '../share.ts'
import type { Mistake } from './mistake.ts'

/** Rollouts whose stages do not rise to 100%, or have no time to be watched; a way forward that is not named. */
export function* rolloutMistakes(policy: ReleasePolicy): Generator<Mistake> {
  for (const name of rolloutNames(policy)) {
    const stages = rolloutStages(policy, name) ?? []
    for (const [index, { to, for: watch }] of stages.entries()) {
      const path = ['rollouts', name, index]
      const before = stages[index - 1]
      if (before !== undefined && shareOf(to) <= shareOf(before.to))
        yield { code: 'stage', path: [...path, 'to'], found: `${to} after ${before.to}`, expected: 'more traffic than in the stage before' }
      const isLast = index === stages.length - 1
      if (isLast && shareOf(to) < 1)
        yield { code: 'stage', path: [...path, 'to'], found: `${to} in the last stage`, expected: 'a last stage { to: 100% }' }
      if (!isLast && watch === undefined)
        yield { code: 'stage', path, found: 'a stage without `for`', expected: 'the time that it is watched, such as for: 2h' }
    }
  }
  const { rollback } = policy
  if (rollback?.data === 'forward-only' && rollback.forward === undefined) {
    yield {
      code: 'forward',
      path: ['rollback', 'data'],
      found: 'forward-only without the way forward',
      expected: 'forward: { workflow: roll-forward.yml } in `rollback`',
    }
  }
}
