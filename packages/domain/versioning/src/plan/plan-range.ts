import type { CommitGraph } from '../history/commit-graph.ts'
import type { CommitRange } from './version-plan.ts'
import type { PlanInput } from './plan-input.ts'
import type { Unit, UnitHistory } from './unit.ts'

/**
 * The range the plan looked at. Several bases make one range only when the oldest of them is an ancestor of all others; else `from` is null.
 */
export function planRange(
  { head, commits }: PlanInput,
  count: number,
  { units, beginning, sinceBase }: UnitHistory,
  graph: CommitGraph,
): CommitRange {
  const bases = units.map(({ base }) => base)
  const isOldest = ({ sha }: NonNullable<Unit['base']>): boolean => {
    const commit = graph.indexOf.get(sha)
    return commit === undefined ? bases.every((other) => other?.sha === sha) : sinceBase.allReach(commit)
  }
  const oldest = bases.find((base) => base !== null && isOldest(base)) ?? null
  const since = bases.every((base) => base === null) ? commits[beginning]?.sha : undefined
  return { from: oldest?.sha ?? since ?? null, fromTag: oldest?.tag ?? null, to: head, count }
}
