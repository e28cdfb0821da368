import { Problem } from '@locktender/contracts'
import type { Entry, Times } from '../entries/entry.ts'
import { datedTimes, recurringTimes, weeklyTimes, type Named } from '../entries/read-times.ts'
import type { Zone } from '../time/zone.ts'

const everyDay = 'mon-sun'
const windowForm = /^\s*(?:([a-z]{3}(?:\s?[,-]\s?[a-z]{3})*)\s+)?(\S{1,20})\s*$/i
const name = 'input'

/**
 * Windows as a workflow writes them, one a line or separated by semicolons: `mon-thu 09:00-16:00; fri 09:00-12:00`, or hours of every
 * day.
 *
 * @throws {Problem} `calendar/weekdays` | `calendar/hours` | `calendar/empty-window` | `calendar/window-form`
 */
export function readInputWindows(text: string, zone: Zone): Entry[] {
  return linesOf(text.replaceAll(/(\d\d:\d\d)\s*,/g, '$1\n').replaceAll(';', '\n')).map((line): Entry => {
    const [, days = everyDay, hours] = windowForm.exec(line) ?? []
    if (hours === undefined)
      throw new Problem(
        'calendar/window-form',
        `the window ${JSON.stringify(line.slice(0, 200))} cannot be read`,
        'Write days and hours: mon-thu 09:00-16:00.',
      )
    return entryOf(
      'window',
      name,
      zone,
      weeklyTimes(days.replaceAll(' ', ''), hours, { what: `the window ${JSON.stringify(line.slice(0, 200))}` }),
    )
  })
}

const freezeForm = /^(?:([A-Za-z][A-Za-z0-9_-]{0,60})\s*:\s*)?(.*)$/
const dated = /^(\d{4}-\d{2}-\d{2}\S{0,9}?)(?:\s*(?:\.\.|\/| to )\s*(\S{10,19}))?$/
const recurring = /^(FREQ=\S{1,1000})(?:\s+for\s+(\S{1,20}))?$/i

/**
 * Freezes as a workflow writes them, one a line, days also separated by commas: `2026-12-24`, `2026-12-18..2027-01-04`,
 * `FREQ=MONTHLY;BYMONTHDAY=-1 for 1d`, or `on` for one that holds until it is taken away (`off` is none). A name may stand before: `year-end: …`.
 *
 * @throws {Problem} `calendar/freeze-form` and those of its times
 */
export function readInputFreezes(text: string, zone: Zone): Entry[] {
  return linesOf(text)
    .flatMap((line) => (/FREQ=/i.test(line) ? [line] : linesOf(line.replaceAll(',', '\n'))))
    .filter((line) => !/^(?:off|false)$/i.test(line))
    .map((line): Entry => {
      const [, named = name, rest = ''] = freezeForm.exec(line) ?? []
      const what = { what: `the freeze ${JSON.stringify(line.slice(0, 200))}` }
      return { ...entryOf('freeze', named, zone, timesOf(rest.trim(), what)), freeze: { kind: 'deploy', allow: [], scope: {} } }
    })
}

function timesOf(text: string, named: Named): Times {
  if (/^(?:on|true)$/i.test(text)) return { form: 'always' }
  const [, from, to = from] = dated.exec(text) ?? []
  if (from !== undefined && to !== undefined) return datedTimes(from, to, named)
  const [, rule, length = '1d'] = recurring.exec(text) ?? []
  if (rule !== undefined) return recurringTimes(rule, length, undefined, named)
  throw new Problem(
    'calendar/freeze-form',
    `${named.what} cannot be read`,
    'Write 2026-12-18..2027-01-04, FREQ=MONTHLY;BYMONTHDAY=-1 for 1d, or on.',
  )
}

function entryOf(kind: Entry['kind'], entryName: string, zone: Zone, times: Times): Entry {
  return { kind, name: entryName, title: entryName, zone, times: [times], shared: [], roles: [], agenda: [] }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
