import type { RecordReason } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from '../facts.ts'
import { reason, type Entry, type Step } from '../step.ts'
import { byHand, followUpOf, mostStarts, type FollowUp } from './follow-up.ts'
import { operationOf } from './workflow-call.ts'

const firstPauseSeconds = 30
const longestPauseSeconds = 900
/** A workflow that nobody could start for so long comes as a surprise, not as a help. */
const longestSeconds = 86_400

/**
 * The workflow beside the way back, or the way forward: one start, when nothing more urgent is to be done. Proof of traffic never
 * waits for it. Killed between the start and its record, the same start is made again, with the same `{operation}`.
 */
export function followUpStep(view: ReleaseView, { nowMs, commandFault }: RolloutFacts, rest: Step): Step | undefined {
  const followUp = followUpOf(view)
  if (followUp?.state !== 'due' || view.state === 'closed' || view.state === 'cancelled') return undefined
  const { decided, call, failures } = followUp
  const { choice = 'roll-back' } = decided.data
  const operation = operationOf(view, choice)
  const key = `rollback/${view.planned?.seq ?? 0}/${choice}/workflow/${failures.length}`
  const opId = `${view.release}/${key}`
  const fault = commandFault?.opId === opId ? commandFault.reason : standingFault(followUp, nowMs)
  if (fault !== null) return failed(key, followUp, fault)
  const lastMs = Date.parse(failures.at(-1)?.at ?? '1970-01-01T00:00:00Z')
  const nextMs = lastMs + 1000 * Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** Math.max(0, failures.length - 1))
  if (nowMs >= nextMs)
    return { do: 'dispatch', opId, operation, call, entry: entryOf(`${key}/dispatched`, followUp, { state: 'dispatched' }) }
  if (rest.do === 'wait') return { ...rest, untilMs: rest.untilMs === null ? nextMs : Math.min(rest.untilMs, nextMs) }
  return { do: 'wait', reason: notStarted(followUp), untilMs: nextMs }
}

/** Why it cannot be started at all. */
function standingFault({ call, decided }: FollowUp, nowMs: number): RecordReason | null {
  if (call.missing !== undefined)
    return reason(byHand, `${call.workflow} asks for ${call.missing.join(', ')}, of which the record knows nothing: start it by hand`)
  if (nowMs - Date.parse(decided.at) > longestSeconds * 1000)
    return reason(byHand, `${call.workflow} could not be started for a day: look whether it is still wanted, and start it by hand`)
  return null
}

function failed(key: string, followUp: FollowUp, fault: RecordReason): Step {
  return { do: 'record', entry: entryOf(`${key}/failed`, followUp, { state: 'dispatch-failed', proof: [fault] }) }
}

function notStarted({ call, failures }: FollowUp): RecordReason {
  const last = failures.at(-1)?.data.proof?.[0]?.message ?? ''
  return reason('workflow/not-started', `${call.workflow} was not started (try ${failures.length} of ${mostStarts}): ${last}`)
}

type Facts = Extract<Entry, { type: 'rolled-back' }>['data']

function entryOf(key: string, { decided, call }: FollowUp, more: Pick<Facts, 'state' | 'proof'>): Extract<Entry, { type: 'rolled-back' }> {
  const { trigger, cause, target, choice } = decided.data
  const data: Facts = { trigger, cause, target, ...(choice === undefined ? {} : { choice }), workflow: call, ...more }
  return { type: 'rolled-back', key, data }
}
