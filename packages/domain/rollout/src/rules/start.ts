import type { RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { mayHaveTraffic } from '../may-have-traffic.ts'
import type { Rule } from '../rule.ts'
import { reason, type Step } from '../step.ts'
import { hold } from './hold.ts'

/** What must hold before the first traffic. */
export const startRule: Rule = (view, facts, position) => {
  const { planned } = view
  if (planned === null || view.applied.length > 0) return undefined
  if (facts.newerRelease !== null && !mayHaveTraffic(view)) {
    const data = { reason: `superseded by ${facts.newerRelease}`, supersededBy: facts.newerRelease }
    return { do: 'record', entry: { type: 'cancelled', key: `cancelled/${planned.seq}`, data } }
  }
  const { length } = planned.data.stages ?? []
  if (length < facts.rules.fewestStages) return refuseSkipped(length, facts.rules.fewestStages)
  const [fault] = facts.contractFaults
  const obstacle = fault ?? (planned.data.previous === undefined ? noTarget : undecided(view, facts.nowMs, facts.rules.needsDecision))
  return obstacle === undefined ? undefined : hold(view, position, obstacle)
}

/** A smaller change may go through its stages faster, but not through fewer. */
function refuseSkipped(count: number, fewest: number): Step {
  const message = `its rollout has ${count} of at least ${fewest} stages: give this class a rollout with faster stages instead of fewer`
  return { do: 'end', outcome: 'refused', reason: reason('stage/skipped', message) }
}

const noTarget = reason('rollback/no-target', 'it is not known which version ran before: name the release to go back to')

function undecided({ decided }: ReleaseView, nowMs: number, isNeeded: boolean): RecordReason | undefined {
  const last = decided.at(-1)?.data
  if (last === undefined) return isNeeded ? reason('decision/missing', 'nobody has decided to go yet') : undefined
  if (last.outcome !== 'GO' && last.outcome !== 'CONDITIONAL') return reason('decision/no-go', `the decision is ${last.outcome}`)
  const isOver = last.until !== undefined && Date.parse(last.until) <= nowMs
  return isOver ? reason('decision/expired', `the decision held until ${last.until}: confirm it again`) : undefined
}
