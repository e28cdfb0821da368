import type { ReleaseView } from '@locktender/record'
import type { RolloutFacts } from './facts.ts'
import { giveBackStep, keepLocksRule } from './locks/lock-steps.ts'
import { positionOf } from './position.ts'
import { followUpStep } from './rollback/follow-up-step.ts'
import type { Rule } from './rule.ts'
import { abortRule } from './rules/abort.ts'
import { advanceRule } from './rules/advance.ts'
import { applyRule } from './rules/apply.ts'
import { endRule } from './rules/end.ts'
import { guardRule } from './rules/guard.ts'
import { judgeRule } from './rules/judge.ts'
import { observeRule } from './rules/observe.ts'
import { recordFaultRule } from './rules/record-fault.ts'
import { rollbackRule } from './rules/rollback.ts'
import { startRule } from './rules/start.ts'
import { timeboxRule } from './rules/timebox.ts'
import { unclearRule } from './rules/unclear.ts'
import { unseenRule } from './rules/unseen.ts'
import type { Step } from './step.ts'

/**
 * In this order. Stopping and going back come before everything that could hold them up: the lease, the calendar, approvals, a
 * changed policy and a broken metric source only ever keep the release from getting more traffic.
 */
const rules: readonly Rule[] = [
  abortRule,
  guardRule,
  timeboxRule,
  startRule,
  observeRule,
  judgeRule,
  keepLocksRule,
  recordFaultRule,
  unseenRule,
  unclearRule,
  applyRule,
  advanceRule,
]

/**
 * The one thing to do next for a release: a function of its record and of what was found out in this tick. Whoever asks again after
 * a crash, or at the same time, is told the same.
 */
export function nextStep(view: ReleaseView | undefined, facts: RolloutFacts): Step {
  const step = rolloutStep(view, facts)
  if (view === undefined || (step.do !== 'wait' && step.do !== 'end')) return step
  // A workflow beside the rollout comes after everything that moves traffic or looks at it.
  return followUpStep(view, facts, step) ?? step
}

function rolloutStep(view: ReleaseView | undefined, facts: RolloutFacts): Step {
  const ended = endRule(view, facts)
  if (ended !== undefined) return giveBackStep(view, facts, ended)
  if (view === undefined) throw new Error('endRule answers for a release without a view')
  const back = rollbackRule(view, facts)
  if (back !== undefined) return back
  const position = positionOf(view)
  if (position === undefined) throw new Error('endRule answers for a release that has passed every stage')
  for (const rule of rules) {
    const step = rule(view, facts, position)
    if (step !== undefined) return step
  }
  throw new Error('advanceRule always answers')
}
