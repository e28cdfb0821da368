import { higherBump } from '@locktender/commits'
import type { Bump, JudgedCommit } from '@locktender/commits'
import type { VersioningPolicy } from '@locktender/contracts'

const defaults: NonNullable<VersioningPolicy['labels']> = { major: 'major', minor: 'minor', patch: 'patch' }

/** Labels of the merged pull request of each commit, by the commit's hash. */
export type CommitLabels = ReadonlyMap<string, readonly string[]>

/**
 * The same commits with the bumps their labels ask for; what the messages ask for does not count. Labels are compared without
 * regard to case, as GitHub does. Reverted pairs stay reverted.
 */
export function judgeByLabels(commits: readonly JudgedCommit[], labels: CommitLabels, table: VersioningPolicy['labels']): JudgedCommit[] {
  const worth = new Map(Object.entries(table ?? defaults).map(([label, bump]) => [label.toLowerCase(), bump]))
  return commits.map((commit) => (commit.verdict === 'reverted' ? commit : judged(commit, labels.get(commit.raw.sha) ?? [], worth)))
}

function judged(commit: JudgedCommit, labels: readonly string[], worth: ReadonlyMap<string, Bump | 'none'>): JudgedCommit {
  const known = labels.map((label) => worth.get(label.toLowerCase())).filter((bump) => bump !== undefined)
  const bump = known.reduce<Bump | null>((highest, one) => higherBump(highest, one === 'none' ? null : one), null)
  if (bump !== null) return { ...commit, bump, verdict: 'counted', reason: `label → ${bump}`, rule: 'labels' }
  const reason = known.length > 0 ? 'label → none' : 'no label of the policy'
  return { ...commit, bump: null, verdict: 'ignored', reason, rule: known.length > 0 ? 'labels' : 'no-label' }
}
