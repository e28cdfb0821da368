import type { Result } from '@locktender/contracts'
import type { PolicyRuleOrigin, ReleaseDuty, ReleasePlanData } from '@locktender/contracts/validators/types'
import { codeSpan } from './code-span.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { escapeTableCell } from './escape-table-cell.ts'
import { dutyWord, standingFacts } from './release-plan-text.ts'

/** Rows of a table, and characters of a cell; the result file has them all. */
const shown = { rows: 60, characters: 400, reasons: 25 }

const signs: Readonly<Record<string, string>> = { pass: '✅', warn: '🟡', fail: '❌', pending: '⏳', skip: '➖', unknown: '❔' }
const dutySigns = { there: '✅', missing: '❌', failing: '❌', 'to do': '⬜' } as const

/** The verdict with its reasons. */
export function verdictBlock({ verdict, reasons }: Pick<Result, 'verdict' | 'reasons'>): string {
  const lines = reasons.slice(0, shown.reasons).map(({ code, message, rule, at }) => {
    const place = at === undefined ? '' : ` ${codeSpan([at.file, at.line].filter((part) => part !== undefined).join(':'))}`
    return `- ${codeSpan(code)} ${text(message)}${rule === undefined ? '' : ` (${codeSpan(rule)})`}${place}`
  })
  const more = reasons.length > shown.reasons ? [`- ${reasons.length - shown.reasons} more`] : []
  return [`${signs[verdict] ?? ''} **${verdict}**`, '', ...lines, ...more].join('\n')
}

/** What stands about the release as a whole. */
export function factsBlock(data: ReleasePlanData): string {
  const lines = standingFacts(data).map(([what, said]) => `- **${what}**: ${text(said)}`)
  return titled('The release', lines.join('\n'))
}

/** The commits that decided. */
export function commitsBlock({ commits, range }: ReleasePlanData): string {
  const rows = commits.map(({ sha, header, asks, because }) => [codeSpan(sha.slice(0, 7)), cell(header), cell(asks ?? '–'), cell(because)])
  return titled(`Why: ${commits.length} of ${range.count} commits decide`, table(['commit', 'says', 'asks for', 'because'], rows))
}

/** The packages that are released, where there are several. */
export function packagesBlock({ packages }: ReleasePlanData): string {
  if (packages.length < 2) return ''
  const rows = packages.map(({ name, current, next }) => [cell(name), cell(current ?? '–'), cell(next)])
  return titled('Packages', table(['package', 'now', 'next'], rows))
}

/** What it must go through, with the rule behind each duty and what is already there. */
export function dutiesBlock({ duties }: ReleasePlanData): string {
  const there = duties.filter((duty) => dutyWord(duty) === 'there').length
  const rows = duties.map((duty) => [
    `${dutySigns[dutyWord(duty)]}&nbsp;${dutyWord(duty).replace(' ', '&nbsp;')}`,
    duty.phase,
    dutyCell(duty),
    rules(duty.because),
  ])
  return titled(`What it must pass: ${there} of ${duties.length} are there`, table(['', 'phase', 'what', 'rule'], rows))
}

function dutyCell({ what, seen }: ReleaseDuty): string {
  if (seen === null) return cell(`${what}.`)
  return `${cell(`${what}.`)} <br>${cell(seen.message)}`
}

/** The points of risk, each with its rule. */
export function riskBlock({ risk }: ReleasePlanData): string {
  const rows = risk.findings.map(({ add, what, because, known, paths, pathCount }) => [
    `+${add}`,
    `${cell(what)}${known ? '' : ' *(not known, counted as a precaution)*'}`,
    `${paths.map((path) => codeSpan(path.slice(0, 200), 'cell')).join(' ')}${pathCount > paths.length ? ` and ${pathCount - paths.length} more` : ''}`,
    rules([because]),
  ])
  const left = risk.leftOut.map(({ rule }) => codeSpan(rule)).join(', ')
  const note = left === '' ? '' : `\n\nThe error budget is not known; left out of this preview: ${left}.`
  const level = risk.level === null ? '' : `, level ${text(risk.level)}`
  return titled(`Risk: ${risk.points} points${level}`, `${table(['points', 'because', 'paths', 'rule'], rows)}${note}`.trim())
}

