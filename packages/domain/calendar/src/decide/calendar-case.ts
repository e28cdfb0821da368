import type { PolicyOfCalendar } from '../read/calendar-policy.ts'
import type { CalendarInputs } from '../read/read-calendar.ts'
import type { Question } from './question.ts'
import { decideSample, sampleQuestion } from './sample-question.ts'

/** One row of a table of decisions. */
export interface CalendarCase {
  readonly because: string
  readonly calendar?: NonNullable<PolicyOfCalendar['calendar']>
  readonly policy?: Omit<PolicyOfCalendar, 'calendar'>
  readonly inputs?: CalendarInputs
  readonly at: string
  readonly question?: Partial<Question>
  readonly codes: readonly string[]
  readonly expected: Partial<CalendarAnswer>
}

/** A decision as tables write it: instants to the minute, reasons by their codes. */
export interface CalendarAnswer {
  readonly open: boolean
  readonly codes: readonly string[]
  readonly opens: string | null
  readonly closes: string | null
  readonly passes: readonly string[]
  readonly never: string | null
}

/** What the calendar of a row answers. */
export function answerOf({ calendar = {}, policy = {}, inputs = {}, at, question }: CalendarCase): CalendarAnswer {
  const { open, reasons, opensAtMs, closesAtMs, passes, never } = decideSample({ calendar, ...policy }, sampleQuestion(at, question), {
    inputs,
  })
  const codes = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code)
  return { open, codes: codes(reasons), opens: instant(opensAtMs), closes: instant(closesAtMs), passes: codes(passes), never }
}

const instant = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString().replace(/:00\.000Z$/, 'Z'))
