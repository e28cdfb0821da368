import { decideCalendar, readCalendar, type Calendar, type CalendarTexts, type Question } from '@locktender/calendar'
import { Problem, type ReleasePolicy } from '@locktender/contracts'
import type { Flaw, LintRule } from '@locktender/policy/lint'

/** The rule that a release of every class can begin at some time: a window that lies in freezes for ever is an error. */
export function neverOpens(texts: CalendarTexts, now: Date): LintRule {
  return {
    id: 'never-opens',
    severity: 'error',
    title: 'a calendar that never opens, or cannot be read',
    check: ({ policy }) => flaws(policy, texts, now),
  }
}

function* flaws(policy: ReleasePolicy, texts: CalendarTexts, now: Date): Generator<Flaw> {
  if (policy.calendar === undefined) return
  let calendar: Calendar
  try {
    calendar = readCalendar(policy, texts)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    yield { message: error.message, fix: error.hint, at: error.at ?? ['calendar'] }
    return
  }
  const environments = Object.entries(policy.environments ?? {}).filter(([, each]) => typeof each === 'object')
  const [production] = environments.find(([, each]) => typeof each === 'object' && each.production === true) ?? []
  const classes = Object.entries(policy.types ?? {}).filter(([, each]) => typeof each === 'object')
  const asked = classes.length === 0 ? [null] : classes.map(([type]) => type)
  for (const type of asked) {
    const never = neverFor(calendar, {
      atMs: now.getTime(),
      action: 'deploy',
      type,
      branch: null,
      release: null,
      environment: production ?? null,
    })
    if (never === null) continue
    yield {
      message: `${type === null ? 'no release' : `no ${type} release`} can ever begin: ${never}`,
      fix: 'Give the window another time, or let the freeze end.',
      at: type === null ? ['calendar'] : ['types', type],
    }
  }
}

function neverFor(calendar: Calendar, question: Question): string | null {
  try {
    const { opensAtMs, never } = decideCalendar(calendar, question)
    return opensAtMs === null ? never : null
  } catch (error) {
    // The rule about lists of holidays tells of those that have ended.
    if (error instanceof Problem && error.code === 'calendar/holidays-expired') return null
    throw error
  }
}
