import type { ReleaseCalendarData, Result } from '@locktender/contracts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { calendarHeadline, itemSpan } from './release-calendar-text.ts'

/** Rows of a table in a summary; the result file has them all. */
const shownRows = 30

/** A release-calendar result as the Markdown of a job summary. */
export function releaseCalendarSummary({ verdict, reasons }: Pick<Result, 'verdict' | 'reasons'>, data: ReleaseCalendarData): string {
  const rows = data.upcoming.slice(0, shownRows).map((item) => [item.kind, itemSpan(item), item.title, item.details.join('; ')])
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeTableCell(cell)).join(' | ')} |`
  return [
    `**${verdict}** – ${escapeMarkdown(calendarHeadline(data))}`,
    ...reasons.map(({ code, message }) => `- \`${code}\` ${escapeMarkdown(message)}`),
    ...data.passes.map(({ code, because }) => `- \`${code}\` is in force, but ${escapeMarkdown(because)}`),
    ...(rows.length === 0 ? [] : ['', '| what | when | title | details |', '|---|---|---|---|', ...rows.map(line)]),
    ...(data.upcoming.length > shownRows ? ['', `${data.upcoming.length - shownRows} more in the result file.`] : []),
  ].join('\n')
}
