import { Problem } from '@locktender/contracts'
import { contentLines, type ContentLine } from './content-lines.ts'

/** The properties of one VEVENT, each name with its lines; what is inside its alarms is left out. */
export interface RawEvent {
  readonly line: number
  readonly properties: ReadonlyMap<string, readonly ContentLine[]>
}

/** Longest text that is read, and most events. */
export const mostCharacters = 8 * 1024 * 1024
export const mostEvents = 10_000
const deepest = 8

/**
 * The events of an iCalendar text, in its order. Alarms, to-dos, journals and the file's own zone definitions are passed over.
 *
 * @throws {Problem} `calendar/file-too-large` | `calendar/ics` with the line
 */
export function readEvents(text: string, file: string): RawEvent[] {
  if (text.length > mostCharacters) {
    throw new Problem(
      'calendar/file-too-large',
      `${file} has ${text.length} characters; at most ${mostCharacters} are read`,
      'Export only the events that hold releases back.',
      { at: { file } },
    )
  }
  const broken = (line: number, found: string, mend: string): Problem =>
    new Problem('calendar/ics', `${file}:${line} ${found}`, mend, { at: { file, line } })
  const events: RawEvent[] = []
  const open: string[] = []
  let properties = new Map<string, ContentLine[]>()
  let begun = 1
  let hasCalendar = false
  for (const content of contentLines(text)) {
    const { name, line, value } = content
    const component = value.trim().toUpperCase()
    if (name === '') throw broken(line, 'has no colon, so it is no property', 'Export the file again as iCalendar (RFC 5545).')
    if (name === 'BEGIN') {
      if (open.length === 0 && component !== 'VCALENDAR')
        throw broken(line, `begins with ${component.slice(0, 40)}`, 'A calendar file begins with BEGIN:VCALENDAR.')
      if (open.length >= deepest) throw broken(line, `is nested deeper than ${deepest} components`, 'Export the file again.')
      open.push(component)
      hasCalendar = true
      if (component === 'VEVENT') [properties, begun] = [new Map(), line]
    } else if (name === 'END') {
      if (open.pop() !== component)
        throw broken(line, `ends ${component.slice(0, 40)}, which is not open`, 'The file is damaged: export it again.')
      if (component === 'VEVENT') {
        if (events.push({ line: begun, properties }) > mostEvents)
          throw broken(begun, `is event ${mostEvents + 1}`, `At most ${mostEvents} events are read: export fewer.`)
      }
    } else if (open.at(-1) === 'VEVENT') {
      const same = properties.get(name)
      if (same === undefined) properties.set(name, [content])
      else same.push(content)
    }
  }
  if (open.length > 0 || !hasCalendar)
    throw broken(
      1,
      hasCalendar ? `ends before END:${open.at(-1)}` : 'is no calendar',
      'The file is cut off or of another kind: export it again.',
    )
  return events
}
