import type { CalendarAgendaItem, ReleaseCalendarData, Result } from '@locktender/contracts'
import { kindMarks, kindsByDay, monthTable } from './release-calendar-month.ts'
import { releaseCalendarStyle } from './release-calendar-style.ts'
import { calendarHeadline, itemSpan, windowTimes } from './release-calendar-text.ts'
import { formatInstant, wallClock } from './release-calendar-time.ts'
import { stripControls } from './strip-controls.ts'

const shownMonths = 4
const shownDays = 130

/** A release-calendar result as a page of its own: no scripts, nothing loaded from elsewhere. */
export function releaseCalendarPage(
  { subject, reasons, at }: Pick<Result, 'subject' | 'reasons' | 'at'>,
  data: ReleaseCalendarData,
): string {
  const title = `Release calendar of ${subject.repository === '' ? 'this repository' : subject.repository}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${releaseCalendarStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="soft">As of ${escapeHtml(formatInstant(at, data.timezone))}; times of the grid in that zone.</p>
</header>
<main>
${stateBlock(reasons, data)}
${windowList(data)}
${legend()}
<div class="months">${months(data)}</div>
${conflictList(data)}
<section class="agenda"><h2>Next 90 days</h2>${agendaList(data.upcoming)}</section>
</main>
</body>
</html>
`
}

function stateBlock(reasons: Result['reasons'], data: ReleaseCalendarData): string {
  const { type, action, environment } = data.asked
  const about = [action, type, environment].filter((word) => word !== null).join(', ')
  const lines = [...reasons.map(({ message }) => message), ...data.passes.map(({ code, because }) => `${code}: ${because}`)]
  return `<section class="state${data.open ? ' open' : ''}"><strong>${escapeHtml(calendarHeadline(data))}</strong>
<p class="soft">Asked: ${escapeHtml(about)}</p><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul></section>`
}

function windowList({ windows }: ReleaseCalendarData): string {
  if (windows.length === 0) return ''
  const items = windows.map((window) => `<li><strong>${escapeHtml(window.name)}</strong> ${escapeHtml(windowTimes(window))}</li>`)
  const isBoth = new Set(windows.map(({ givenBy }) => givenBy)).size > 1
  const note = isBoth ? '<p class="soft">A release starts while a window of the policy and one of the input are both open.</p>' : ''
  return `<section class="windows"><h2>Open in</h2><ul>${items.join('')}</ul>${note}</section>`
}

function legend(): string {
  const items = Object.entries(kindMarks).map(([kind, mark]) => `<li><span class="mark ${kind}">${mark}</span> ${kind}</li>`)
  return `<ul class="legend">${items.join('')}</ul>`
}

function months({ asked, timezone, upcoming }: ReleaseCalendarData): string {
  const today = wallClock(asked.at, timezone).day
  const [year = 1970, month = 1] = today.split('-').map(Number)
  const names = Array.from({ length: shownMonths }, (_, index) => new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7))
  const days = kindsByDay(upcoming, timezone, `${names[0] ?? today.slice(0, 7)}-01`, shownDays)
  return names.map((name) => monthTable(name, days, today)).join('')
}

function conflictList({ conflicts, timezone }: ReleaseCalendarData): string {
  if (conflicts.length === 0) return ''
  const items = conflicts.map(({ message, from }) => `<li>${escapeHtml(formatInstant(from, timezone))}: ${escapeHtml(message)}</li>`)
  return `<section class="conflicts"><h2>Conflicts</h2><ul>${items.join('')}</ul></section>`
}

function agendaList(items: readonly CalendarAgendaItem[]): string {
  if (items.length === 0) return '<p class="soft">Nothing.</p>'
  const lines = items.map(
    (item) =>
      `<li><span class="kind ${item.kind}">${item.kind}</span><span class="when">${escapeHtml(itemSpan(item))}</span>` +
      `<span class="what">${escapeHtml(item.title)}${item.details.length === 0 ? '' : ` <span class="soft">${escapeHtml(item.details.join(' · '))}</span>`}</span></li>`,
  )
  return `<ol>${lines.join('')}</ol>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escapeHtml(text: string): string {
  return stripControls(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}
