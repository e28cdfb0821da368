import type { EnvironmentApprovalData, JudgedVote, Result } from '@locktender/contracts'
import { environmentApprovalStyle } from './environment-approval-style.ts'
import { approvalHeadline, seatName, seatState, voterName, voteSays } from './environment-approval-text.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlWithCode } from './html-with-code.ts'

/** Votes that a page shows; the result file has them all. */
const shownVotes = 500

/** An environment-approval result as a page of its own, with every seat and vote: no scripts, nothing loaded from elsewhere. */
export function environmentApprovalPage(
  { subject, verdict, reasons, at }: Pick<Result, 'subject' | 'verdict' | 'reasons' | 'at'>,
  data: EnvironmentApprovalData,
): string {
  const title = `Approval of ${subject.repository === '' ? 'this release' : subject.repository}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${environmentApprovalStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">Release digest <code>${escapeHtml(data.digest)}</code>${subject.environment === undefined ? '' : `, for ${escapeHtml(subject.environment)}`}. Judged as of ${escapeHtml(at)}.</p>
</header>
<main>
<section class="state ${verdict}"><h2>${escapeHtml(approvalHeadline(verdict, data))}</h2>
<ul>${reasons.map(({ code, message }) => `<li>${escapeHtml(message)} <span class="soft">${escapeHtml(code)}</span></li>`).join('')}</ul></section>
${stageSections(data)}
${checkSection(data)}
<section><h2>Votes <span class="soft">${data.votes.filter(({ counted }) => counted).length} of ${data.votes.length} count</span></h2>${voteList(data.votes)}</section>
</main>
</body>
</html>
`
}

function stageSections({ stages, seats }: EnvironmentApprovalData): string {
  const sections = stages.map(({ name, state, opensAt }) => {
    const own = seats.filter((seat) => seat.stage === name)
    const items = own.map(
      (seat) =>
        `<li><span class="mark ${seat.missing ? 'open' : 'good'}">${seat.filledBy === null ? (seat.missing ? 'missing' : 'spare') : 'filled'}</span><span class="what"><strong>${escapeHtml(seatName(seat))}</strong> ${escapeHtml(seatState(seat))}</span></li>`,
    )
    const since = opensAt === null ? '' : `, opened at ${opensAt}`
    return `<section><h2>${escapeHtml(name)} <span class="soft">${escapeHtml(`${state}${since}`)}</span></h2><ul class="rows">${items.join('')}</ul></section>`
  })
  return sections.join('\n')
}

function checkSection({ checks }: EnvironmentApprovalData): string {
  if (checks.length === 0) return ''
  const items = checks.map(
    ({ code, outcome, message }) =>
      `<li><span class="mark ${outcome === 'pass' ? 'good' : outcome === 'fail' ? 'bad' : 'open'}">${outcome}</span><span class="what">${escapeHtml(message)} <span class="soft">${escapeHtml(code)}</span></span></li>`,
  )
  return `<section><h2>Checks</h2><ul class="rows">${items.join('')}</ul></section>`
}

function voteList(votes: readonly JudgedVote[]): string {
  if (votes.length === 0) return '<p class="soft">Nobody has voted.</p>'
  const items = votes.slice(0, shownVotes).map((vote) => {
    const said = Object.entries(vote.scorecard).map(([criterion, rationale]) => `${criterion}: ${rationale}`)
    const soft = [`${vote.source} at ${vote.at ?? 'an unknown time'}`, vote.code, ...said].map(
      (line) => `<span class="soft">${escapeHtml(line)}</span>`,
    )
    const mend = vote.mend === null ? '' : `<span class="mend">${htmlWithCode(vote.mend)}</span>`
    return `<li><span class="mark ${vote.counted ? 'good' : 'open'}">${vote.counted ? 'counts' : 'ignored'}</span><span class="what"><strong>${escapeHtml(voterName(vote))}</strong> ${escapeHtml(`${voteSays(vote)}: ${vote.reason}`)}${mend}${soft.join('')}</span></li>`
  })
  const more = votes.length > shownVotes ? `<p class="soft">${votes.length - shownVotes} more in the result file.</p>` : ''
  return `<ul class="rows">${items.join('')}</ul>${more}`
}
