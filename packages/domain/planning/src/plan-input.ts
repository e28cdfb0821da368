import type { Bump, JudgedCommit } from '@locktender/commits'
import type { ResolvedPolicy } from '@locktender/policy'
import type { ApiChange } from './class/class-finding.ts'
import type { ReleaseClass } from './class/release-class.ts'
import type { ChangedFile } from './risk/changed-file.ts'
import type { FailureHistory } from './risk/failure-history.ts'

/** A file that a person wrote, as it is read: from the protected branch, never from the change that is judged. */
export interface GivenText {
  readonly text: string
  /** Path that messages name. */
  readonly file: string
}

/** What the calendar answers; planning does not look behind it. */
export interface CalendarOutlook {
  readonly open: boolean
  /** First instant at which it may happen, ISO 8601 in UTC; null when there is none. */
  readonly opensAt: string | null
  /** Reason codes of the calendar. */
  readonly because: readonly string[]
}

/** Everything that a release plan rests on. What is null is not known, and counts as the worse of what it could be. */
export interface PlanInput {
  readonly policy: Pick<ResolvedPolicy, 'policy' | 'tree'>
  /** Every commit of the range, newest first. */
  readonly commits: readonly JudgedCommit[]
  /** Part the version moves, after every rule; null when nothing is released. */
  readonly part: Bump | null
  readonly branch: string | null
  /** Class that a person declared; `emergency` is another word for hotfix (see `releaseClassNamed`). */
  readonly declared?: ReleaseClass | undefined
  /** Files between the last release and this one. */
  readonly files: readonly ChangedFile[] | null
  /** What a comparison of the public interfaces found. Absent: none was made. */
  readonly apiChange?: ApiChange | undefined
  /** Share of the error budget that is left, 0 to 1; below 0 when it is overspent. */
  readonly errorBudgetLeft: number | null
  /** Failures that the files of the repository had a part in, over the time that the caller looks back. */
  readonly failures: readonly FailureHistory[] | null
  /** The incident that the release answers, as a link or number. */
  readonly incident?: string | undefined
  /** Environment that it goes to; null for all of the policy. */
  readonly environment: string | null
  readonly calendar: CalendarOutlook | null
  readonly planFile: GivenText | null
  /** When the plan file was first written down; absent when nobody knows. */
  readonly plannedAtMs?: number | undefined
  readonly register: GivenText | null
  /** Pull requests of each commit, by full hash, as the host knows them; a commit's own text is no proof. */
  readonly pullRequests?: ReadonlyMap<string, readonly number[]> | undefined
  /** Paths of the repository that the plan file's documents name and that exist (see `documentPaths`). */
  readonly existingPaths: readonly string[] | null
  readonly nowMs: number
  /** IANA zone in which dates without a time are read. */
  readonly zone: string
}
