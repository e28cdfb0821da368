import type { ReleaseView } from '@locktender/record'

const endedStates: ReadonlySet<ReleaseView['state']> = new Set(['rolled-out', 'rolled-back', 'rolled-forward', 'cancelled'])
/** Who wrote the end is given time to show it himself. */
const othersTurnMs = 2 * 60_000
/** An end that nobody lived to show is shown by a tick within a day: cron may be that late. */
const mendedForMs = 24 * 3_600_000

/**
 * Whether a run should bring GitHub's deployments up to date: when the newest event is its own, or when the rollout ended a while ago
 * and whoever ended it may have been killed before it was shown.
 *
 * @param ownSeq sequence number of the last event that this run wrote; null for none
 */
export function faceIsDue(
  { state, lastAt }: Pick<ReleaseView, 'state' | 'lastAt'>,
  { lastSeq, ownSeq, nowMs }: { readonly lastSeq: number; readonly ownSeq: number | null; readonly nowMs: number },
): boolean {
  if (ownSeq !== null) return ownSeq >= lastSeq
  const sinceMs = nowMs - Date.parse(lastAt)
  return endedStates.has(state) && sinceMs >= othersTurnMs && sinceMs <= mendedForMs
}
