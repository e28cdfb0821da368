import type { RecordHistory, RecordReason } from '@locktender/contracts'

/** The commits of a record's branch, the newest first. */
export interface CommitLine {
  readonly commits: readonly {
    readonly sha: string
    readonly parents: readonly string[]
    /** Null where nobody verifies signatures. */
    readonly isVerified: boolean | null
  }[]
  readonly isWhole: boolean
}

/**
 * What the commits of a branch tell beside its files: a branch that only ever gained events is a line of as many commits as there are
 * events. Somebody who writes it anew event by event leaves no trace here: that shows against an anchor.
 */
export function judgeHistory({ commits, isWhole }: CommitLine, events: number): RecordHistory {
  const merges = commits
    .filter(({ parents }) => parents.length > 1)
    .map(({ sha, parents }): RecordReason => ({
      code: 'record/merged',
      message: `commit ${sha.slice(0, 12)} has ${parents.length} parents: another line of history was merged into the branch`,
    }))
  const uneven: readonly RecordReason[] =
    isWhole && commits.length !== events
      ? [
          {
            code: 'record/not-by-append',
            message: `${events} events stand in ${commits.length} commits: somebody put several in at once, changed or removed some, or restored the branch`,
          },
        ]
      : []
  const isTold = commits.some(({ isVerified }) => isVerified !== null)
  return {
    commits: commits.length,
    isWhole,
    faults: [...merges.toReversed(), ...uneven],
    unsigned: isTold ? commits.filter(({ isVerified }) => isVerified !== true).length : null,
  }
}
