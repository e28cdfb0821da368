import type { Account, App } from './account.ts'

export interface CheckRun {
  readonly id: number
  name: string
  readonly headSha: string
  status: string
  conclusion: string | null
  startedAt: number | null
  completedAt: number | null
  externalId: string
  detailsUrl: string
  output: { title: string | null; summary: string | null; text: string | null }
  readonly annotations: object[]
  readonly app: App
  readonly suiteId: number
}

export interface CheckSuite {
  readonly id: number
  readonly headSha: string
  readonly headBranch: string | null
  readonly app: App
  readonly createdAt: number
}

export interface CommitStatus {
  readonly id: number
  readonly sha: string
  readonly context: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: Account
  readonly createdAt: number
}
