import { readMessage } from '@locktender/commits'
import type { ReleasePolicy } from '@locktender/contracts'
import type { Repository } from '@locktender/git'
import type { FailureHistory } from '@locktender/planning'

/** How far back failures count. */
const lookBackSeconds = 180 * 86_400

/**
 * How often each file was part of a commit that was taken back: the paths of the reverts of the last 180 days. Read only where a rule of the
 * policy asks for `recent-failures`; null where none does, and in a clone whose history is cut.
 */
export async function failureHistory(
  repository: Repository,
  { risk }: ReleasePolicy,
  now: Date,
): Promise<readonly FailureHistory[] | null> {
  const isAsked = (risk?.points ?? []).some((point) => 'when' in point && point.when['recent-failures'] !== undefined)
  if (!isAsked || repository.isShallow) return null
  const since = now.getTime() / 1000 - lookBackSeconds
  const failures = new Map<string, number>()
  for await (const batch of repository.log({ to: repository.head, paths: true })) {
    const recent = batch.filter(({ committedAtSeconds }) => (committedAtSeconds ?? 0) >= since)
    for (const { message, paths = [] } of recent)
      if (readMessage(message).revert?.kind === 'revert') for (const path of paths) failures.set(path, (failures.get(path) ?? 0) + 1)
    // Newest first: what comes after a batch of old ones is older.
    if (recent.length === 0) break
  }
  return [...failures].map(([path, count]) => ({ path, failures: count }))
}
