import type { ReleaseDuty, ReleasePlanData } from '@locktender/contracts/validators/types'
import { escapeHtml } from './escape-html.ts'
import { dutyWord } from './release-plan-text.ts'

/** Rows of a list that a page shows; the result file has them all. */
const shownRows = 500

/** A list of three columns under its title, all of it escaped; nothing for no rows. */
export function rowsSection(title: string, rows: readonly (readonly [word: string, what: string, more: string])[]): string {
  if (rows.length === 0) return ''
  const items = rows
    .slice(0, shownRows)
    .map(
      ([word, what, more]) =>
        `<li><span class="word">${escapeHtml(word)}</span><span>${escapeHtml(what)}</span><span class="soft">${escapeHtml(more)}</span></li>`,
    )
  const left = rows.length > shownRows ? `<p class="soft">${rows.length - shownRows} more in the result file.</p>` : ''
  return `<section><h2>${escapeHtml(title)}</h2><ul class="rows">${items.join('')}</ul>${left}</section>`
}

/** What it must go through, phase by phase. */
export function dutySections({ duties }: ReleasePlanData): string {
  if (duties.length === 0) return ''
  const there = duties.filter((duty) => dutyWord(duty) === 'there').length
  const phases = [...Map.groupBy(duties, ({ phase }) => phase)].map(
    ([phase, own]) => `<h3>${escapeHtml(phase)}</h3><ul class="rows">${own.map(dutyItem).join('')}</ul>`,
  )
  return `<section><h2>What it must pass <span class="soft">${there} of ${duties.length} are there</span></h2>${phases.join('')}</section>`
}

function dutyItem(duty: ReleaseDuty): string {
  const word = dutyWord(duty)
  const seen = duty.seen === null ? '' : `<br><span class="soft">${escapeHtml(duty.seen.message)}</span>`
  const rules = duty.because.map(({ rule, origin }) => `<code>${escapeHtml(rule)}</code> ${escapeHtml(origin)}`).join('<br>')
  return `<li><span class="word ${word.replace(' ', '-')}">${word}</span><span>${escapeHtml(duty.what)}.${seen}</span><span class="soft">${rules}</span></li>`
}

/** The points of risk, each with its rule. */
export function riskSection({ risk }: ReleasePlanData): string {
  const rows = risk.findings.map(({ add, what, because, known, paths, pathCount }) => {
    const more = pathCount > paths.length ? ` and ${pathCount - paths.length} more` : ''
    const touched = paths.length === 0 ? '' : `<br><span class="soft">${escapeHtml(paths.join(', '))}${more}</span>`
    const precaution = known ? '' : ' <span class="soft">not known, counted as a precaution</span>'
    return `<li><span class="word">+${add}</span><span>${escapeHtml(what)}${precaution}${touched}</span><span class="soft"><code>${escapeHtml(because.rule)}</code> ${escapeHtml(because.origin)}</span></li>`
  })
  const left =
    risk.leftOut.length === 0
      ? ''
      : `<p class="soft">The error budget is not known; left out of this preview: ${escapeHtml(risk.leftOut.map(({ rule }) => rule).join(', '))}.</p>`
  if (rows.length === 0 && left === '') return ''
  const level = risk.level === null ? '' : `, level ${escapeHtml(risk.level)}`
  return `<section><h2>Risk <span class="soft">${risk.points} points${level}</span></h2><ul class="rows">${rows.join('')}</ul>${left}</section>`
}

/** The register, the worst first, with what counts no more. */
export function registerSection({ register }: ReleasePlanData): string {
  return rowsSection(
    register === null ? '' : `Risk register ${register.file}`,
    (register?.risks ?? []).map(({ id, risk, probability, impact, score, counts, status, owner, mitigation, at }) => [
      `${id}: ${score}`,
      `${risk} – mitigation: ${mitigation}`,
      `${probability} × ${impact} · ${status}${counts ? '' : ' (counts no more)'} · ${owner} · ${at}`,
    ]),
  )
}

/** The states of the change request as a strip: past, present, and those that it may come to. */
export function changeSection({ planFile }: ReleasePlanData): string {
  const request = planFile?.changeRequest
  if (request == null) return ''
  const past = new Set(request.history.map(({ to }) => to))
  const states = request.states.map((state) => {
    const kind = state === request.state ? 'now' : past.has(state) ? 'past' : 'other'
    return `<li class="${kind}">${escapeHtml(state)}</li>`
  })
  const steps = request.history.map(({ to, by, on }) => `<li>${escapeHtml(on)}: ${escapeHtml(to)} by ${escapeHtml(by)}</li>`)
  const illegal = request.state === null ? '<p class="missing">Its history is not legal.</p>' : ''
  return `<section><h2>Change request ${escapeHtml(request.id)}</h2><ol class="strip">${states.join('')}</ol>${illegal}<ul>${steps.join('')}</ul></section>`
}
