import type { Account } from './account.ts'

export interface Job {
  readonly id: number
  readonly attempt: number
  readonly name: string
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'pending'
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | null
  readonly createdAt: number
  startedAt: number
  completedAt: number | null
}

/** A workflow run; its newest attempt is the one that shows. */
export interface Run {
  readonly id: number
  readonly number: number
  readonly workflowPath: string
  readonly name: string
  readonly event: string
  readonly headBranch: string
  readonly headSha: string
  readonly actor: Account
  triggeringActor: Account
  attempt: number
  status: string
  conclusion: string | null
  readonly createdAt: number
  updatedAt: number
  startedAt: number
  readonly jobs: Job[]
  readonly concurrencyGroup: string | null
}

export interface Artifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly createdAt: number
}
