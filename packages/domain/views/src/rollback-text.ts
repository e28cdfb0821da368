import type { RollbackState } from '@locktender/contracts'
import { plainText } from './plain-text.ts'
import { itemNames, rollbackHeadline, sinceDecision, stepNames, workflowSentence } from './rollback-facts.ts'

const marks = { done: '✓', 'not-done': '✗', 'not-known': '?' } as const

/** A rollback for a terminal: what, to where, step by step, and what holds afterwards. */
export function rollbackLines(rollback: RollbackState): string[] {
  const { cause, choice, target, proof, steps, validation } = rollback
  const workflow = workflowSentence(rollback)
  return [
    `  ${rollbackHeadline(rollback)}: ${plainText(cause.message)}`,
    ...(choice === 'roll-forward' ? [] : [`  back to  sha256:${target.slice(0, 12)}…`]),
    ...(workflow === undefined ? [] : [`  workflow ${plainText(workflow)}`]),
    ...steps.map(
      ({ step, at, seconds, note }) =>
        `    ${plainText(at)}  ${sinceDecision(seconds).padStart(10)}  ${stepNames[step].padEnd(20)}  ${plainText(note)}`,
    ),
    ...proof.map(({ message }) => `  seen     ${plainText(message)}`),
    ...validation.map(({ item, answer, note }) => `  ${marks[answer]} ${itemNames[item].padEnd(28)}  ${plainText(note)}`),
  ]
}