/** Late commits, with the change that lets each in. */
export function scopeBlock({ scope }: ReleasePlanData): string {
  if (scope.frozen === null) return ''
  const rows = scope.late.map(({ sha, header, change }) => [
    change === null ? '❌' : '✅',
    codeSpan(sha.slice(0, 7)),
    cell(header),
    cell(change ?? 'no approved scope change'),
  ])
  const none = rows.length === 0 ? 'Nothing came after it.' : table(['', 'commit', 'says', 'change'], rows)
  return titled(`Scope, frozen at ${codeSpan(scope.frozen)}`, none)
}

/** The risks that count, the worst first. */
export function registerBlock({ register }: ReleasePlanData): string {
  const rows = (register?.risks ?? [])
    .filter(({ counts }) => counts)
    .map(({ id, risk, probability, impact, score, owner, mitigation, at }) => [
      String(score),
      cell(id),
      cell(risk),
      `${probability} × ${impact}`,
      cell(owner),
      cell(mitigation),
      codeSpan(at, 'cell'),
    ])
  return titled('Risks of the register', table(['score', 'id', 'risk', 'probability × impact', 'owner', 'mitigation', 'at'], rows))
}

/** Success criteria, people and dependencies of the plan file. */
export function planBlock({ planFile }: ReleasePlanData): string {
  if (planFile === null) return ''
  const criteria = planFile.criteria.map(({ text: said, source, judgedOnDays }) => [
    cell(said),
    cell(source ?? '–'),
    judgedOnDays.length === 0 ? 'at the release' : `after ${judgedOnDays.join(', ')} days`,
  ])
  const people = planFile.roster.map(({ role, person, backup }) => [cell(role), cell(person), cell(backup ?? '–')])
  const needs = planFile.dependencies.map(({ id, name, owner, status }) => [cell(id), cell(name), cell(owner), cell(status)])
  return [
    titled('Success criteria', table(['criterion', 'source', 'judged'], criteria)),
    titled('People', table(['role', 'person', 'backup'], people)),
    titled('Dependencies', table(['id', 'what', 'owner', 'status'], needs)),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

/** The dated tasks. */
export function timelineBlock({ timeline }: ReleasePlanData): string {
  const rows = timeline.map(({ dueOn, step, title, overdue }) => [dueOn, cell(step), cell(title), overdue ? 'overdue' : ''])
  return titled('Tasks', table(['due', 'step', 'task', ''], rows))
}

/** What does not decide and still has to be known. */
export function notesBlock({ notes }: ReleasePlanData): string {
  const lines = notes.slice(0, shown.rows).map(({ code, message }) => `- ${codeSpan(code)} ${text(message)}`)
  return titled('To be known', lines.join('\n'))
}

/** A block under its heading, which is Markdown; nothing for an empty one. */
function titled(heading: string, block: string): string {
  return block === '' ? '' : `### ${heading}\n\n${block}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const more = rows.length > shown.rows ? ['', `${rows.length - shown.rows} more in the result file.`] : []
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.slice(0, shown.rows).map(line), ...more].join('\n')
}

const rules = (because: readonly PolicyRuleOrigin[]): string =>
  because.map(({ rule, origin }) => `${codeSpan(cut(rule), 'cell')} ${cell(origin)}`).join('<br>')

const cell = (said: string): string => escapeTableCell(cut(said))
const text = (said: string): string => escapeMarkdown(cut(said))

function cut(said: string): string {
  return said.length <= shown.characters ? said : `${said.slice(0, shown.characters - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
