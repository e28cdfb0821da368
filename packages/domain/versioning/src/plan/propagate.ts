import type { Bump } from '@locktender/commits'
import type { VersioningPolicy } from '@locktender/contracts'
import type { Version } from '../schemes/version.ts'
import type { DependencyEdge, DependencyGraph } from './dependency-graph.ts'
import type { Groups } from './groups-of.ts'
import { leavesRange, readPeerRange } from './peer-range.ts'

/** How far units move: 0 nothing, 1 patch, 2 minor, 3 major. */
export type Level = 0 | 1 | 2 | 3

/** Bump of a level above 0. */
export const bumpOfLevel: readonly Bump[] = ['patch', 'patch', 'minor', 'major']

/** Level of a bump. */
export const levelOfBump: Readonly<Record<Bump, Level>> = { patch: 1, minor: 2, major: 3 }

/** A unit that moves by itself. `moving` is false when it changed since its base but not since its last prerelease. */
export interface Push {
  readonly unit: number
  readonly level: Level
  readonly moving: boolean
  /** A person chose it; nothing asked for it. */
  readonly forced?: true
}

export interface Propagation {
  readonly groups: Groups
  readonly dependencies: DependencyGraph
  readonly policy: Pick<VersioningPolicy, 'dependents' | 'peer'>
  readonly pushes: readonly Push[]
  /** Units that cannot be released. */
  readonly frozen: ReadonlySet<number>
  readonly currentOf: (unit: number) => Version | null
  /** Stable target of a unit at a level; null without a base. */
  readonly targetAt: (unit: number, level: Level) => Version | null
}

/** Where the propagation comes to rest, by unit. */
export interface Moves {
  readonly level: Uint8Array
  readonly moving: Uint8Array
  /** The level without what a person forced. */
  readonly asked: Uint8Array
  /** The level that its linked group lends a unit, or its own. */
  readonly effective: (unit: number) => Level
  /** What a dependency that moves asks of its dependent. */
  readonly impactOf: (edge: DependencyEdge) => Level
}

/**
 * Carries moves to dependents and linked groups until nothing changes. Levels only rise and no step depends on the order of the
 * steps, so this ends, in cycles too, and what it ends in is the least fixed point.
 */
export function propagate({ groups, dependencies, policy, pushes, frozen, currentOf, targetAt }: Propagation): Moves {
  const { units, unitOf, linkOf, linkCount } = groups
  const level = new Uint8Array(units.length)
  const moving = new Uint8Array(units.length)
  const asked = new Uint8Array(units.length)
  const linkLevel = new Uint8Array(linkCount)
  const queue: number[] = []
  const effective = (unit: number): Level => Math.max(level[unit]!, moving[unit] === 1 ? (linkLevel[linkOf[unit]!] ?? 0) : 0) as Level

  const impactOf = ({ dependency, kind, range }: DependencyEdge): Level => {
    if (kind !== 'peer') return policy.dependents === 'none' ? 0 : 1
    const mode = policy.peer ?? 'out-of-range'
    if (mode === 'never') return 0
    const unit = unitOf[dependency]!
    const current = currentOf(unit)
    const readable = current === null ? null : readPeerRange(range, current.text)
    const steps = ([1, 2, 3] as const).filter((step) => step <= effective(unit)).map((step) => targetAt(unit, step))
    const leaves =
      current !== null &&
      readable !== null &&
      leavesRange(
        readable,
        current,
        steps.filter((step) => step !== null),
      )
    return leaves ? 3 : mode === 'always' ? 1 : 0
  }

  const raise = ({ unit, level: wanted, moving: moves, forced }: Push): void => {
    if (forced === undefined && !frozen.has(unit)) asked[unit] = Math.max(asked[unit]!, wanted)
    const known = level[unit]! >= wanted && (moving[unit] === 1 || !moves)
    if (known || wanted === 0 || frozen.has(unit)) return
    level[unit] = Math.max(level[unit]!, wanted)
    if (moves) moving[unit] = 1
    queue.push(unit)
    const link = linkOf[unit]!
    if (link < 0 || moving[unit] === 0 || level[unit]! <= linkLevel[link]!) return
    linkLevel[link] = level[unit]!
    linkOf.forEach((other, member) => {
      if (other === link && moving[member] === 1) queue.push(member)
    })
  }

  pushes.forEach(raise)
  for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
    for (const member of units[unit]!) {
      for (const edge of dependencies.dependentsOf[member]!) {
        const dependent = unitOf[edge.dependent]!
        if (dependent !== unit) raise({ unit: dependent, level: impactOf(edge), moving: moving[unit] === 1 })
      }
    }
  }
  return { level, moving, asked, effective, impactOf }
}
