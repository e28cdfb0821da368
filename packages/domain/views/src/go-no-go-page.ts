import type { DecisionCriterion, GoNoGoData, Result } from '@locktender/contracts'
import { escapeHtml } from './escape-html.ts'
import { goNoGoStyle } from './go-no-go-style.ts'
import { goNoGoHeadline, standingLines, stateWord } from './go-no-go-text.ts'

/** Criteria of one group that a page shows; the result file has them all. */
const shownCriteria = 500

/** A go-no-go result as a page of its own, the decision sheet: no scripts, nothing loaded from elsewhere. */
export function goNoGoPage({ subject, at }: Pick<Result, 'subject' | 'at'>, data: GoNoGoData): string {
  const title = `Go or no-go of ${subject.repository === '' ? 'this release' : subject.repository}`
  const groups = Map.groupBy(data.criteria, ({ group }) => group)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${goNoGoStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">Commit <code>${escapeHtml(subject.commit)}</code>${subject.tag === undefined ? '' : `, tag ${escapeHtml(subject.tag)}`}. Decided at ${escapeHtml(at)}.</p>
</header>
<main>
<section class="decision ${data.decision.toLowerCase()}"><h2>${escapeHtml(goNoGoHeadline(data))}</h2>
${list(standingLines(data))}</section>
${[...groups].map(([group, criteria]) => groupSection(group, criteria)).join('\n')}
${statementSection(data)}
${data.notes.length === 0 ? '' : `<section><h2>Notes</h2>${list(data.notes.map(({ code, message }) => `${code}: ${message}`))}</section>`}
</main>
</body>
</html>
`
}

function groupSection(group: string, criteria: readonly DecisionCriterion[]): string {
  const holding = criteria.filter(({ state }) => state === 'pass').length
  const items = criteria.slice(0, shownCriteria).map((each) => {
    const word = stateWord(each)
    const proof = each.by === null ? each.proof : `${each.proof} by ${each.by}`
    const level = each.level === 'minor' ? ' · minor' : ''
    return `<li><span class="state ${word}">${word}</span><span class="what"><strong>${escapeHtml(each.text)}</strong> ${escapeHtml(each.message)}
<span class="soft">${escapeHtml(`${each.id} · ${proof}${level} · ${each.code}`)}</span></span></li>`
  })
  const more = criteria.length > shownCriteria ? `<p class="soft">${criteria.length - shownCriteria} more in the result file.</p>` : ''
  return `<section><h2>${escapeHtml(group)} <span class="soft">${holding} of ${criteria.length} hold</span></h2><ul class="criteria">${items.join('')}</ul>${more}</section>`
}

function statementSection({ statements }: GoNoGoData): string {
  if (statements.length === 0) return ''
  const items = statements.map(
    ({ by, at, counted, message }) =>
      `<li><span class="state ${counted ? 'pass' : 'unknown'}">${counted ? 'counts' : 'not counted'}</span><span class="what"><strong>${escapeHtml(by)}</strong> ${escapeHtml(message)} <span class="soft">${escapeHtml(at)}</span></span></li>`,
  )
  return `<section><h2>Said</h2><ul class="criteria">${items.join('')}</ul></section>`
}

const list = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`
