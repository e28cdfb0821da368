import type { Account, App } from './account.ts'

export interface Label {
  readonly id: number
  name: string
  color: string
  description: string | null
}

export interface Milestone {
  readonly id: number
  readonly number: number
  title: string
  description: string | null
  state: 'open' | 'closed'
  dueOn: string | null
  readonly creator: Account
  readonly createdAt: number
  updatedAt: number
  closedAt: number | null
}

export interface Edit {
  readonly at: number
  readonly editor: Account
  /** The text before this edit. */
  readonly before: string
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: Account
  readonly app: App | null
  body: string
  readonly createdAt: number
  updatedAt: number
  /** Oldest first. REST shows only `updated_at`; GraphQL shows who and what. */
  readonly edits: Edit[]
}

export interface Review {
  readonly id: number
  readonly author: Account
  body: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  readonly commit: string
  submittedAt: number | null
  /** Oldest first; absent: none. REST does not show them. */
  readonly edits?: readonly Edit[]
}

export interface Pull {
  draft: boolean
  readonly headRef: string
  headSha: string
  baseRef: string
  baseSha: string
  mergedAt: number | null
  mergedBy: Account | null
  mergeCommit: string | null
  readonly requestedReviewers: Account[]
  readonly requestedTeams: string[]
  readonly reviews: Review[]
}

/** A label that was put on or taken off. */
export interface Labelling {
  readonly id: number
  readonly event: 'labeled' | 'unlabeled'
  readonly label: string
  readonly actor: Account
  readonly app: App | null
  readonly at: number
}

/** An issue, or a pull request when `pull` is set: both share one row of numbers. */
export interface Issue {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  stateReason: 'completed' | 'not_planned' | 'reopened' | 'duplicate' | null
  readonly author: Account
  readonly app: App | null
  labels: string[]
  /** Oldest first. */
  readonly labellings: Labelling[]
  assignees: Account[]
  milestone: number | null
  readonly createdAt: number
  updatedAt: number
  closedAt: number | null
  closedBy: Account | null
  readonly edits: Edit[]
  readonly pull: Pull | null
}
