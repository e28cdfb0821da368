import type { Result, StagedRolloutData } from '@locktender/contracts'
import { codeSpan } from './code-span.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { bakeText, percent, rolloutHeadline } from './staged-rollout-text.ts'

/** A rollout as the Markdown of a job summary. */
export function stagedRolloutSummary({ verdict }: Pick<Result, 'verdict'>, data: StagedRolloutData): string {
  const { because, stages, rollback, nextLookAt, written } = data
  return [
    `**${verdict}** – ${escapeMarkdown(rolloutHeadline(data))}`,
    `- ${codeSpan(because.code)} ${escapeMarkdown(because.message)}`,
    ...(nextLookAt === null ? [] : [`- look again at ${nextLookAt}`]),
    ...(rollback === null ? [] : rollbackItems(rollback)),
    ...(stages.length === 0
      ? []
      : [
          '',
          '| stage | traffic | time | |',
          '|---|---|---|---|',
          ...stages.map((stage, index) => `| ${index} | ${percent(stage.share)} | ${escapeTableCell(bakeText(stage))} | ${stage.state} |`),
        ]),
    ...(written.length === 0 ? [] : ['', `Recorded: ${written.map(({ seq, type }) => `${type} (${seq})`).join(', ')}`]),
  ].join('\n')
}

function rollbackItems({ state, trigger, cause, target, seconds, proof }: NonNullable<StagedRolloutData['rollback']>): string[] {
  const taken = seconds === null ? '' : ` in ${seconds.toFixed(1)} s`
  return [
    `- rollback ${state} (${trigger})${taken}: ${escapeMarkdown(cause.message)}`,
    `- back to ${codeSpan(`sha256:${target}`)}`,
    ...proof.map(({ message }) => `- seen: ${escapeMarkdown(message)}`),
  ]
}
