import type { StageAppliedFacts } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from '../facts.ts'
import { lockStep } from '../locks/lock-steps.ts'
import type { Rule } from '../rule.ts'
import { placeKey, type Position } from '../position.ts'
import { reason, type Entry, type Step } from '../step.ts'
import { decideRollback } from './decide-rollback.ts'
import { hold } from './hold.ts'
import { leaseStep, rolloutLock } from './lease.ts'
import { obstacleTo } from './obstacle.ts'
import { shareFault } from './share-fault.ts'

/** Begins a stage, when nothing holds it back. */
export const applyRule: Rule = (view, facts, position) => {
  if (position.appliedAtMs !== null) return undefined
  const [artifact] = view.planned?.data.artifacts ?? []
  if (artifact === undefined) return hold(view, position, reason('rollout/no-artifact', 'the plan names no artifact by digest'))
  const opId = `${view.release}/${placeKey(position)}`
  const entry = entryOf(view, facts, position, { opId, sha256: artifact.sha256 })
  if (facts.commandFault?.opId === opId) return afterFault(view, facts, position, entry)
  const obstacle = obstacleTo(position.planned, view, facts, position)
  if (obstacle !== undefined) return hold(view, position, obstacle.reason, obstacle)
  const lock = lockStep(view, facts, position)
  if (lock !== undefined) return lock
  const lease = leaseStep(view, facts)
  if (lease !== undefined) return lease
  return { do: 'apply', place: { stage: position.stage, region: position.region }, share: position.planned.share, opId, entry }
}

function entryOf(
  view: ReleaseView,
  { nowMs }: RolloutFacts,
  position: Position,
  { opId, sha256 }: Pick<StageAppliedFacts, 'opId' | 'sha256'>,
): Entry {
  const { stage, region, planned } = position
  const data: StageAppliedFacts = {
    stage,
    ...(region === undefined ? {} : { region }),
    share: planned.share,
    opId,
    fence: view.claims[rolloutLock]?.data.fence ?? 1,
    sha256,
    startedAt: new Date(nowMs).toISOString(),
  }
  return { type: 'stage-applied', key: `applied/${placeKey(position)}`, data }
}

const failed = 'traffic/apply-failed'

/** A command that failed may have done its work, or half of it: what is served decides. It is tried again for a while. */
function afterFault(view: ReleaseView, facts: RolloutFacts, position: Position, entry: Entry): Step {
  const { observation, commandFault, rules, nowMs } = facts
  if (observation === null) return { do: 'observe', place: { stage: position.stage, region: position.region } }
  if (observation !== 'failed' && shareFault(observation, view, position) === null) return { do: 'record', entry }
  const why = reason(failed, commandFault?.reason.message ?? 'the traffic command failed')
  const first = view.held.find(({ data }) => data.stage === position.stage && data.region === position.region && data.code === failed)
  const isOver = first !== undefined && nowMs - Date.parse(first.at) > rules.settleSeconds * 1000
  return isOver ? decideRollback(view, facts, 'automatic', why) : hold(view, position, why, { isAlarm: true })
}
