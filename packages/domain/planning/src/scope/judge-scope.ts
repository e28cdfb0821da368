import type { JudgedCommit } from '@locktender/commits'
import type { Reason } from '@locktender/contracts'
import type { PlanScope, PlanScopeChange } from '@locktender/contracts/validators/types'
import { instantOf, isoOf } from '../document/days.ts'
import { isApproved } from './approved-change.ts'
import { commitsAfter } from './commits-after.ts'
import type { LateCommit, ScopeReport } from './scope-report.ts'

export interface ScopeInput {
  readonly scope: PlanScope | undefined
  readonly commits: readonly JudgedCommit[]
  /** Pull requests of each commit by full hash, as the host knows them. */
  readonly pullRequests: ReadonlyMap<string, readonly number[]>
  /** Instant by which the policy wants the scope frozen; null when it does not. */
  readonly dueAtMs: number | null
  readonly nowMs: number
  readonly zone: string
}

/**
 * The commits after the freeze of the scope, each with the approved scope change that lets it in, and why the release may not go out:
 * a late commit that no approved change names, a change that its own asker approved, a freeze that is due and not made, or one that the
 * range does not hold. What a commit says of itself lets nothing in.
 */
export function judgeScope(input: ScopeInput): ScopeReport {
  const { scope, commits, dueAtMs, nowMs } = input
  const frozen = scope?.frozen_at ?? scope?.frozen_on ?? null
  const dueAt = dueAtMs === null ? null : isoOf(dueAtMs)
  if (frozen === null) {
    const objections = dueAtMs !== null && nowMs >= dueAtMs ? [notFrozen(isoOf(dueAtMs))] : []
    return { frozen, dueAt, late: [], objections }
  }
  const changes = scope?.changes ?? []
  const after = scope?.frozen_at === undefined ? laterThan(commits, frozen, input.zone) : commitsAfter(commits, frozen)
  // The freeze may lie before the range: then the whole range is late.
  const late = (after ?? commits).filter(changesSomething).map((commit) => lateCommit(commit, changes, input.pullRequests))
  const uncovered = late.filter(({ change }) => change === null)
  return {
    frozen,
    dueAt,
    late,
    objections: [
      ...(after === undefined && late.length > 0 ? [freezeUnknown(frozen)] : []),
      ...changes.filter(isSelfApproved).map(selfApproved),
      ...(uncovered.length > 0 ? [lateReason(uncovered)] : []),
    ],
  }
}

function laterThan(commits: readonly JudgedCommit[], frozenOn: string, zone: string): readonly JudgedCommit[] {
  const frozenMs = instantOf(frozenOn, zone) ?? -Infinity
  return commits.filter(({ raw }) => raw.committedAtSeconds === undefined || raw.committedAtSeconds * 1000 >= frozenMs)
}

// What a merge brings stands in the range by itself, unless the log says that the merge has paths of its own.
function changesSomething({ raw }: JudgedCommit): boolean {
  return (raw.parents?.length ?? 0) < 2 || (raw.paths?.length ?? 0) > 0
}

function lateCommit(
  { raw, reading }: JudgedCommit,
  changes: readonly PlanScopeChange[],
  pullRequests: ScopeInput['pullRequests'],
): LateCommit {
  const numbers = pullRequests.get(raw.sha) ?? []
  const change = changes.find(
    (each) =>
      isApproved(each) &&
      (each.commits?.some((sha) => raw.sha.startsWith(sha)) === true ||
        each.pull_requests?.some((number) => numbers.includes(number)) === true),
  )
  return { sha: raw.sha, header: reading.header, change: change?.id ?? null }
}

const isSelfApproved = (change: PlanScopeChange): boolean =>
  change.approved_by !== undefined && change.approved_on !== undefined && !isApproved(change)

const notFrozen = (dueAt: string): Reason => ({
  code: 'scope/not-frozen',
  message: `The scope was to be frozen at ${dueAt}. Write scope: { frozen_at: "<commit>" } into the release plan.`,
})

const freezeUnknown = (frozen: string): Reason => ({
  code: 'scope/freeze-unknown',
  message: `The commit ${frozen}, with which the scope is frozen, is not one commit of this release, so that all of its commits count as later.`,
})

const selfApproved = ({ id }: PlanScopeChange): Reason => ({
  code: 'scope/self-approved',
  message: `The scope change ${id} is approved by who asked for it. Somebody else must approve it.`,
})

const shownCommits = 10

function lateReason(late: readonly LateCommit[]): Reason {
  const names = late.slice(0, shownCommits).map(({ sha }) => sha.slice(0, 7))
  const rest = late.length > names.length ? ` and ${late.length - names.length} more` : ''
  return {
    code: 'scope/late-commit',
    message: `${late.length} ${late.length === 1 ? 'commit' : 'commits'} after the freeze of the scope without an approved change: ${names.join(', ')}${rest}. Take them out, or name them in an approved entry of scope.changes.`,
  }
}
