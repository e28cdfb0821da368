/** Texts of the calendar files that a policy names, by path as `calendarFiles` lists them. */
export type CalendarTexts = ReadonlyMap<string, string>
