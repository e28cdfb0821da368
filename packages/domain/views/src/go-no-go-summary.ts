import type { GoNoGoData } from '@locktender/contracts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { goNoGoHeadline, standingLines, stateWord } from './go-no-go-text.ts'

/** Rows of a table in a summary; the result file has them all. */
const shownRows = 60
const signs: Readonly<Record<string, string>> = { pass: '✅', fail: '❌', unknown: '❔', warn: '🟡', accepted: '🟡' }

/** A go-no-go result as the Markdown of a job summary or a check run. */
export function goNoGoSummary(data: GoNoGoData): string {
  const { criteria, statements, notes } = data
  const rows = criteria.map((each) => [
    `${signs[stateWord(each)] ?? ''} ${stateWord(each)}`,
    each.id,
    each.text,
    each.by === null ? each.proof : `${each.proof} by ${each.by}`,
    each.message,
  ])
  return [
    `## ${escapeMarkdown(goNoGoHeadline(data))}`,
    '',
    ...standingLines(data).map((line) => `- ${escapeMarkdown(line)}`),
    ...table(['', 'criterion', 'what', 'proof', 'seen'], rows),
    ...table(
      ['said by', 'at', 'counts', 'what'],
      statements.map(({ by, at, counted, message }) => [by, at, counted ? 'yes' : 'no', message]),
    ),
    ...(notes.length === 0
      ? []
      : ['', ...notes.slice(0, shownRows).map(({ code, message }) => `- \`${code}\` ${escapeMarkdown(message)}`)]),
  ].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeTableCell(cell)).join(' | ')} |`
  const more = rows.length > shownRows ? ['', `${rows.length - shownRows} more in the result file.`] : []
  return ['', line(head), `|${head.map(() => '---').join('|')}|`, ...rows.slice(0, shownRows).map(line), ...more]
}
