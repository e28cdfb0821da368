import type { ReleasePolicy, ReleaseTarget } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import type { RecordSnapshot } from '@locktender/record-store'
import { mayHaveTraffic } from '@locktender/rollout'

/** How far back releases are looked at: more than are ever on their way at once. */
const mostReleases = 200

/** Other releases as far as they concern a rollout. */
export interface Neighbours {
  /** Newest release of the same environment that was planned after this one. */
  readonly newer: string | null
  /** A release that is on its way in this environment, or in one that shares something with it. */
  readonly lockedBy: string | null
  /** What the environment served last with success. */
  readonly target: ReleaseTarget | undefined
}

const gone: ReadonlySet<ReleaseView['state']> = new Set(['cancelled', 'rolled-back'])
const served: ReadonlySet<ReleaseView['state']> = new Set(['rolled-out', 'verified', 'closed'])

/** Reads the plans of other releases from the record, and of the latest ones where they stand. */
export async function neighboursOf(
  record: RecordSnapshot,
  policy: ReleasePolicy,
  { release, environment }: { readonly release: string; readonly environment: string },
): Promise<Neighbours> {
  const plans = (await record.ofType('planned')).flatMap((event) => (event.type === 'planned' ? [event] : []))
  const own = plans.findLast((event) => event.release === release)
  const names = [...new Set(plans.filter((event) => event.release !== release).map((event) => event.release))].slice(-mostReleases)
  const views = (await record.standings(names)).flatMap(({ view }) => (view === undefined ? [] : [view]))
  const touching = environmentsTouching(policy, environment)
  const here = views.filter(({ planned }) => planned?.data.environment === environment)
  const lock = views.find((view) => mayHaveTraffic(view) && touching.has(view.planned?.data.environment ?? ''))
  const newer = own === undefined ? undefined : here.findLast(({ planned, state }) => (planned?.seq ?? 0) > own.seq && !gone.has(state))
  const last = here
    .filter(({ state, advanced }) => served.has(state) && advanced.length > 0)
    .toSorted(byLastAdvance)
    .at(-1)
  const artifact = last?.planned?.data.artifacts[0]
  return {
    newer: newer?.release ?? null,
    lockedBy: lock?.release ?? null,
    target:
      artifact === undefined || last?.planned == null
        ? undefined
        : { sha256: artifact.sha256, tag: last.planned.data.tag ?? last.release, commit: last.planned.data.commit },
  }
}

function byLastAdvance(a: ReleaseView, b: ReleaseView): number {
  return (a.advanced.at(-1)?.seq ?? 0) - (b.advanced.at(-1)?.seq ?? 0)
}

/** The environment itself and those that share a resource with it. */
function environmentsTouching({ environments = {} }: ReleasePolicy, environment: string): ReadonlySet<string> {
  // `use` names a set, not an environment.
  const named = Object.entries(environments).flatMap(([name, each]) =>
    typeof each === 'object' ? [[name, each.shared ?? []] as const] : [],
  )
  const shared = new Set(named.find(([name]) => name === environment)?.[1])
  const others = named.filter(([, resources]) => resources.some((resource) => shared.has(resource)))
  return new Set([environment, ...others.map(([name]) => name)])
}
