import type { Calendar } from '../entries/entry.ts'
import { mergeSpans, type Span } from '../time/span.ts'
import { dayMs } from '../time/wall-time.ts'
import type { AgendaItem } from './agenda.ts'

/** Releases that come too close to one another. */
export interface Conflict {
  readonly code: 'conflict/shared-resource' | 'conflict/bunching'
  readonly message: string
  readonly span: Span
  /** Names of the releases. */
  readonly between: readonly string[]
}

/** Time after a freeze in which releases crowd. */
const crowdMs = dayMs
const mostConflicts = 200

/**
 * Pairs of releases or maintenance that use one resource at the same time, and releases that crowd into the day after a freeze
 * (lifecycle P12).
 *
 * @param opensAtMs moment at which the release that is asked about could start, if it has to wait
 */
export function conflictsOf(items: readonly AgendaItem[], calendar: Calendar, opensAtMs: number | null): Conflict[] {
  const users = items.filter(({ entry }) => (entry.kind === 'release' || entry.kind === 'maintenance') && entry.shared.length > 0)
  return [...sharedUse(users), ...bunching(items, calendar, opensAtMs)].slice(0, mostConflicts)
}

function* sharedUse(users: readonly AgendaItem[]): Generator<Conflict> {
  let found = 0
  for (const [index, one] of users.entries()) {
    for (let next = index + 1; next < users.length && found < mostConflicts; next += 1) {
      const other = users[next] as AgendaItem
      if (other.span.fromMs >= one.span.toMs) break
      const common = other.entry === one.entry ? [] : one.entry.shared.filter((resource) => other.entry.shared.includes(resource))
      if (common.length === 0) continue
      found += 1
      yield {
        code: 'conflict/shared-resource',
        message: `${nameOf(one)} and ${nameOf(other)} both use ${common.join(', ')}`,
        span: { fromMs: other.span.fromMs, toMs: Math.min(one.span.toMs, other.span.toMs) },
        between: [nameOf(one), nameOf(other)],
      }
    }
  }
}

function* bunching(items: readonly AgendaItem[], { zone }: Calendar, opensAtMs: number | null): Generator<Conflict> {
  const freezes = items.filter(({ entry }) => entry.freeze?.kind === 'deploy').map(({ span }) => span)
  for (const { toMs } of mergeSpans(freezes)) {
    if (!Number.isFinite(toMs)) continue
    const isCrowded = (atMs: number): boolean => atMs >= toMs && atMs < toMs + crowdMs
    const planned = items.filter(({ entry, span }) => entry.kind === 'release' && isCrowded(span.fromMs)).map(nameOf)
    const between = [...planned, ...(opensAtMs !== null && isCrowded(opensAtMs) && planned.length > 0 ? ['this release'] : [])]
    if (between.length < 2) continue
    const day = new Date(zone.wallTimeOf(toMs)).toISOString().slice(0, 10)
    yield {
      code: 'conflict/bunching',
      message: `${between.length} releases crowd after the freeze that ends on ${day}: ${between.join(', ')}`,
      span: { fromMs: toMs, toMs: toMs + crowdMs },
      between,
    }
  }
}

function nameOf({ entry }: AgendaItem): string {
  return entry.repository === undefined ? entry.name : `${entry.repository} ${entry.name}`
}
