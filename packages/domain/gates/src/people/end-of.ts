const day = /^\d{4}-\d{2}-\d{2}$/

/** When something ends that holds until this day, UTC, the day included, or until this instant; undefined for what is neither. */
export function endOf(text: string): Date | undefined {
  const instant = day.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(text)
  if (Number.isNaN(instant.getTime())) return undefined
  if (!day.test(text)) return instant
  if (instant.toISOString().slice(0, 10) !== text) return undefined
  return new Date(instant.getTime() + 86_400_000)
}
