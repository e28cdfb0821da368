import type { RollbackState } from '@locktender/contracts'

/** `rollback proved (manual) in 12.3 s of 600 s, 1 failed try`, or the way forward. */
export function rollbackHeadline({ state, trigger, choice, seconds, withinSeconds, failures }: RollbackState): string {
  const isLate = seconds !== null && withinSeconds !== null && seconds > withinSeconds
  const given = withinSeconds === null ? '' : ` of ${withinSeconds} s${isLate ? ', TOO SLOW' : ''}`
  const taken = seconds === null ? '' : ` in ${seconds.toFixed(1)} s${given}`
  const failed = failures === 0 ? '' : `, ${failures} failed ${failures === 1 ? 'try' : 'tries'}`
  return `${choice === 'roll-forward' ? 'repair where it is' : 'rollback'} ${state} (${trigger})${taken}${failed}`
}

/** How far the workflow beside it is; undefined where none is named. */
export function workflowSentence({ workflow }: RollbackState): string | undefined {
  if (workflow === null) return undefined
  const { state, failures, note, reference } = workflow
  const name = workflow.workflow
  const tries = failures === 0 ? '' : ` after ${failures} failed ${failures === 1 ? 'start' : 'starts'}`
  if (state === 'dispatched') return `${name} was started${tries}${reference === null ? '' : `: ${reference}`}`
  if (state === 'by-hand') return `START IT BY HAND: ${note ?? name}`
  return `${name} is not started yet${tries}${note === null ? '' : `: ${note}`}`
}

/** What a step of the way back is called. */
export const stepNames: Readonly<Record<RollbackState['steps'][number]['step'], string>> = {
  seen: 'seen',
  prepared: 'made ready',
  decided: 'decided',
  command: 'traffic taken away',
  'command-failed': 'command failed',
  workflow: 'workflow started',
  'workflow-failed': 'workflow not started',
  'no-traffic': 'no traffic seen',
  proved: 'proved',
}

/** What an item of the validation is called. */
export const itemNames: Readonly<Record<RollbackState['validation'][number]['item'], string>> = {
  health: 'the environment is healthy',
  response: 'it answers in time',
  errors: 'errors are below the limit',
  business: 'business recovers',
  users: 'users report nothing',
  data: 'data are whole',
}

/** `+12.3 s`; empty before the decision. */
export function sinceDecision(seconds: number | null): string {
  return seconds === null ? '' : `+${seconds.toFixed(1)} s`
}
