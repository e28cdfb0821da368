import { entrySpans } from '../entries/entry-spans.ts'
import type { Calendar, Entry } from '../entries/entry.ts'
import type { Span } from '../time/span.ts'
import { dayMs } from '../time/wall-time.ts'

/** One time at which an entry of the calendar takes place. */
export interface AgendaItem {
  readonly entry: Entry
  readonly span: Span
  /** Whether it begins and ends at midnight of its zone. */
  readonly allDay: boolean
  /** What else is known, for people. */
  readonly details: readonly string[]
}

/** Freezes, maintenance, events, meetings and releases that touch [fromMs, toMs), in order of their begin. */
export function agendaOf({ entries, exceptions }: Calendar, fromMs: number, toMs: number): AgendaItem[] {
  const items = entries.flatMap((entry) => {
    const lifted = exceptions.filter(({ freeze }) => entry.kind === 'freeze' && freeze === entry.name)
    const details = [
      ...detailsOf(entry),
      ...lifted.map(
        ({ approvedBy, reason, types }) => `lifted${types === undefined ? '' : ` for ${types.join(', ')}`} by ${approvedBy}: ${reason}`,
      ),
    ]
    return entrySpans(entry, fromMs, toMs).map((span): AgendaItem => ({ entry, span, details, allDay: isAllDay(entry, span) }))
  })
  return items.toSorted((one, other) => one.span.fromMs - other.span.fromMs)
}

function detailsOf({ freeze, repository, shared, roles, agenda }: Entry): string[] {
  const { types, branches, environments } = freeze?.scope ?? {}
  const lists = [
    ['holds', types],
    ['lets through', freeze?.allow],
    ['branches', branches],
    ['environments', environments],
    ['uses', shared],
    ['with', roles],
    ['agenda', agenda],
  ] as const
  return [
    ...(freeze === undefined || freeze.kind === 'deploy' ? [] : [`${freeze.kind} freeze`]),
    ...(repository === undefined ? [] : [repository]),
    ...lists.flatMap(([word, items]) => (items === undefined || items.length === 0 ? [] : [`${word} ${items.join(', ')}`])),
  ]
}

function isAllDay({ zone }: Entry, { fromMs, toMs }: Span): boolean {
  if (!Number.isFinite(fromMs) || !Number.isFinite(toMs)) return false
  return zone.wallTimeOf(fromMs) % dayMs === 0 && zone.wallTimeOf(toMs) % dayMs === 0
}
