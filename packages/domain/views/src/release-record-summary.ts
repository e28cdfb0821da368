import type { RecordEntry, ReleaseRecordData, Result } from '@locktender/contracts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { provenance, recordHeadline } from './release-record-text.ts'

/** Rows of a table in a summary; the result file has them all. */
const shownRows = 60
const signs: Readonly<Record<RecordEntry['tone'], string>> = { good: '✅', bad: '❌', open: '🟡', fact: '' }

/** A release-record result as the Markdown of a job summary. */
export function releaseRecordSummary({ reasons }: Pick<Result, 'reasons'>, data: ReleaseRecordData): string {
  const { appended, releases, timeline, chain, retention } = data
  return [
    `## ${escapeMarkdown(recordHeadline(data))}`,
    '',
    ...reasons.slice(1).map(({ code, message }) => `- \`${code}\` ${escapeMarkdown(message)}`),
    ...table(
      ['', 'event', 'release', 'what'],
      appended.map(({ how, type, release, seq, text }) => [how, seq === null ? type : `${seq} ${type}`, release, text]),
    ),
    ...table(
      ['release', 'state', 'commit', 'environment', 'events', 'provenance'],
      releases.map((each) => [
        each.release,
        each.state,
        each.commit?.slice(0, 12) ?? '',
        each.environment ?? '',
        String(each.events),
        provenance(each),
      ]),
    ),
    ...table(
      ['', 'at', 'event', 'what', 'by'],
      timeline.map(({ tone, at, seq, type, text, by }) => [signs[tone], at, `${seq} ${type}`, text, by]),
    ),
    ...table(
      ['anchor', 'digest', 'in', 'signed by'],
      (chain?.anchors ?? []).map(({ seq, digest, source, signer }) => [String(seq), digest, source, signer ?? 'nobody']),
    ),
    ...table(
      ['kept', 'count', 'where', 'until'],
      (retention?.rows ?? []).map(({ what, count, where, until }) => [what, String(count), where, until ?? '']),
    ),
  ].join('\n')
}

// Of a long list the end is what a reader wants.
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeTableCell(cell)).join(' | ')} |`
  const more = rows.length > shownRows ? ['', `${rows.length - shownRows} more before these, in the result file.`] : []
  return ['', line(head), `|${head.map(() => '---').join('|')}|`, ...rows.slice(-shownRows).map(line), ...more]
}
