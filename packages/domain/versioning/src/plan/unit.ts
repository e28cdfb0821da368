import type { CommitGraph } from '../history/commit-graph.ts'
import { reachability } from '../history/reachability.ts'
import type { Reachability } from '../history/reachability.ts'
import type { BranchRule } from '../lines/branch-rule.ts'
import type { PlacedTag, VersionLine } from '../lines/version-line.ts'
import type { Scheme } from '../schemes/scheme.ts'
import { selectBase } from '../tags/select-base.ts'
import type { VersionTag } from '../tags/tag.ts'
import type { TagLine } from '../tags/tag-lines.ts'

/** Packages with one number, and where their range begins. */
export interface Unit {
  readonly members: readonly number[]
  readonly base: VersionTag | null
  /** On a prerelease branch, the last prerelease of its channel since the base. */
  readonly lastPrerelease: VersionTag | null
  readonly tags: readonly PlacedTag[]
}

/** Units and, by unit number, what their bases and their last releases of the branch's channel reach. */
export interface UnitHistory {
  readonly units: readonly Unit[]
  /** Commit that stands for a missing base, -1 for none. */
  readonly beginning: number
  readonly sinceBase: Reachability
  readonly sinceRelease: Reachability
}

export interface UnitSources {
  readonly scheme: Scheme
  readonly branch: BranchRule
  readonly graph: CommitGraph
  readonly isAncestor: (sha: string) => boolean
  readonly lines: readonly TagLine[]
  /** Number of the commit that stands for a missing base, -1 for the whole history; asked only when a base is missing. */
  readonly since: () => number
}

/** Finds every unit's base: the highest stable version of any member that is an ancestor of the head. */
export function unitHistory(memberships: readonly (readonly number[])[], sources: UnitSources): UnitHistory {
  const { scheme, branch, graph, isAncestor, lines } = sources
  const bases = memberships.map((members) =>
    highest(
      scheme,
      members.map((member) => selectBase(lines[member]!.stable, sources)),
    ),
  )
  const beginning = bases.includes(null) ? sources.since() : -1
  const startOf = (tag: VersionTag | null): number => (tag === null ? beginning : (graph.indexOf.get(tag.sha) ?? -1))
  const sinceBase = reachability(graph, bases.map(startOf))
  const placeOf = (unit: number, { sha }: VersionTag): PlacedTag['place'] => {
    if (!isAncestor(sha)) return 'elsewhere'
    const commit = graph.indexOf.get(sha)
    return commit === undefined || sinceBase.reaches(unit, commit) ? 'past' : 'range'
  }
  const units = memberships.map((members, unit) => {
    const base = bases[unit] ?? null
    // Members with the same tag frame share one line.
    const own = [...new Set(members.map((member) => lines[member]!))]
    const tags = own.flatMap(({ stable, prereleases }) => [...stable, ...prereleases]).map((tag) => ({ ...tag, place: placeOf(unit, tag) }))
    return { members, base, lastPrerelease: lastPrerelease(scheme, branch, tags, base), tags }
  })
  const releases = units.map(({ base, lastPrerelease: last }) => startOf(last ?? base))
  return { units, beginning, sinceBase, sinceRelease: branch.kind === 'prerelease' ? reachability(graph, releases) : sinceBase }
}

function lastPrerelease(scheme: Scheme, branch: BranchRule, tags: readonly PlacedTag[], base: VersionTag | null): VersionTag | null {
  if (branch.kind !== 'prerelease') return null
  const identifier = scheme.identifier(branch.identifier)
  const own = tags.filter(({ place, version }) => place === 'range' && scheme.channelOf(version)?.identifier === identifier)
  return highest(
    scheme,
    own.map((tag) => (base !== null && scheme.compare(tag.version, base.version) < 0 ? null : tag)),
  )
}

function highest(scheme: Scheme, tags: readonly (VersionTag | null)[]): VersionTag | null {
  return tags.reduce((high, tag) => (high === null || (tag !== null && scheme.compare(tag.version, high.version) > 0) ? tag : high), null)
}

/** The version line of a unit. */
export function lineOf(
  unit: Unit,
  common: Pick<VersionLine, 'scheme' | 'policy' | 'branch' | 'today'>,
  names: readonly string[],
): VersionLine {
  return { ...common, names, current: unit.base?.version ?? null, tags: unit.tags }
}
