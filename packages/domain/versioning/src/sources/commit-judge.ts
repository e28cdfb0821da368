import { defaultBumps, judgeRange, readCommits } from '@locktender/commits'
import type { CommitRules, JudgedCommit, RawCommit, ReadCommit, ReadOptions } from '@locktender/commits'
import type { VersioningPolicy } from '@locktender/contracts'
import { judgeByLabels } from './judge-by-labels.ts'
import type { CommitLabels } from './judge-by-labels.ts'

/** Reads commits once and judges any range of them by one policy. */
export interface CommitJudge {
  read(commits: readonly RawCommit[]): ReadCommit[]
  /** Takes a range newest first; gives every commit of it back with its verdict. */
  judge(range: readonly ReadCommit[]): JudgedCommit[]
}

/** The judge of a policy; `labels` are used when its source is labels. */
export function commitJudge(policy: VersioningPolicy, labels: CommitLabels = new Map()): CommitJudge {
  const bump = { ...defaultBumps, ...policy.bump }
  const rules: CommitRules = { bump, squash: policy.squash ?? 'title', merges: policy.merges ?? 'skip' }
  const options: ReadOptions = {
    squash: policy.squash ?? 'title',
    bots: policy.bots ?? 'header',
    quotes: policy.quotes === 'read' ? 'read' : 'skip',
    types: new Set(Object.keys(bump).map(typeOfKey)),
  }
  return {
    read: (commits) => readCommits(commits, options),
    judge(range) {
      const judged = judgeRange(range, rules)
      return policy.source === 'labels' ? judgeByLabels(judged, labels, policy.labels) : judged
    },
  }
}

/** `docs` of `docs(readme.md)`. */
function typeOfKey(key: string): string {
  const scope = key.indexOf('(')
  return (scope < 0 ? key : key.slice(0, scope)).toLowerCase()
}
