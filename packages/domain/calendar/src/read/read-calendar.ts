import { Problem, type FreezeException } from '@locktender/contracts'
import type { Calendar, Entry, Exception } from '../entries/entry.ts'
import { datedTimes, weeklyTimes } from '../entries/read-times.ts'
import { openZone, type Zone } from '../time/zone.ts'
import type { PolicyOfCalendar } from './calendar-policy.ts'
import type { CalendarTexts } from './calendar-texts.ts'
import { readFreezes } from './read-freezes.ts'
import { readInputFreezes, readInputWindows } from './read-input-rules.ts'
import { readShownEntries } from './read-shown-entries.ts'

/** What a workflow adds to the policy, or gives in its place. It can only hold releases back. */
export interface CalendarInputs {
  readonly timezone?: string | undefined
  readonly allow?: string | undefined
  readonly freeze?: string | undefined
}

/**
 * The calendar of a policy, of the calendar files that it names (see `calendarFiles`) and of what a workflow says.
 *
 * @throws {Problem} `calendar/…` for whatever cannot be read beyond doubt
 */
export function readCalendar(policy: PolicyOfCalendar, texts: CalendarTexts, inputs: CalendarInputs = {}): Calendar {
  const { calendar = {}, types = {}, environments = {} } = policy
  const inputZone = inputs.timezone === undefined ? undefined : openZone(inputs.timezone)
  const zone = calendar.timezone === undefined ? (inputZone ?? openZone('UTC')) : openZone(calendar.timezone)
  const windows = Object.entries(calendar.windows ?? {}).map(([name, { days, hours, timezone }]): Entry => {
    const times = weeklyTimes(days, hours, { what: `the window ${name}` })
    return {
      kind: 'window',
      name,
      title: name,
      zone: timezone === undefined ? zone : openZone(timezone),
      times: [times],
      shared: [],
      roles: [],
      agenda: [],
    }
  })
  const inputWindows = readInputWindows(inputs.allow ?? '', inputZone ?? zone)
  const freezes = [...readFreezes(calendar.freezes ?? [], zone, texts), ...readInputFreezes(inputs.freeze ?? '', inputZone ?? zone)]
  const names = new Set((calendar.freezes ?? []).map(({ name }) => name))
  return {
    zone: inputZone ?? zone,
    windowGroups: [windows, inputWindows],
    windowOfType: windowsOfTypes(types, new Set(windows.map(({ name }) => name))),
    entries: [...freezes, ...readShownEntries(policy, zone, texts)],
    exceptions: (calendar.exceptions ?? []).map((exception) => readException(exception, names, zone)),
    onFreezeStart: calendar['on-freeze-start'] ?? 'hold',
    deniesSharedUse: calendar.conflicts?.['shared-resources'] !== 'allow',
    sharedOf: Object.fromEntries(
      Object.entries(environments).flatMap(([name, environment]) =>
        typeof environment === 'object' ? [[name, environment.shared ?? []]] : [],
      ),
    ),
  }
}

function windowsOfTypes(types: NonNullable<PolicyOfCalendar['types']>, known: ReadonlySet<string>): Record<string, string> {
  const named = Object.entries(types).flatMap(([type, duties]) =>
    typeof duties === 'object' && duties.window !== undefined ? [[type, duties.window] as const] : [],
  )
  const wrong = named.find(([, window]) => window !== 'any' && !known.has(window))
  if (wrong === undefined) return Object.fromEntries(named)
  const [type, window] = wrong
  throw new Problem(
    'calendar/unknown-window',
    `the class ${type} starts in the window ${window}, which the calendar does not have`,
    `Name one of ${[...known, 'any'].join(', ')}.`,
  )
}

function readException(
  { freeze, types, release, 'approved-by': approvedBy, reason, expires }: FreezeException,
  known: ReadonlySet<string>,
  zone: Zone,
): Exception {
  if (!known.has(freeze))
    throw new Problem(
      'calendar/unknown-freeze',
      `an exception lifts the freeze ${freeze}, which the calendar does not have`,
      `Name one of ${[...known].join(', ') || 'its freezes'}.`,
    )
  const times = datedTimes(expires, expires, { what: `the exception to ${freeze}` })
  return {
    freeze,
    ...(types === undefined ? {} : { types }),
    ...(release === undefined ? {} : { release }),
    approvedBy,
    reason,
    expiresMs: times.form === 'dated' ? zone.momentsOf(times.toWallMs).earliestMs : 0,
  }
}
