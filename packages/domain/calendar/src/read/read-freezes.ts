import { Problem, type CalendarPolicy, type HolidayFreeze } from '@locktender/contracts'
import type { Entry, Times } from '../entries/entry.ts'
import { datedTimes, recurringTimes, type Named } from '../entries/read-times.ts'
import { readCalendarFile } from '../ics/read-calendar-file.ts'
import { openZone, type Zone } from '../time/zone.ts'
import { holidayFile } from './calendar-policy.ts'
import type { CalendarTexts } from './calendar-texts.ts'

export type FreezePolicy = NonNullable<CalendarPolicy['freezes']>[number]

/** One entry for each freeze of the policy, and one for each event of the files that freezes name. */
export function readFreezes(freezes: readonly FreezePolicy[], calendarZone: Zone, texts: CalendarTexts): Entry[] {
  return freezes.flatMap((freeze) => {
    const zone = freeze.timezone === undefined ? calendarZone : openZone(freeze.timezone)
    const common = {
      kind: 'freeze',
      name: freeze.name,
      title: freeze.name,
      shared: [],
      roles: [],
      agenda: [],
      freeze: {
        kind: freeze.kind ?? 'deploy',
        allow: freeze.allow ?? [],
        scope: {
          ...(freeze.types === undefined ? {} : { types: freeze.types }),
          ...(freeze.branches === undefined ? {} : { branches: freeze.branches }),
          ...(freeze.environments === undefined ? {} : { environments: freeze.environments }),
        },
        ...('holidays' in freeze ? { knownUntilMs: endOfList(freeze, zone) } : {}),
      },
    } as const
    const file = 'ics' in freeze ? freeze.ics : 'holidays' in freeze && freeze.days === undefined ? holidayFile(freeze.holidays) : undefined
    if (file === undefined) return [{ ...common, zone, times: timesOf(freeze) }]
    const events = readCalendarFile(textOf(file, freeze, texts), file, zone)
    if (events.length === 0 && 'holidays' in freeze) throw holidaysUnknown(freeze, file, 'is empty')
    return events.map(({ title, times, zone: own, line }) => ({
      ...common,
      title: title === '' ? freeze.name : title,
      zone: own,
      times: [times],
      at: { file, line },
    }))
  })
}

function timesOf(freeze: FreezePolicy): Times[] {
  const named: Named = { what: `the freeze ${freeze.name}` }
  if ('rrule' in freeze) return [recurringTimes(freeze.rrule, freeze.for, freeze.starts, named)]
  if ('from' in freeze) return [datedTimes(freeze.from, freeze.to, named)]
  return ('holidays' in freeze ? (freeze.days ?? []) : []).map((day) => datedTimes(day, day, named))
}

function endOfList({ name, 'valid-until': last }: { readonly name: string; readonly 'valid-until': string }, zone: Zone): number {
  const times = datedTimes(last, last, { what: `valid-until of the freeze ${name}` })
  return times.form === 'dated' ? zone.momentsOf(times.toWallMs).earliestMs : Infinity
}

function textOf(file: string, freeze: FreezePolicy, texts: CalendarTexts): string {
  const text = texts.get(file)
  if (text !== undefined) return text
  if ('holidays' in freeze) throw holidaysUnknown(freeze, file, 'is not there')
  throw new Problem(
    'calendar/file-missing',
    `the freeze ${freeze.name} is to be read from ${file}, which is not there`,
    `Add ${file}, or take the freeze out.`,
  )
}

function holidaysUnknown({ name, holidays }: Pick<HolidayFreeze, 'name' | 'holidays'>, file: string, found: string): Problem {
  return new Problem(
    'calendar/holidays-unknown',
    `the freeze ${name} needs the holidays of ${holidays}, and ${file} ${found}`,
    `Write them into the policy, days: ["2026-12-25", …], or into ${file}.`,
  )
}
