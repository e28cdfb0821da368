/** When every story begins. */
export const beganMs = Date.parse('2026-11-21T08:00:00Z')

/** A minute of the story as ISO 8601. */
export const instantOf = (minute: number): string => new Date(beganMs + minute * 60_000).toISOString()
