import type { RecordEvent, RecordRetention, ReleasePolicy, RetentionRow } from '@locktender/contracts'
import type { ReleaseView } from '../fold/release-view.ts'
import { keepUntil } from './keep-until.ts'

const ended: ReadonlySet<ReleaseView['state']> = new Set(['closed', 'cancelled', 'rolled-back'])

type KeepOthers = NonNullable<NonNullable<ReleasePolicy['record']>['keep-others']>

/**
 * What the record keeps and until when, by the last event of each kind, and which releases are past their time. The events are never
 * removed by the suite: a chain of which the beginning is gone cannot be verified. `others` gives times of their own to what lies
 * elsewhere; who approved stands in the record, and is kept at least as long as it.
 */
export function retentionOf(
  events: readonly RecordEvent[],
  releases: Iterable<ReleaseView>,
  keep: string,
  branch: string,
  now: Date,
  others: KeepOthers = {},
): RecordRetention {
  const isPast = (at: string): boolean => Date.parse(keepUntil(at, keep)) <= now.getTime()
  const row = (
    what: string,
    found: readonly RecordEvent[],
    count: number,
    where: string,
    state: RetentionRow['state'],
    own = keep,
  ): RetentionRow => {
    const last = found.at(-1)
    return {
      what,
      count,
      where,
      keep: own,
      until: last === undefined || count === 0 ? null : keepUntil(last.at, own),
      state: count === 0 ? 'none' : state,
    }
  }
  const people = events.filter(({ type }) => type === 'voted' || type === 'approved')
  const artifacts = events.filter(({ type }) => type === 'planned' || type === 'published')
  const reports = events.filter((event) => event.type === 'gated')
  const series = events.filter((event) => event.type === 'judged' && event.data.evidenceDigest !== undefined)
  return {
    keep,
    oldestAt: events[0]?.at ?? null,
    due: [...releases].filter(({ state, lastAt }) => ended.has(state) && isPast(lastAt)).map(({ release }) => release),
    rows: [
      row('record', events, events.length, branch, 'kept'),
      row('identities of approvers', people, identities(people), branch, 'kept', longer(people.at(-1)?.at, keep, others.approvers)),
      row('artifacts', artifacts, artifactsOf(artifacts).length, placesOf(artifacts), 'elsewhere', others.artifacts),
      row(
        'reports behind gates',
        reports,
        reports.reduce((sum, { data }) => sum + (data.evidence?.length ?? 0), 0),
        'by digest',
        'elsewhere',
        others.reports,
      ),
      row('series behind judgements', series, series.length, 'by digest', 'elsewhere', others.series),
    ],
  }
}

function longer(at: string | undefined, keep: string, other: string | undefined): string {
  return at === undefined || other === undefined || keepUntil(at, other) <= keepUntil(at, keep) ? keep : other
}

function identities(events: readonly RecordEvent[]): number {
  const ids = events.flatMap((event) => {
    if (event.type === 'voted') return [event.data.userId]
    return event.type === 'approved' ? event.data.seats.map(({ userId }) => userId) : []
  })
  return new Set(ids).size
}

function artifactsOf(events: readonly RecordEvent[]): readonly { readonly sha256: string; readonly uri?: string }[] {
  const all = events.flatMap((event) => {
    if (event.type === 'planned') return event.data.artifacts
    return event.type === 'published' ? event.data.assets : []
  })
  return [...new Map(all.map((artifact) => [artifact.sha256, artifact])).values()]
}

function placesOf(events: readonly RecordEvent[]): string {
  const all = artifactsOf(events)
  const stated = all.filter(({ uri }) => uri !== undefined).length
  return `${stated} of ${all.length} with their place`
}
