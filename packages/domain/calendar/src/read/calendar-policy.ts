import type { ReleasePolicy } from '@locktender/contracts'

/** What of a policy the calendar reads. */
export type PolicyOfCalendar = Pick<ReleasePolicy, 'calendar' | 'boards' | 'types' | 'environments'>

/** Folder of holiday lists that a policy names by their code alone. */
export const holidayFolder = '.github/holidays'

/** Paths of the calendar files that a policy names, from the repository root, each once. */
export function calendarFiles({ calendar = {} }: PolicyOfCalendar): string[] {
  const { freezes = [], maintenance = [], events = [], meetings = [], releases = [], shared = [] } = calendar
  const named = [...freezes, ...maintenance, ...events, ...meetings, ...releases].flatMap((entry) => {
    if ('ics' in entry) return [entry.ics]
    return 'holidays' in entry && entry.days === undefined ? [holidayFile(entry.holidays)] : []
  })
  return [...new Set([...named, ...shared])]
}

/** Path of the list of a place's holidays. */
export function holidayFile(code: string): string {
  return `${holidayFolder}/${code}.ics`
}
