import type { Result, StagedRolloutData } from '@locktender/contracts'
import { codeSpan } from './code-span.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { contractSheet } from './rollback-contract-sheet.ts'
import { rollbackItems, rollbackTables } from './rollback-summary.ts'
import { rolloutLockSentences } from './rollout-lock-text.ts'
import { rolloutProgressSentences } from './rollout-progress-text.ts'
import { bakeText, percent, rolloutHeadline } from './staged-rollout-text.ts'

/** A rollout as the Markdown of a job summary. */
export function stagedRolloutSummary({ verdict }: Pick<Result, 'verdict'>, data: StagedRolloutData): string {
  const { because, stages, rollback, nextLookAt, written, contract, runbook, help = [] } = data
  return [
    `**${verdict}** – ${escapeMarkdown(rolloutHeadline(data))}`,
    `- ${codeSpan(because.code)} ${escapeMarkdown(because.message)}`,
    ...(data.alarms ?? [])
      .filter(({ code }) => code !== because.code)
      .map(({ code, message }) => `- alarm: ${codeSpan(code)} ${escapeMarkdown(message)}`),
    ...(data.progress === undefined ? [] : rolloutProgressSentences(data.progress).map((sentence) => `- ${escapeMarkdown(sentence)}`)),
    ...(data.lock === undefined ? [] : rolloutLockSentences(data.lock).map((sentence) => `- lock: ${escapeMarkdown(sentence)}`)),
    ...(nextLookAt === null ? [] : [`- look again at ${nextLookAt}`]),
    ...(rollback === null ? [] : rollbackItems(rollback)),
    ...help.map((line) => `- ${escapeMarkdown(line)}`),
    ...(runbook === undefined ? [] : [`- runbook: ${escapeMarkdown(runbook)}`]),
    ...(stages.length === 0
      ? []
      : [
          '',
          '| stage | traffic | time | |',
          '|---|---|---|---|',
          ...stages.map((stage, index) => `| ${index} | ${percent(stage.share)} | ${escapeTableCell(bakeText(stage))} | ${stage.state} |`),
        ]),
    ...(rollback === null ? [] : rollbackTables(rollback)),
    ...(contract == null ? [] : contractSheet(contract)),
    ...(written.length === 0 ? [] : ['', `Recorded: ${written.map(({ seq, type }) => `${type} (${seq})`).join(', ')}`]),
  ].join('\n')
}
