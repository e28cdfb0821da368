import type { ReleasePolicy } from '@locktender/contracts'
import { rolloutNames, rolloutStages } from '../rollout-stages.ts'
import { shareOf } from '../share.ts'
import { nearestWord } from '../text/nearest-word.ts'
import { isWorkflowPlaceholder, placeholderForm, workflowPlaceholders } from '../workflow-placeholders.ts'
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
  yield* placeholderMistakes(policy)
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

/** Inputs of workflows that ask for what nobody fills in. */
function* placeholderMistakes({ rollback }: ReleasePolicy): Generator<Mistake> {
  for (const key of ['run', 'forward'] as const)
    for (const [input, text] of Object.entries(rollback?.[key]?.inputs ?? {}))
      for (const [whole, name = ''] of text.matchAll(placeholderForm)) {
        if (isWorkflowPlaceholder(name)) continue
        const nearest = nearestWord(name, workflowPlaceholders)
        yield {
          code: 'placeholder',
          path: ['rollback', key, 'inputs', input],
          found: `the unknown placeholder ${whole}`,
          expected: workflowPlaceholders.map((each) => `{${each}}`).join(', '),
          nearest: nearest === undefined ? undefined : `{${nearest}}`,
        }
      }
}
