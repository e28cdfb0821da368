import type { DoctorData, Result } from '@locktender/contracts'
import { doctorStyle } from './doctor-style.ts'
import { doctorHeadline } from './doctor-text.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlWithCode } from './html-with-code.ts'

/** Findings that a page shows; the result file has them all. */
const shownFindings = 500

/** A doctor result as a page of its own: every setting with its mend. No scripts, nothing loaded from elsewhere. */
export function doctorPage({ subject, verdict, at }: Pick<Result, 'subject' | 'verdict' | 'at'>, data: DoctorData): string {
  const title = `Settings of ${subject.repository === '' ? 'this repository' : subject.repository}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${doctorStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">As they were at ${escapeHtml(at)}, compared with the policy of ${escapeHtml(data.defaultBranch)}.</p>
</header>
<main>
<section class="answer ${verdict}"><h2>${escapeHtml(doctorHeadline(data))}</h2></section>
${findingSection(data)}
${degradedSection(data)}
${rightsSection(data)}
</main>
</body>
</html>
`
}

function findingSection({ findings }: DoctorData): string {
  if (findings.length === 0) return ''
  const items = findings
    .slice(0, shownFindings)
    .map(({ kind, setting, message, mend, code, rule }) =>
      row(kind, setting, [message, mend], `${code}${rule === undefined ? '' : `, expected by ${rule}`}`),
    )
  const more = findings.length > shownFindings ? `<p class="soft">${findings.length - shownFindings} more in the result file.</p>` : ''
  return `<section><h2>What to change</h2><ul class="rows">${items.join('')}</ul>${more}</section>`
}

function degradedSection({ degraded }: DoctorData): string {
  if (degraded.length === 0) return ''
  const items = degraded.map(({ feature, instead, grant }) => row('less', feature, [instead], grant))
  return `<section><h2>What does less with this token</h2><ul class="rows">${items.join('')}</ul></section>`
}

function rightsSection({ rights }: DoctorData): string {
  const seen = Object.entries(rights ?? {}).map(([name, level]) => `${name}: ${level}`)
  return `<section><h2>Rights of this token</h2><p>${escapeHtml(rights === null ? 'They could not be seen.' : seen.join(', '))}</p></section>`
}

function row(kind: string, title: string, says: readonly string[], soft: string): string {
  const lines = says.map((line) => `<span>${htmlWithCode(line)}</span>`).join('')
  return `<li><span class="mark ${kind}">${kind}</span><span class="what"><strong>${escapeHtml(title)}</strong>${lines}<span class="soft">${htmlWithCode(soft)}</span></span></li>`
}
