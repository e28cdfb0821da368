import type { Result } from '@locktender/contracts'
import type { ReleasePlanData } from '@locktender/contracts/validators/types'
import { escapeHtml } from './escape-html.ts'
import { changeSection, dutySections, registerSection, riskSection, rowsSection } from './release-plan-sections.ts'
import { releasePlanStyle } from './release-plan-style.ts'
import { planHeadline, standingFacts } from './release-plan-text.ts'

/** A release-plan result as a page of its own: no scripts, nothing loaded from elsewhere. */
export function releasePlanPage(told: Pick<Result, 'verdict' | 'reasons' | 'subject' | 'at'>, data: ReleasePlanData): string {
  const { subject, verdict, reasons, at } = told
  const title = `${planHeadline(data)} · ${subject.repository === '' ? 'this repository' : subject.repository}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${releasePlanStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">Commit <code>${escapeHtml(subject.commit)}</code>. As of ${escapeHtml(at)}.</p>
</header>
<main>
<section class="verdict ${verdict}"><strong>${verdict}</strong><ul>${reasons.map(({ code, message }) => `<li><code>${escapeHtml(code)}</code> ${escapeHtml(message)}</li>`).join('')}</ul></section>
${facts(data)}
${changeSection(data)}
${dutySections(data)}
${riskSection(data)}
${registerSection(data)}
${otherSections(data)}
</main>
</body>
</html>
`
}

function facts(data: ReleasePlanData): string {
  const rows = standingFacts(data).map(([what, text]) => `<dt>${escapeHtml(what)}</dt><dd>${escapeHtml(text)}</dd>`)
  return rows.length === 0 ? '' : `<section><h2>The release</h2><dl>${rows.join('')}</dl></section>`
}

function otherSections({ commits, notes, packages, planFile, range, scope, timeline }: ReleasePlanData): string {
  return [
    rowsSection('Packages', packages.length < 2 ? [] : packages.map(({ name, current, next }) => [next, name, current ?? 'new'])),
    rowsSection(
      `Why: ${commits.length} of ${range.count} commits decide`,
      commits.map(({ sha, header, asks, because }) => [sha.slice(0, 7), header, `${asks ?? '–'} · ${because}`]),
    ),
    rowsSection(
      'After the freeze of the scope',
      scope.late.map(({ sha, header, change }) => [sha.slice(0, 7), header, change ?? 'no approved scope change']),
    ),
    rowsSection(
      'Success criteria',
      (planFile?.criteria ?? []).map(({ text, source, judgedOnDays }) => [
        judgedOnDays.length === 0 ? 'at once' : `day ${judgedOnDays.join(', ')}`,
        text,
        source ?? '',
      ]),
    ),
    rowsSection(
      'People',
      (planFile?.roster ?? []).map(({ role, person, backup }) => [role, person, backup === null ? 'no backup' : `backup ${backup}`]),
    ),
    rowsSection(
      'Dependencies',
      (planFile?.dependencies ?? []).map(({ status, name, owner }) => [status, name, owner]),
    ),
    rowsSection(
      'Tasks',
      timeline.map(({ dueOn, title, step, overdue }) => [dueOn, title, overdue ? `${step} · overdue` : step]),
    ),
    rowsSection(
      'Notes',
      notes.map(({ code, message }) => ['note', message, code]),
    ),
  ].join('\n')
}
