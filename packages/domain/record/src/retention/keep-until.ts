const units = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as const

interface Span {
  readonly years: number
  readonly months: number
  readonly weeks: number
  readonly days: number
}

/**
 * The instant until which something of `at` is kept for a time such as `90d`, `7y` or `P7Y6M`; years and months by the calendar in
 * UTC, a day that its month does not have becoming the last one it has. The policy's schema has checked the text.
 */
export function keepUntil(at: string, keep: string): string {
  const { years, months, weeks, days } = spanOf(keep)
  const from = new Date(at)
  const day = from.getUTCDate()
  const to = new Date(from)
  to.setUTCDate(1)
  to.setUTCMonth(from.getUTCMonth() + years * 12 + months)
  const lastDay = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate()
  to.setUTCDate(Math.min(day, lastDay) + weeks * 7 + days)
  return to.toISOString()
}

function spanOf(keep: string): Span {
  const span = { years: 0, months: 0, weeks: 0, days: 0 }
  for (const [, count = '', unit = ''] of keep.toUpperCase().matchAll(/(\d+)([YMWD])/g))
    span[units[unit as keyof typeof units]] = Number(count)
  return span
}
