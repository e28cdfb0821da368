const dayMilliseconds = 86_400_000

/** ISO 8601 week of a day and the year that week belongs to: the year of its Thursday. */
export function isoWeek(year: number, month: number, day: number): { year: number; week: number } {
  const date = Date.UTC(year, month - 1, day)
  const weekday = (new Date(date).getUTCDay() + 6) % 7
  const thursday = date + (3 - weekday) * dayMilliseconds
  const weekYear = new Date(thursday).getUTCFullYear()
  return { year: weekYear, week: Math.floor((thursday - Date.UTC(weekYear, 0, 1)) / dayMilliseconds / 7) + 1 }
}
