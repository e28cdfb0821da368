import { Problem, type Reason } from '@locktender/contracts'
import type { Calendar, Entry } from '../entries/entry.ts'
import { formatMoment } from './format-moment.ts'
import { nextClosing, nextOpening } from './next-opening.ts'
import type { Question } from './question.ts'
import { reasonCode } from './reason-code.ts'
import { rulesFor, type Rules } from './rules.ts'

/** Whether something may happen, and when. */
export interface CalendarDecision {
  readonly open: boolean
  /** The deciding reasons; never empty. */
  readonly reasons: readonly Reason[]
  /** First open moment at or after the one asked about; null when there is none. */
  readonly opensAtMs: number | null
  /** First closed moment after `opensAtMs`; null when none is known. */
  readonly closesAtMs: number | null
  /** Why it never opens; null when it does. */
  readonly never: string | null
  /** What is in force without holding it back. */
  readonly passes: readonly { readonly code: string; readonly because: string }[]
}

/**
 * Whether a calendar lets something happen at a moment. Denials are a union and win over windows. A rollback is open in every
 * calendar, whatever is in it.
 *
 * @throws {Problem} `calendar/holidays-expired` when the days of a freeze that counts are no longer known at that moment
 */
export function decideCalendar(calendar: Calendar, question: Question): CalendarDecision {
  const rules = rulesFor(calendar, question)
  const { atMs } = question
  refuseUnknown(rules, atMs)
  const opensAtMs = nextOpening(rules, atMs) ?? null
  const passes = rules.passes
    .filter(({ timeline, untilMs }) => atMs < untilMs && timeline.endOfStretch(atMs) !== undefined)
    .map(({ timeline, because, isException }) => ({ code: codeOf(timeline.entry, isException), because }))
  const open = opensAtMs === atMs
  return {
    open,
    reasons: open ? [{ code: 'calendar/open', message: openMessage(question) }] : closedReasons(rules, calendar, atMs),
    opensAtMs,
    closesAtMs: opensAtMs === null ? null : (nextClosing(rules, opensAtMs) ?? null),
    never: opensAtMs === null ? whyNever(rules, calendar, atMs) : null,
    passes,
  }
}

function refuseUnknown({ unknownFrom }: Rules, atMs: number): void {
  const unknown = unknownFrom.find(({ fromMs }) => fromMs <= atMs)
  if (unknown === undefined) return
  const { name, zone } = unknown.entry
  throw new Problem(
    'calendar/holidays-expired',
    `the days of the freeze ${name} are known until ${formatMoment(unknown.fromMs, zone)} only`,
    `Bring its list up to date and move its valid-until.`,
  )
}

function openMessage({ action }: Question): string {
  return action === 'rollback' ? 'a rollback is never held back' : 'nothing in the calendar is in the way'
}

function closedReasons({ denials, windowGroups }: Rules, { zone }: Calendar, atMs: number): Reason[] {
  const held = denials.flatMap((denial): Reason[] => {
    const { entry } = denial
    const endMs = denial.endOfStretch(atMs)
    if (endMs === undefined) return []
    const { kind, name, title, at } = entry
    const until = endMs === Infinity ? 'until somebody ends it' : `until ${formatMoment(endMs, entry.zone)}`
    const what = kind === 'freeze' ? `the freeze ${name}` : `the ${kind} ${name}, which uses the same resource,`
    return [
      {
        code: codeOf(entry, false),
        message: `${what}${title === name ? '' : ` (${title})`} holds ${until}`,
        rule: kind === 'freeze' ? 'calendar.freezes' : 'calendar.conflicts',
        ...(at === undefined ? {} : { at: { file: at.file, ...(at.line === undefined ? {} : { line: at.line }) } }),
      },
    ]
  })
  const outside = windowGroups
    .filter((group) => group.every((window) => window.endOfStretch(atMs) === undefined))
    .map((group): Reason => {
      const names = group.map(({ entry }) => entry.name).join(', ')
      return { code: 'window/closed', message: `${formatMoment(atMs, zone)} is in no window (${names})`, rule: 'calendar.windows' }
    })
  return [...held, ...outside]
}

function whyNever({ denials, unknownFrom }: Rules, { zone }: Calendar, atMs: number): string {
  const endless = denials.find((denial) => denial.endOfStretch(atMs) === Infinity)
  if (endless !== undefined) return `the freeze ${endless.entry.name} has no end`
  const [unknown] = unknownFrom.toSorted((one, other) => one.fromMs - other.fromMs)
  if (unknown !== undefined)
    return `it does not open before ${formatMoment(unknown.fromMs, zone)}, until when the days of the freeze ${unknown.entry.name} are known`
  return 'no window and no pause of the freezes comes within ten years'
}

function codeOf({ kind, name }: Pick<Entry, 'kind' | 'name'>, isException: boolean): string {
  return reasonCode(isException ? 'exception' : kind === 'freeze' ? 'freeze' : 'conflict', name)
}
