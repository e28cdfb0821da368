import type { Account, App } from './account.ts'

export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success' | 'waiting'

export interface DeploymentStatus {
  readonly id: number
  readonly state: DeploymentState
  readonly creator: Account
  readonly app: App | null
  readonly description: string
  readonly environment: string
  readonly logUrl: string
  readonly environmentUrl: string
  readonly createdAt: number
}

export interface Deployment {
  readonly id: number
  readonly ref: string
  readonly sha: string
  readonly task: string
  readonly environment: string
  readonly description: string | null
  readonly payload: unknown
  readonly transient: boolean
  readonly production: boolean
  readonly creator: Account
  readonly app: App | null
  readonly createdAt: number
  updatedAt: number
  readonly statuses: DeploymentStatus[]
}

export interface BranchPolicy {
  readonly id: number
  name: string
  readonly type: 'branch' | 'tag'
}

export interface Environment {
  readonly id: number
  readonly name: string
  waitTimerMinutes: number
  preventSelfReview: boolean
  reviewers: readonly { readonly type: 'User' | 'Team'; readonly id: number }[]
  branchPolicy: { readonly protected_branches: boolean; readonly custom_branch_policies: boolean } | null
  readonly policies: BranchPolicy[]
  readonly customRules: { readonly id: number; readonly app: App }[]
  adminsMayBypass: boolean
  readonly createdAt: number
  updatedAt: number
}

/** One job of one run that waits before an environment. */
export interface Gate {
  readonly id: number
  readonly runId: number
  readonly attempt: number
  readonly jobName: string
  readonly environment: string
  /** Null: the job asked for no deployment (`deployment: false`). */
  readonly deploymentId: number | null
  readonly openedAt: number
  /** Of the required reviewers; `bypassed` leaves no entry in the approvals history. */
  review: 'none' | 'waiting' | 'approved' | 'rejected' | 'bypassed'
  refusedByPolicy: boolean
  /** App slug → its answer to the custom rule. */
  readonly custom: Map<string, 'waiting' | 'approved' | 'rejected'>
}

export interface Approval {
  readonly runId: number
  readonly environments: readonly string[]
  readonly state: 'approved' | 'rejected'
  readonly user: Account
  readonly comment: string
}
