import type { Rule } from '../rule.ts'
import { reason } from '../step.ts'
import { hold } from './hold.ts'
import { shareFault } from './share-fault.ts'

/** Traffic that went another way after a good start: people are called, and the stage's time stands still. */
export const unseenRule: Rule = (view, { observation }, position) => {
  if (position.appliedAtMs === null || observation === null) return undefined
  const fault =
    observation === 'failed' ? reason('traffic/unobservable', 'the traffic side gives no answer') : shareFault(observation, view, position)
  return fault === null ? undefined : hold(view, position, fault, { isAlarm: true })
}
