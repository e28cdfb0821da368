import type { VersionDecision } from '../lines/version-decision.ts'
import { decideVersion, noBase } from '../lines/decide-version.ts'
import type { VersionTag } from '../tags/tag.ts'
import { selectBase } from '../tags/select-base.ts'
import { dependencyGraph } from './dependency-graph.ts'
import type { DependencyEdge, DependencyGraph } from './dependency-graph.ts'
import { packagePlan } from './package-plans.ts'
import type { PlanAsks } from './plan-asks.ts'
import type { PlanHistory } from './plan-history.ts'
import type { PlanInput } from './plan-input.ts'
import type { PlannedUnit } from './plan-units.ts'
import { bumpOfLevel } from './propagate.ts'
import type { Level, Moves } from './propagate.ts'
import { unitMoves } from './unit-moves.ts'
import type { PackagePlan } from './version-plan.ts'

/** Every package's part, and what the units decided. */
export interface PlanDecisions {
  readonly packages: readonly PackagePlan[]
  readonly decisions: readonly VersionDecision[]
  readonly dependencies: DependencyGraph
}

/** Carries the asks through dependencies and groups and decides every package. Throws Problem `version/no-base` naming all it is about. */
export function planDecisions({ policy }: PlanInput, history: PlanHistory, { asks, units, verdicts }: PlanAsks): PlanDecisions {
  const { packages, groups, lines, frames, scheme, isAncestor } = history
  const dependencies = dependencyGraph(packages)
  const currents = lines.map((line) => selectBase(line.stable, { scheme, isAncestor }))
  const late = laggards(history, units, currents)
  const stale = staleDependencies(history, dependencies)
  const moves = unitMoves({ units, groups, dependencies, policy, lagging: late, stale: [...stale] })
  requireBases(history, units, moves, policy)
  const decisions = units.map((unit, number) => decideUnit(unit, number, moves))
  const isLagging = (index: number): boolean => late.has(index) && decisions[groups.unitOf[index]!]!.next === null
  const nextOf = (index: number): string | null => {
    const unit = groups.unitOf[index]!
    return isLagging(index) ? (units[unit]!.base?.version.text ?? null) : decisions[unit]!.next
  }
  const movedTo = (edge: DependencyEdge): string | null => {
    if (groups.unitOf[edge.dependency] === groups.unitOf[edge.dependent]) return null
    if (nextOf(edge.dependency) !== null) return moves.impactOf(edge) > 0 ? nextOf(edge.dependency) : null
    return stale.has(edge) && policy.dependents !== 'none' ? (currents[edge.dependency]?.version.text ?? null) : null
  }
  const linkedTo = groups.linkOf.map((link) => (link < 0 ? [] : movingMembers(history, link, nextOf)))
  const plans = packages.map((_, index) => {
    const unit = groups.unitOf[index]!
    return packagePlan({
      index,
      packages,
      unit: units[unit]!,
      decision: decisions[unit]!,
      lagging: isLagging(index),
      linkedTo: linkedTo[unit]!,
      frame: frames[index]!,
      current: currents[index]!,
      ask: asks[index]!,
      dependencies: dependencies.dependenciesOf[index]!,
      movedTo,
      commits: verdicts.touching[index]!,
    })
  })
  return { packages: plans, decisions, dependencies }
}

function decideUnit({ line, ask, forced }: PlannedUnit, number: number, moves: Moves): VersionDecision {
  const level = forced.forced === null ? moves.effective(number) : (moves.asked[number] as Level)
  const bump = level === 0 ? null : bumpOfLevel[level]!
  const own = ask.bump === bump ? { deciding: ask.deciding, byMinimum: ask.byMinimum } : { deciding: [], byMinimum: false }
  return decideVersion(line, { bump, moving: moves.moving[number] === 1, ...own }, forced)
}

/** Members of fixed groups that lack the version their group already has: new members, or the rest of a release that broke off. */
function laggards(
  { branch, scheme }: PlanHistory,
  units: readonly PlannedUnit[],
  currents: readonly (VersionTag | null)[],
): ReadonlySet<number> {
  if (branch.kind !== 'stable' && branch.kind !== 'maintenance') return new Set()
  return new Set(
    units.flatMap(({ members, base }) =>
      base === null
        ? []
        : members.filter((member) => currents[member] == null || scheme.compare(currents[member].version, base.version) < 0),
    ),
  )
}

/** Dependencies released after their dependent's last release: the rest of a release that broke off, or of a time without this rule. */
function staleDependencies({ groups, history, graph }: PlanHistory, { dependenciesOf }: DependencyGraph): ReadonlySet<DependencyEdge> {
  const releaseOf = (index: number): VersionTag | null => {
    const unit = history.units[groups.unitOf[index]!]!
    return unit.lastPrerelease ?? unit.base
  }
  const isStale = ({ dependency, dependent, kind }: DependencyEdge): boolean => {
    const release = releaseOf(dependency)
    const commit = release === null ? undefined : graph.indexOf.get(release.sha)
    const unit = groups.unitOf[dependent]!
    if (kind === 'peer' || commit === undefined || releaseOf(dependent) === null || groups.unitOf[dependency] === unit) return false
    return !history.sinceRelease.reaches(unit, commit)
  }
  return new Set(dependenciesOf.flatMap((edges) => edges.filter(isStale)))
}

function requireBases(
  { packages, branch, single }: PlanHistory,
  units: readonly PlannedUnit[],
  moves: Moves,
  policy: PlanInput['policy'],
): void {
  const missing = units.filter(({ baseless }, number) => baseless && branch.kind !== 'none' && (single || moves.moving[number] === 1))
  if (missing.length > 0) {
    const names = missing.flatMap(({ members }) => members.map((member) => packages[member]!.name))
    throw noBase({ names, policy, tags: missing.flatMap(({ tags }) => tags) })
  }
}

function movingMembers({ groups, packages }: PlanHistory, link: number, nextOf: (index: number) => string | null): number[] {
  return packages.flatMap((_, index) => (groups.linkOf[groups.unitOf[index]!] === link && nextOf(index) !== null ? [index] : []))
}
