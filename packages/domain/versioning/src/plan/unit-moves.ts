import { hasBegun } from '../lines/published-version.ts'
import { targetVersion } from '../lines/target-version.ts'
import type { Version } from '../schemes/version.ts'
import type { DependencyEdge, DependencyGraph } from './dependency-graph.ts'
import type { Groups } from './groups-of.ts'
import type { PlannedUnit } from './plan-units.ts'
import { bumpOfLevel, levelOfBump, propagate } from './propagate.ts'
import type { Level, Moves, Push } from './propagate.ts'

export interface UnitMovesInput {
  readonly units: readonly PlannedUnit[]
  readonly groups: Groups
  readonly dependencies: DependencyGraph
  readonly policy: { readonly dependents?: 'none' | 'patch'; readonly peer?: 'out-of-range' | 'always' | 'never' }
  /** Members that lack the version of their fixed group. */
  readonly lagging: ReadonlySet<number>
  /** Dependencies released since their dependent's last release. */
  readonly stale: readonly DependencyEdge[]
}

/** Moves of all units: their own, then those that dependencies and groups carry on. */
export function unitMoves({ units, groups, dependencies, policy, lagging, stale }: UnitMovesInput): Moves {
  const frozen = new Set<number>()
  units.forEach(({ baseless, private: isPrivate, line }, unit) => {
    if (line.branch.kind === 'none' || (baseless && isPrivate && units.length > 1)) frozen.add(unit)
  })
  const behind =
    policy.dependents === 'none'
      ? []
      : [...stale, ...[...lagging].flatMap((member) => dependencies.dependentsOf[member]!.filter(({ kind }) => kind !== 'peer'))]
  const pushes = [
    ...units.flatMap(pushOf),
    ...behind.map(({ dependent }): Push => ({ unit: groups.unitOf[dependent]!, level: 1, moving: true })),
  ]
  const cache = new Map<number, Version | null>()
  const targetAt = (unit: number, level: Level): Version | null => {
    const { line, forced } = units[unit]!
    if (forced.forced !== null) return line.scheme.stable(forced.forced.version)
    const key = unit * 4 + level
    if (!cache.has(key)) cache.set(key, targetVersion(line, bumpOfLevel[level]!))
    return cache.get(key) ?? null
  }
  return propagate({ groups, dependencies, policy, pushes, frozen, currentOf: (unit) => units[unit]!.line.current, targetAt })
}

function pushOf({ line, ask, forced }: PlannedUnit, unit: number): Push[] {
  const own: Push[] = ask.bump === null ? [] : [{ unit, level: levelOfBump[ask.bump], moving: ask.moving }]
  if (forced.forced === null) return own
  const { version } = forced.forced
  return [
    ...own,
    {
      unit,
      level: levelOfBump[line.scheme.movedPart(line.current, version, ask.bump)],
      moving: ask.moving || !hasBegun(line, version),
      forced: true,
    },
  ]
}
