const followUpDays = [7, 30] as const
const daySeconds = 86_400

/** Days after the release on which a criterion is judged: its end, and days 7 and 30 as far as its period reaches; without a period the release day, 7 and 30. */
export function judgedOnDays(periodSeconds: number | null): readonly number[] {
  if (periodSeconds === null) return [0, ...followUpDays]
  const end = Math.ceil(periodSeconds / daySeconds)
  return [...followUpDays.filter((day) => day < end), end]
}
