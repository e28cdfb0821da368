import type { RollbackState } from '@locktender/contracts'
import { codeSpan } from './code-span.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { itemNames, rollbackHeadline, sinceDecision, stepNames, workflowSentence } from './rollback-facts.ts'

/** A rollback as items of a job summary. */
export function rollbackItems(rollback: RollbackState): string[] {
  const workflow = workflowSentence(rollback)
  return [
    `- ${rollbackHeadline(rollback)}: ${escapeMarkdown(rollback.cause.message)}`,
    ...(rollback.choice === 'roll-forward' ? [] : [`- back to ${codeSpan(`sha256:${rollback.target}`)}`]),
    ...(workflow === undefined ? [] : [`- workflow: ${escapeMarkdown(workflow)}`]),
    ...rollback.proof.map(({ message }) => `- seen: ${escapeMarkdown(message)}`),
  ]
}

const marks = { done: '✓ done', 'not-done': '✗ not done', 'not-known': '? not known' } as const

/** The steps of a rollback with their times, and what holds afterwards, as tables. */
export function rollbackTables({ steps, validation }: RollbackState): string[] {
  return [
    ...(steps.length === 0
      ? []
      : [
          '',
          '| the way back | when | after the decision | |',
          '|---|---|---|---|',
          ...steps.map(
            ({ step, at, seconds, note }) =>
              `| ${stepNames[step]} | ${escapeTableCell(at)} | ${sinceDecision(seconds)} | ${escapeTableCell(note)} |`,
          ),
        ]),
    ...(validation.length === 0
      ? []
      : [
          '',
          '| afterwards | | when | |',
          '|---|---|---|---|',
          ...validation.map(
            ({ item, answer, at, note }) =>
              `| ${itemNames[item]} | ${marks[answer]} | ${escapeTableCell(at ?? '')} | ${escapeTableCell(note)} |`,
          ),
        ]),
  ]
}
