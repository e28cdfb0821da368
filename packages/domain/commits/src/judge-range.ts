import { bumpTable } from './bump-table.ts'
import { cancelReverts } from './cancel-reverts.ts'
import type { Cancellation } from './cancel-reverts.ts'
import type { CommitRules } from './commit-rules.ts'
import { judgeCommit } from './judge-commit.ts'
import type { JudgedCommit } from './judged-commit.ts'
import { isMerge } from './merge-commit.ts'
import type { ReadCommit } from './read-commits.ts'

/** The first seven characters of a commit's name, or `another commit` for a name that is none of git's. */
function shortName(sha: string): string {
  const short = sha.slice(0, 7)
  return /^[\w.-]+$/.test(short) ? short : 'another commit'
}

function pairReason({ reverts }: Cancellation, other: string): string {
  return reverts ? `reverts ${shortName(other)} in this range` : `reverted by ${shortName(other)}`
}

/**
 * What becomes of every commit of a range. Takes commits newest first and gives them back in the same order and number, each
 * with a verdict. Time is near-linear in their number. Throws `Problem` for a bump map it cannot read.
 */
export function judgeRange(commits: readonly ReadCommit[], rules: CommitRules): JudgedCommit[] {
  const table = bumpTable(rules.bump)
  const acts = (commit: ReadCommit) => rules.merges === 'read' || !isMerge(commit)
  const judgements = commits.map((commit) => judgeCommit(commit, rules, table))
  const cancelled = cancelReverts(commits, acts, (position) => judgements[position]!.bump !== null)
  return commits.map(({ raw, reading }, position) => {
    const { bump, verdict, reason, rule } = judgements[position]!
    const pair = cancelled.get(position)
    if (pair === undefined) return { raw, reading, bump, verdict, reason, rule, revertedBy: null }
    const other = commits[pair.other]!.raw.sha
    return { raw, reading, bump, verdict: 'reverted', reason: pairReason(pair, other), rule: 'revert', revertedBy: other }
  })
}
