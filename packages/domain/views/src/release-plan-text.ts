import type { Result } from '@locktender/contracts'
import type { ReleaseDuty, ReleaseOutlook, ReleasePlanData } from '@locktender/contracts/validators/types'
import { plainText } from './plain-text.ts'
import { formatInstant } from './release-calendar-time.ts'

/** Lines of each list that a terminal shows before it says how many more there are. */
const shownLines = 40

/** A release-plan result for a terminal: what is released and why, then what it must go through. */
export function releasePlanText({ verdict, reasons }: Pick<Result, 'verdict' | 'reasons'>, data: ReleasePlanData): string {
  const { commits, duties, notes, packages, register, risk, scope, timeline } = data
  return [
    `${planHeadline(data)}: ${verdict}`,
    ...reasons.map(({ code, message }) => `  ${plainText(`${code}: ${message}`)}`),
    ...standingFacts(data).map(([what, text]) => `  ${what.padEnd(10)}${plainText(text)}`),
    ...section('Packages', packages.length < 2 ? [] : packages.map(({ name, current, next }) => `${name} ${current ?? 'new'} → ${next}`)),
    ...section(
      'Why',
      commits.map(({ sha, header, asks }) => `${sha.slice(0, 7)} ${asks ?? '–'}: ${header}`),
    ),
    ...section(
      'Risk',
      risk.findings.map(({ add, what, because, known }) => `+${add} ${what} (${because.rule})${known ? '' : ' [not known]'}`),
    ),
    ...section('What it must go through', duties.map(dutyLine)),
    ...section(
      'After the freeze of the scope',
      scope.late.map(({ sha, header, change }) => `${sha.slice(0, 7)} ${change ?? 'no approved change'}: ${header}`),
    ),
    ...section(
      'Risks of the register',
      (register?.risks ?? [])
        .filter(({ counts }) => counts)
        .map(({ id, score, risk: what, owner }) => `${id} ${score}: ${what} (${owner})`),
    ),
    ...section(
      'Tasks',
      timeline.map(({ dueOn, step, title, overdue }) => `${dueOn} ${step}: ${title}${overdue ? ' (overdue)' : ''}`),
    ),
    ...section(
      'Notes',
      notes.map(({ code, message }) => `${code}: ${message}`),
    ),
  ].join('\n')
}

/** What is released in one line: `Merging releases 1.3.0 (minor)`. */
export function planHeadline({ preview, release, next, packages, class: { name } }: ReleasePlanData): string {
  if (!release) return preview ? 'Merging releases nothing' : 'Nothing is released'
  const what = plainText(next ?? (packages.length === 1 ? `${packages[0]?.name} ${packages[0]?.next}` : `${packages.length} packages`))
  return `${preview ? 'Merging releases' : 'Release plan of'} ${what} (${name})`
}

/** What stands about the release as a whole, each with its name. Not escaped. */
export function standingFacts(data: ReleasePlanData): readonly (readonly [what: string, text: string])[] {
  const { calendar, class: made, current, delivery, milestone, next, planFile, reviews, risk, tag, waits } = data
  if (made.name === null) return []
  const day = waits.find(({ code }) => code === 'plan/target-date')
  return [
    ...(next === null ? [] : [['Version', `${current ?? 'none'} → ${next}${tag === null ? '' : `, tag ${tag}`}`] as const]),
    ['Class', `${made.name}, confidence ${made.confidence}. ${made.because.join(' ')}`],
    ['Risk', `${points(risk.points)}${risk.level === null ? '' : `, level ${risk.level}`}; ${exposures[risk.exposure]}`],
    ...(calendar === null ? [] : [['Calendar', calendarSentence(calendar, day !== undefined)] as const]),
    ...(day === undefined ? [] : [['Day', `${day.what}.`] as const]),
    ['Delivery', deliverySentence(delivery)],
    ...(planFile === null ? [] : [['Plan', `${planFile.name}, managed by ${planFile.manager} (${planFile.file})`] as const]),
    ...(planFile?.changeRequest == null ? [] : [['Change', changeSentence(planFile.changeRequest)] as const]),
    ...(reviews === null ? [] : [['Reviews', reviewSentence(reviews)] as const]),
    ...(milestone === null ? [] : [['Milestone', milestoneSentence(milestone)] as const]),
  ]
}

const points = (count: number): string => (count === 1 ? '1 point' : `${count} points`)
const exposures = { 'user-facing': 'users notice it', 'backend-only': 'users do not notice it', unknown: 'who notices it is not known' }

/** When it may go, in one sentence; without the present moment, so that it stays the same from run to run. */
function calendarSentence({ open, because, opensAt, closesAt, never, timezone, at }: ReleaseOutlook, isOnItsDay: boolean): string {
  const day = isOnItsDay ? `On ${formatInstant(at, timezone)}: ` : ''
  if (open) return `${day}open${closesAt === null ? '' : ` until ${formatInstant(closesAt, timezone)}`}.`
  const why = because.map(({ message }) => message).join('; ')
  const when = opensAt === null ? `It does not open: ${never ?? 'no opening is known'}` : `It opens at ${formatInstant(opensAt, timezone)}`
  return `${day}closed: ${why}. ${when}.`
}

function deliverySentence({ chosen, advised, because, weight }: ReleasePlanData['delivery']): string {
  const advice = chosen === advised ? `${chosen}, as is advised` : `${chosen ?? 'nobody chose'}; ${advised} is advised`
  return `${advice}: ${because}. The process should be ${weight} for what is at stake.`
}

/** The states of a change request with the one it is in. */
function changeSentence({ id, state, history }: NonNullable<NonNullable<ReleasePlanData['planFile']>['changeRequest']>): string {
  const way = history.map(({ to, by, on }) => `${to} by ${by} on ${on}`).join(' → ')
  return state === null ? `${id} has a history that is not legal: ${way}` : `${id} is ${state}: ${way}`
}

function reviewSentence({ approved, changesRequested }: NonNullable<ReleasePlanData['reviews']>): string {
  const yes = approved.length === 0 ? 'Nobody has approved this commit' : `Approved by ${approved.join(', ')}`
  return `${yes}${changesRequested.length === 0 ? '' : `; changes are requested by ${changesRequested.join(', ')}`}.`
}

function milestoneSentence({
  number,
  title,
  dueOn,
  created,
  updated,
  closed,
  unchanged,
}: NonNullable<ReleasePlanData['milestone']>): string {
  const issues = `${created} issues created, ${updated} updated, ${closed} closed, ${unchanged} unchanged`
  return `${title}${number === null ? '' : ` (${number})`}, due on ${dueOn}: ${issues}.`
}

/** How far a duty is, in a word. */
export function dutyWord({ state, seen }: Pick<ReleaseDuty, 'state' | 'seen'>): 'there' | 'missing' | 'failing' | 'to do' {
  if (state === 'missing') return 'missing'
  if (seen?.state === 'fail') return 'failing'
  return state === 'met' || seen?.state === 'pass' ? 'there' : 'to do'
}

function dutyLine(duty: ReleaseDuty): string {
  const seen = duty.seen === null ? '' : ` ${duty.seen.message}`
  return `${dutyWord(duty).padEnd(8)}${duty.phase.padEnd(8)}${duty.what}.${seen} (${duty.because.map(({ rule }) => rule).join(', ')})`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const more = lines.length > shownLines ? [`    and ${lines.length - shownLines} more`] : []
  return [`  ${title}`, ...lines.slice(0, shownLines).map((line) => `    ${plainText(line)}`), ...more]
}
