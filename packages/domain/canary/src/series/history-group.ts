/**
 * The stable replicas that play the canary in an A/A history: those whose place in [0, 1) is below the stage's share, else the one with
 * the smallest. `place` must be a digest of the rollout and the replica, so that nobody chooses by hand. Empty with fewer than two replicas.
 */
export function historyGroup(replicas: readonly string[], share: number, place: (replica: string) => number): readonly string[] {
  const placed = [...new Set(replicas)].map((replica) => ({ replica, at: place(replica) })).toSorted((a, b) => a.at - b.at)
  if (placed.length < 2) return []
  const below = placed.filter(({ at }) => at < share)
  const group = below.length === 0 ? placed.slice(0, 1) : below.slice(0, placed.length - 1)
  return group.map(({ replica }) => replica).toSorted()
}
