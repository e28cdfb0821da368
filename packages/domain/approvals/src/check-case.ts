import { Problem, type ApprovalCase } from '@locktender/contracts'

/**
 * Refuses a case that contradicts itself: an instant that is none, two votes of one name.
 *
 * @throws {Problem} `approval/case`
 */
export function checkCase({ now, votes, requests = [], reviews = [], deployments = [], release }: ApprovalCase): void {
  const instants = [
    ['now', now],
    ['release.startedAt', release.startedAt],
    ...votes.map(({ id, at }) => [`the time of vote ${id}`, at] as const),
    ...requests.map(({ at }) => ['the time of a request', at] as const),
    ...reviews.map(({ dueAt }) => ['the due time of a review', dueAt] as const),
    ...deployments.map(({ at }) => ['the time of a deployment', at] as const),
  ] as const
  const wrong = instants.find(([, value]) => value != null && Number.isNaN(Date.parse(value)))
  if (wrong !== undefined)
    throw new Problem(
      'approval/case',
      `${wrong[0]} is ${JSON.stringify(wrong[1])}, which is no instant`,
      'Write it like 2026-11-21T10:00:00Z.',
    )
  const seen = new Set<string>()
  for (const { id } of votes) {
    if (seen.has(id)) throw new Problem('approval/case', `two votes are called ${JSON.stringify(id)}`, 'Give every vote a name of its own.')
    seen.add(id)
  }
}
