const secondsPerUnit: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800, y: 31_536_000 }
const short = /^(\d{1,9})([mhdwy])$/
const iso =
  /^P(?=\d|T\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/
const isoSeconds = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1]

/**
 * Seconds of a duration as the policy writes it: `30m`, `2h`, `5d`, `6w`, `7y`, or ISO 8601 (`PT30M`). A day has 24 hours, a
 * month 30 days, a year 365. Undefined when the text is no duration.
 */
export function durationSeconds(text: string): number | undefined {
  const [, amount, unit] = short.exec(text) ?? []
  if (amount !== undefined && unit !== undefined) return Number(amount) * (secondsPerUnit[unit] ?? 0)
  const parts = iso.exec(text)?.slice(1)
  return parts?.reduce((sum, part, index) => sum + Number(part ?? 0) * (isoSeconds[index] ?? 0), 0)
}
