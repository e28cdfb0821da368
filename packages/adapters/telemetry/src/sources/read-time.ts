const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/
// Seconds reach this in the year 5138; milliseconds did in 1973.
const fromHereMilliseconds = 1e11

/** Unix seconds of a time: seconds, milliseconds, or RFC 3339 with its offset; null for anything else. */
export function readTime(value: unknown): number | null {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,16}(?:\.\d{1,9})?$/.test(value) ? Number(value) : NaN
  if (Number.isFinite(number)) return Math.abs(number) >= fromHereMilliseconds ? number / 1000 : number
  if (typeof value !== 'string' || !rfc3339.test(value)) return null
  const time = Date.parse(value.replace(' ', 'T'))
  return Number.isFinite(time) ? time / 1000 : null
}
