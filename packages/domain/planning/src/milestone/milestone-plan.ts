/** An issue as it should be. */
export interface DesiredIssue {
  /** Hidden in the body; stays when title and date change. */
  readonly key: string
  readonly title: string
  /** Body without the marker. */
  readonly body: string
}

export interface DesiredMilestone {
  /** Stable name of the release, such as its plan file's path; hidden in the description. */
  readonly key: string
  readonly title: string
  readonly description: string
  /** `2026-12-01`. */
  readonly dueOn: string
  readonly issues: readonly DesiredIssue[]
}

/** An issue as the host has it. */
export interface ExistingIssue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly open: boolean
  /** Number of its milestone. */
  readonly milestone: number | null
}

export interface ExistingMilestone {
  readonly number: number
  readonly title: string
  readonly description: string
  readonly dueOn: string | null
  readonly open: boolean
}

/** What is there: only what the suite's own account wrote counts, since anyone may write a marker. */
export interface ExistingPlan {
  readonly milestones: readonly ExistingMilestone[]
  readonly issues: readonly ExistingIssue[]
}

/** Something to do, in the order in which it is to be done. Texts carry their markers. */
export type MilestoneAct =
  | { readonly act: 'create-milestone'; readonly title: string; readonly description: string; readonly dueOn: string }
  | {
      readonly act: 'update-milestone'
      readonly number: number
      readonly title: string
      readonly description: string
      readonly dueOn: string
      readonly open: true
    }
  /** `milestone` is null for the one that `create-milestone` makes. */
  | { readonly act: 'create-issue'; readonly key: string; readonly title: string; readonly body: string; readonly milestone: number | null }
  | {
      readonly act: 'update-issue'
      readonly key: string
      readonly number: number
      readonly title: string
      readonly body: string
      readonly milestone: number | null
    }
  | { readonly act: 'close-issue'; readonly number: number; readonly because: 'not-planned' | 'duplicate' }
