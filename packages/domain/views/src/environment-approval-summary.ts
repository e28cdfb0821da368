import type { EnvironmentApprovalData, Result } from '@locktender/contracts'
import { approvalHeadline, seatName, seatState, voterName, voteSays } from './environment-approval-text.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'

/** Rows of a table in a summary; the result file has them all. */
const shownRows = 60

/** An environment-approval result as the Markdown of a job summary. */
export function environmentApprovalSummary(
  { verdict, reasons }: Pick<Result, 'verdict' | 'reasons'>,
  data: EnvironmentApprovalData,
): string {
  const { seats, votes, stages, expiresAt, review } = data
  const states = new Map(stages.map(({ name, state }) => [name, state]))
  return [
    `**${verdict}** – ${escapeMarkdown(approvalHeadline(verdict, data))}`,
    ...reasons.map(({ code, message }) => `- \`${code}\` ${escapeMarkdown(message)}`),
    ...(expiresAt === null ? [] : [`- holds until ${escapeMarkdown(expiresAt)}`]),
    ...(review === null ? [] : [`- a review is due by ${escapeMarkdown(review.dueAt)}`]),
    ...table(
      ['stage', 'seat', 'filled by'],
      seats.map((seat) => [`${seat.stage} (${states.get(seat.stage) ?? ''})`, seatName(seat), seatState(seat)]),
    ),
    ...table(
      ['vote', 'says', 'counts', 'why', 'how to mend it'],
      votes.map((vote) => [voterName(vote), voteSays(vote), vote.counted ? 'yes' : 'no', `${vote.code}: ${vote.reason}`, vote.mend ?? '']),
    ),
  ].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeTableCell(cell)).join(' | ')} |`
  const more = rows.length > shownRows ? ['', `${rows.length - shownRows} more in the result file.`] : []
  return ['', line(head), `|${head.map(() => '---').join('|')}|`, ...rows.slice(0, shownRows).map(line), ...more]
}
