import type { ObservedFacts } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { lookEveryMs } from '../bake.ts'
import type { Observation, RolloutFacts } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { placeKey, type Position } from '../position.ts'
import { reason, type Step } from '../step.ts'
import { decideRollback } from './decide-rollback.ts'
import { shareFault } from './share-fault.ts'

/** Looks at what is really served; a share that does not come about in time goes back. */
export const observeRule: Rule = (view, facts, position) => {
  const { appliedAtMs, stage, region } = position
  if (appliedAtMs === null) return undefined
  const { observation, nowMs, rules } = facts
  if (observation === null) return { do: 'observe', place: { stage, region } }
  const looks = view.observed.filter(({ data }) => data.stage === stage && data.region === region)
  const fault =
    observation === 'failed' ? reason('traffic/unobservable', 'the traffic side gives no answer') : shareFault(observation, view, position)
  if (observation !== 'failed' && isWorthRecording(looks.at(-1), fault === null, facts, lookEveryMs(position)))
    return record(position, looks.length, observation, fault?.message)
  const hasAgreed = looks.some(({ data }) => data.agrees)
  if (fault === null || hasAgreed) return undefined
  const settlesAtMs = appliedAtMs + rules.settleSeconds * 1000
  if (nowMs <= settlesAtMs) return { do: 'wait', reason: fault, untilMs: settlesAtMs }
  return decideRollback(view, facts, 'automatic', reason('traffic/not-applied', `the share was asked for, but ${fault.message}`))
}

// A freeze that holds the rollout also holds the stage's clock: what is seen in it is not recorded, so it does not count.
function isWorthRecording(
  last: ReleaseView['observed'][number] | undefined,
  agrees: boolean,
  { nowMs, calendar, rules }: RolloutFacts,
  everyMs: number,
): boolean {
  if (last === undefined || last.data.agrees !== agrees) return true
  return nowMs - Date.parse(last.at) >= everyMs && !(calendar.isFrozen && rules.onFreezeStart === 'hold')
}

function record(position: Position, count: number, { share, versions }: Observation, note: string | undefined): Step {
  const data: ObservedFacts = {
    stage: position.stage,
    ...(position.region === undefined ? {} : { region: position.region }),
    share,
    versions: [...versions],
    agrees: note === undefined,
    ...(note === undefined ? {} : { note }),
  }
  return { do: 'record', entry: { type: 'observed', key: `observed/${placeKey(position)}/${count}`, data } }
}
