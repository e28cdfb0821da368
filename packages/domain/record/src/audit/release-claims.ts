import type { OverriddenFacts, PlannedFacts, RecordEvent } from '@locktender/contracts'

/** What the record says for a release, over all of its plans: a release may be planned anew, for another commit. */
export interface ReleaseClaims {
  readonly release: string
  readonly firstAt: string
  readonly plans: PlannedFacts[]
  /** Commits that were approved, or decided to go, while their plan was in force. */
  readonly approved: Set<string>
  /** Tags of plans and publications. */
  readonly tags: Set<string>
  /** Digests of what was planned or published. */
  readonly artifacts: Set<string>
  readonly adoptions: { readonly at: string; readonly data: OverriddenFacts }[]
}

/** The claims of each release, in the order of their first events. */
export function releaseClaims(events: Iterable<RecordEvent>): readonly ReleaseClaims[] {
  const found = new Map<string, ReleaseClaims>()
  for (const event of events) {
    const claims = found.get(event.release) ?? noClaims(event)
    found.set(event.release, claims)
    add(claims, event)
  }
  return [...found.values()]
}

function add({ plans, approved, tags, artifacts, adoptions }: ReleaseClaims, event: RecordEvent): void {
  const commit = plans.at(-1)?.commit
  switch (event.type) {
    case 'planned':
      plans.push(event.data)
      if (event.data.tag !== undefined) tags.add(event.data.tag)
      for (const { sha256 } of event.data.artifacts) artifacts.add(sha256)
      break
    case 'published':
      tags.add(event.data.tag)
      for (const { sha256 } of event.data.assets) artifacts.add(sha256)
      break
    case 'approved':
      if (commit !== undefined) approved.add(commit)
      break
    case 'decided':
      if (commit !== undefined && (event.data.outcome === 'GO' || event.data.outcome === 'CONDITIONAL')) approved.add(commit)
      break
    case 'overridden':
      if (event.data.adopts !== undefined) adoptions.push({ at: event.at, data: event.data })
      break
    default:
      break
  }
}

function noClaims({ release, at }: RecordEvent): ReleaseClaims {
  return { release, firstAt: at, plans: [], approved: new Set(), tags: new Set(), artifacts: new Set(), adoptions: [] }
}
