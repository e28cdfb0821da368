import type { AuditedChange, RecordEntry, ReleaseRecordData, Result } from '@locktender/contracts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { otherReasons, provenance, provenanceLine, recordHeadline } from './release-record-text.ts'

/** Rows of a table in a summary; the result file has them all. */
const shownRows = 60
const signs: Readonly<Record<RecordEntry['tone'], string>> = { good: '✅', bad: '❌', open: '🟡', fact: '' }

const changeSigns: Readonly<Record<AuditedChange['state'], string>> = { authorised: '✅', adopted: '🟡', unauthorised: '❌' }

/** A release-record result as the Markdown of a job summary. */
export function releaseRecordSummary({ reasons }: Pick<Result, 'reasons'>, data: ReleaseRecordData): string {
  const { appended, releases, timeline, chain, retention, audit } = data
  const overall = provenanceLine(data)
  return [
    `## ${escapeMarkdown(recordHeadline(data))}`,
    '',
    ...otherReasons(reasons, data).map(({ code, message }) => `- \`${code}\` ${escapeMarkdown(message)}`),
    ...(overall === undefined ? [] : [`- ${escapeMarkdown(overall)}`]),
    ...table(
      ['', 'change', 'where', 'commit', 'at', 'by', 'release', 'what the record says'],
      // The worst stand first, and of a long table the end is shown.
      (audit?.changes ?? [])
        .toReversed()
        .map(({ state, kind, name, environment, commit, at, by, release, message }) => [
          changeSigns[state],
          `${kind} ${name}`,
          environment ?? '',
          commit.slice(0, 12),
          at,
          by ?? '',
          release ?? '',
          message,
        ]),
    ),
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
      ['kept', 'count', 'where', 'for', 'until'],
      (retention?.rows ?? []).map(({ what, count, where, keep, until }) => [what, String(count), where, keep ?? '', until ?? '']),
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
