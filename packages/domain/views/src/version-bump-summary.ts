import type { CommitReport, PackageVersion, Result, VersionBumpData } from '@locktender/contracts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { commitTitle, rangeText, versionHeadline } from './version-bump-text.ts'

/** Rows of a table in a summary; the result file has them all. */
const shownRows = 100

/** A version-bump result as the Markdown of a job summary: verdict and reason first, then packages, then commits, deciding ones first. */
export function versionBumpSummary({ verdict, reasons }: Pick<Result, 'verdict' | 'reasons'>, data: VersionBumpData): string {
  return [
    `**${verdict}** – ${escapeMarkdown(versionHeadline(data))}`,
    ...reasons.map(({ code, message }) => `- \`${code}\` ${escapeMarkdown(message)}`),
    ...packageTable(data.packages),
    ...commitTable(data),
  ].join('\n')
}

function packageTable(packages: readonly PackageVersion[]): string[] {
  const moved = packages.filter(({ next }) => next !== null)
  if (packages.length < 2 || moved.length === 0) return []
  const rows = moved
    .slice(0, shownRows)
    .map(({ name, current, next, type, because }) => [name, current ?? '–', next ?? '–', type ?? '–', because.slice(0, 3).join('; ')])
  return ['', ...table(['package', 'now', 'next', 'part', 'because'], rows), ...more(moved.length)]
}

function commitTable(data: VersionBumpData): string[] {
  if (data.commits.length === 0) return []
  const order = (commit: CommitReport): number => (commit.deciding === true ? 0 : 1)
  const sorted = data.commits.toSorted((one, other) => order(one) - order(other))
  const rows = sorted
    .slice(0, shownRows)
    .map((commit) => [commit.sha.slice(0, 9), commitTitle(commit), commit.bump ?? '–', commit.verdict, commit.reason])
  return [
    '',
    `<details><summary>${rangeText(data).replaceAll('<', '&lt;')}</summary>`,
    '',
    ...table(['commit', 'title', 'asks for', 'verdict', 'reason'], rows),
    ...more(sorted.length),
    '</details>',
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map((cells) => line(cells.map((cell) => escapeTableCell(cell))))]
}

const more = (count: number): string[] => (count > shownRows ? ['', `${count - shownRows} more in the result file.`] : [])
