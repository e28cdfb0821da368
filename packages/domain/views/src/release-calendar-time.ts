const formats = new Map<string, Intl.DateTimeFormat>()

/** A moment on the wall of a zone: its day as `2026-12-18` and its time as `18:00`. The process's own zone does not matter. */
export function wallClock(instant: string | Date, timezone: string): { readonly day: string; readonly time: string } {
  let format = formats.get(timezone)
  if (format === undefined) {
    const [date, time] = [{ year: 'numeric', month: '2-digit', day: '2-digit' } as const, { hour: '2-digit', minute: '2-digit' } as const]
    format = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hourCycle: 'h23', ...date, ...time })
    formats.set(timezone, format)
  }
  const parts = Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]))
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, time: `${parts['hour']}:${parts['minute']}` }
}

/** A moment as a person of the zone reads it: `2026-12-18 18:00 Europe/Berlin`. */
export function formatInstant(instant: string, timezone: string): string {
  const { day, time } = wallClock(instant, timezone)
  return `${day} ${time} ${timezone}`
}

/** The last day on which something that ends at the moment still takes place. */
export function lastDay(endInstant: string, timezone: string): string {
  return wallClock(new Date(Date.parse(endInstant) - 1), timezone).day
}
