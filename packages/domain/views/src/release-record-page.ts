import type { AuditedChange, RecordEntry, ReleaseRecordData, Result } from '@locktender/contracts'
import { escapeHtml } from './escape-html.ts'
import { releaseRecordStyle } from './release-record-style.ts'
import { changeLine, otherReasons, provenance, provenanceLine, recordHeadline, releaseLine } from './release-record-text.ts'

/** Events that a page shows; what is exported has them all. */
const shownEvents = 5000

export interface RecordPageOptions {
  /** Folder beside the page that holds the events' files; without it nothing is linked. */
  readonly eventFolder?: string
}

/** A release-record result as a page of its own, the timeline: no scripts, nothing loaded from elsewhere. */
export function releaseRecordPage(
  { subject, verdict, reasons, at }: Pick<Result, 'subject' | 'verdict' | 'reasons' | 'at'>,
  data: ReleaseRecordData,
  { eventFolder }: RecordPageOptions = {},
): string {
  const title = `Release record of ${subject.repository === '' ? 'this repository' : subject.repository}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${releaseRecordStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">${data.release === null ? 'All releases' : `Release ${escapeHtml(data.release)}`}, read from <code>${escapeHtml(data.branch)}</code> at ${escapeHtml(at)}.</p>
</header>
<main>
<section class="answer ${verdict}"><h2>${escapeHtml(recordHeadline(data))}</h2>
<ul>${otherReasons(reasons, data)
    .map(({ code, message }) => `<li>${escapeHtml(message)} <span class="soft">${escapeHtml(code)}</span></li>`)
    .join('')}</ul>
${data.head === null ? '' : `<p class="soft">Head: event ${data.head.seq}, SHA-256 <code>${escapeHtml(data.head.digest)}</code></p>`}</section>
${auditSection(data)}
${releaseSection(data)}
${timelineSection(data.timeline, eventFolder)}
${chainSection(data)}
${retentionSection(data)}
</main>
</body>
</html>
`
}

const changeTones: Readonly<Record<AuditedChange['state'], string>> = { authorised: 'good', adopted: 'open', unauthorised: 'bad' }

function auditSection({ audit }: ReleaseRecordData): string {
  if (audit == null) return ''
  const items = audit.changes
    .slice(0, shownEvents)
    .map(
      (change) =>
        `<li><span class="mark ${changeTones[change.state]}">${change.state}</span><span class="what">${escapeHtml(changeLine(change))}<span class="soft">${escapeHtml(`${change.message} (${change.code})`)}</span></span></li>`,
    )
  const more = audit.changes.length > shownEvents ? `<p class="soft">${audit.changes.length - shownEvents} more after these.</p>` : ''
  const what = `Since ${audit.since}: deployments to ${audit.environments.join(', ')} ${audit.deployments}, tags ${audit.tags}.`
  return `<section><h2>Changes</h2><p class="soft">${escapeHtml(what)}</p><ul class="rows">${items.join('')}</ul>${more}</section>`
}

function releaseSection({ releases, provenance: all }: ReleaseRecordData): string {
  if (releases.length === 0) return ''
  const overall = provenanceLine({ provenance: all ?? null })
  const items = releases.map((each) => {
    const tone = each.complete.missing.length === 0 ? 'good' : 'open'
    return `<li><span class="mark">${each.state}</span><span class="what">${escapeHtml(releaseLine(each))}<span class="soft ${tone}">${escapeHtml(provenance(each))}</span></span></li>`
  })
  return `<section><h2>Releases</h2>${overall === undefined ? '' : `<p class="soft">${escapeHtml(overall)}</p>`}<ul class="rows">${items.join('')}</ul></section>`
}

function timelineSection(timeline: readonly RecordEntry[], eventFolder: string | undefined): string {
  if (timeline.length === 0) return ''
  const items = timeline.slice(-shownEvents).map(({ seq, at, release, type, tone, text, by, run, digest, path }) => {
    const name = eventFolder === undefined ? String(seq) : `<a href="${escapeHtml(`${eventFolder}/${path}`)}">${seq}</a>`
    const soft = `${release} · by ${by}${run === null ? '' : `, run ${run}`} · ${digest.slice(0, 12)}`
    return `<li><span class="soft">${name}</span><span>${escapeHtml(at)}</span><span class="mark ${tone}">${escapeHtml(type)}</span><span class="what">${escapeHtml(text)}<span class="soft">${escapeHtml(soft)}</span></span></li>`
  })
  const more = timeline.length > shownEvents ? `<p class="soft">${timeline.length - shownEvents} more before these.</p>` : ''
  return `<section><h2>Timeline</h2>${more}<ol>${items.join('')}</ol></section>`
}

function chainSection({ chain }: ReleaseRecordData): string {
  if (chain === null) return ''
  const items = chain.anchors.map(
    ({ seq, digest, source, signer }) =>
      `<li><span class="mark">event ${seq}</span><span class="what"><code>${escapeHtml(digest)}</code><span class="soft">${escapeHtml(`${source}, ${signer === null ? 'not signed' : `signed by ${signer}`}`)}</span></span></li>`,
  )
  const list =
    items.length === 0 ? '<p class="soft">None was given: a cut-off end would not be seen.</p>' : `<ul class="rows">${items.join('')}</ul>`
  return `<section><h2>Anchors</h2>${list}<p class="soft">Rules of the branch: ${chain.protection}.</p></section>`
}

function retentionSection({ retention }: ReleaseRecordData): string {
  if (retention === null) return ''
  const items = retention.rows.map(
    ({ what, count, where, keep, until }) =>
      `<li><span class="mark">${escapeHtml(what)}</span><span class="what">${count}<span class="soft">${escapeHtml(`${where}${until === null ? '' : `; for ${keep ?? retention.keep}, until ${until}`}`)}</span></span></li>`,
  )
  return `<section><h2>Kept for ${escapeHtml(retention.keep)}</h2><ul class="rows">${items.join('')}</ul></section>`
}
