import type { JudgedCommit, ReadCommit } from '@locktender/commits'
import type { CommitJudge } from '../sources/commit-judge.ts'
import type { PackageRanges } from './package-ranges.ts'

/** The range's commits, judged for each package and once for the whole. */
export interface CommitVerdicts {
  readonly touching: readonly (readonly JudgedCommit[])[]
  readonly fresh: readonly (readonly JudgedCommit[])[]
  /** One verdict per commit of the whole range, newest first. */
  readonly all: readonly JudgedCommit[]
}

/**
 * Judges every package's range by itself, because a revert cancels only what lies in the same range. A commit that counts for any
 * package counts in the whole; one that touches no package is ignored and says so.
 */
export function commitVerdicts(judge: CommitJudge, read: ReadonlyMap<number, ReadCommit>, ranges: PackageRanges): CommitVerdicts {
  const judged = (places: readonly number[]): JudgedCommit[] => judge.judge(places.map((place) => read.get(place)!))
  const touching = ranges.touching.map(judged)
  const fresh = ranges.fresh.map((places, index) => (places.length === ranges.touching[index]!.length ? touching[index]! : judged(places)))
  const verdicts = new Map<number, JudgedCommit>()
  ranges.touching.forEach((places, index) =>
    places.forEach((place, position) => {
      const verdict = touching[index]![position]!
      if (verdicts.get(place) === undefined || verdict.verdict === 'counted') verdicts.set(place, verdict)
    }),
  )
  const outside = ranges.all.filter((place) => !verdicts.has(place))
  judged(outside).forEach((verdict, position) => verdicts.set(outside[position]!, outsider(verdict)))
  return { touching, fresh, all: ranges.all.map((place) => verdicts.get(place)!) }
}

function outsider(commit: JudgedCommit): JudgedCommit {
  if (commit.verdict !== 'counted') return commit
  return { ...commit, bump: null, verdict: 'ignored', reason: 'touches no package since its last release', rule: 'no-package' }
}
