import type { DoctorData, Result } from '@locktender/contracts'
import { doctorHeadline } from './doctor-text.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'

/** Rows of a table in a summary; the result file has them all. */
const shownRows = 60

/** A doctor result as the Markdown of a job summary. */
export function doctorSummary({ verdict }: Pick<Result, 'verdict'>, data: DoctorData): string {
  return [
    `**${verdict}** – ${escapeMarkdown(doctorHeadline(data))}`,
    ...table(
      ['', 'setting', 'what', 'what to change', 'because of'],
      data.findings.map(({ kind, setting, message, mend, code, rule }) => [kind, setting, message, mend, rule ?? code]),
    ),
    ...table(
      ['does less with this token', 'instead', 'what to grant'],
      data.degraded.map(({ feature, instead, grant }) => [feature, instead, grant]),
    ),
  ].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeTableCell(cell)).join(' | ')} |`
  const more = rows.length > shownRows ? ['', `${rows.length - shownRows} more in the result file.`] : []
  return ['', line(head), `|${head.map(() => '---').join('|')}|`, ...rows.slice(0, shownRows).map(line), ...more]
}
