import type { RecordReason, RolledBackFacts } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from '../facts.ts'
import { backDecision } from '../rollback/decisions.ts'
import { reason, type Step } from '../step.ts'

/** Pause before the first method is tried again. */
const retrySeconds = 30

/**
 * The way back, once it is decided: command, look, proof. It asks for no lease, no calendar, no approval and no metric. A try that
 * is not seen to work in time is recorded as failed, which calls people, and is made again under a new operation id: the traffic
 * side would take the old one for done. After the traffic command its further methods have their turn, then the command again.
 */
export function rollbackRule(view: ReleaseView, facts: RolloutFacts): Step | undefined {
  if (view.state !== 'rolling-back' && view.state !== 'rollback-failed') return undefined
  const { rolledBack } = view
  const decided = backDecision(view)
  if (decided === undefined) return undefined
  const plan = view.planned?.seq ?? 0
  const failures = rolledBack.filter(({ data }) => data.state === 'failed')
  const lastFailureMs = Date.parse(failures.at(-1)?.at ?? '1970-01-01T00:00:00Z')
  const opId = `${view.release}/${plan}/rollback/${failures.length}`
  const methods = facts.contract?.methods ?? []
  const turn = failures.length % (methods.length + 1)
  const method = methods[turn - 1]
  const { trigger, cause, target } = decided.data
  const base = { trigger, cause, target, opId, ...(method === undefined ? {} : { method: method.method }) }
  const key = `rollback/${plan}/${failures.length}`
  const applied = rolledBack.find(({ data }) => data.state === 'applied' && data.opId === opId)
  const { commandFault } = facts
  if (applied === undefined && commandFault?.opId === opId)
    return { do: 'record', entry: entry(`${key}/failed`, { ...base, state: 'failed', proof: [commandFault.reason] }) }
  if (applied === undefined) {
    const nextTryMs = lastFailureMs + retrySeconds * 1000
    if (turn === 0 && facts.nowMs < nextTryMs) return waitFor('rollback/failed', 'the rollback failed; it is tried again', nextTryMs)
    return { do: 'rollback', opId, method, entry: entry(`${key}/applied`, { ...base, state: 'applied' }) }
  }
  const { observation, rules, nowMs } = facts
  if (observation === null) return { do: 'observe', place: { stage: 0, region: undefined } }
  const proof = observation === 'failed' ? null : proofOf(observation, view)
  const startedMs = Date.parse(applied.at)
  if (proof !== null) {
    const seconds = Math.max(0, (nowMs - Date.parse(decided.at)) / 1000)
    return { do: 'record', entry: entry(`${key}/proved`, { ...base, state: 'proved', proof: [...proof], seconds }) }
  }
  if (nowMs - startedMs > rules.rollbackWithinSeconds * 1000)
    return { do: 'record', entry: entry(`${key}/failed`, { ...base, state: 'failed', proof: [whatIsSeen(observation)] }) }
  return waitFor(
    'rollback/not-seen-yet',
    `the traffic side does not show it yet: ${whatIsSeen(observation).message}`,
    startedMs + rules.rollbackWithinSeconds * 1000,
  )
}

/** What shows that it took effect; null while something still serves the release. */
function proofOf(observation: Exclude<RolloutFacts['observation'], 'failed' | null>, view: ReleaseView): readonly RecordReason[] | null {
  const released = new Set(view.planned?.data.artifacts.map(({ sha256 }) => sha256))
  const left = observation.versions.some(({ sha256, share }) => share > 0 && released.has(sha256))
  if (observation.share > 0 || left || observation.isHealthy === false) return null
  return [
    reason('proof/no-traffic', `the release serves ${observation.share * 100} % of the traffic`),
    ...(observation.isHealthy === true ? [reason('proof/healthy', 'the traffic side calls the environment healthy')] : []),
  ]
}

function whatIsSeen(observation: RolloutFacts['observation']): RecordReason {
  if (observation === null || observation === 'failed') return reason('traffic/unobservable', 'the traffic side gives no answer')
  const health = observation.isHealthy === false ? ', and the environment is not healthy' : ''
  return reason('traffic/still-serving', `the release still serves ${observation.share * 100} % of the traffic${health}`)
}

function entry(key: string, data: RolledBackFacts): { readonly type: 'rolled-back'; readonly key: string; readonly data: RolledBackFacts } {
  return { type: 'rolled-back', key, data }
}

function waitFor(code: string, message: string, untilMs: number): Step {
  return { do: 'wait', reason: reason(code, message), untilMs }
}
