import type { GitStore } from '../git/git-store.ts'
import type { Account, Role } from './account.ts'
import type { CheckRun, CheckSuite, CommitStatus } from './check.ts'
import type { Approval, Deployment, Environment, Gate } from './deployment.ts'
import type { Comment, Issue, Label, Milestone } from './issue.ts'
import type { Activity, Protection, RuleSuite, Ruleset } from './protection.ts'
import type { Release } from './release.ts'
import type { Artifact, Run } from './run.ts'
import type { Alert, Analysis, Attestation, RepositorySettings } from './security.ts'

/** Everything the fake knows of one repository except its git objects and refs, which are in `store`. */
export interface Repository {
  readonly id: number
  readonly owner: Account
  name: string
  description: string | null
  private: boolean
  defaultBranch: string
  readonly createdAt: number
  readonly store: GitStore
  /** Login (lower case) → role, for people outside the teams. */
  readonly collaborators: Map<string, Role>
  readonly releases: Release[]
  latestRelease: number | null
  /** Tag names that an immutable release has used: they stay unusable after its deletion. */
  readonly burnedTags: Set<string>
  readonly issues: Issue[]
  readonly comments: Comment[]
  readonly labels: Label[]
  readonly milestones: Milestone[]
  readonly protections: Map<string, Protection>
  readonly rulesets: Ruleset[]
  readonly ruleSuites: RuleSuite[]
  readonly activities: Activity[]
  readonly environments: Environment[]
  readonly deployments: Deployment[]
  readonly gates: Gate[]
  readonly approvals: Approval[]
  readonly checkRuns: CheckRun[]
  readonly checkSuites: CheckSuite[]
  readonly statuses: CommitStatus[]
  readonly runs: Run[]
  readonly artifacts: Artifact[]
  readonly workflowIds: Map<string, number>
  readonly disabledWorkflows: Set<string>
  readonly codeScanningAlerts: Alert[]
  readonly analyses: Analysis[]
  readonly dependabotAlerts: Alert[]
  readonly attestations: Attestation[]
  readonly variables: Map<string, string>
  /** Commits that GitHub made itself and signed. */
  readonly signedCommits: Set<string>
  readonly settings: RepositorySettings
}

export const fullName = (repository: Repository): string => `${repository.owner.login}/${repository.name}`

/** An empty repository. The settings are GitHub's defaults for a new one. */
export function newRepository(
  start: Pick<Repository, 'id' | 'owner' | 'name' | 'private' | 'defaultBranch' | 'createdAt' | 'store'>,
): Repository {
  return {
    ...start,
    description: null,
    collaborators: new Map(),
    releases: [],
    latestRelease: null,
    burnedTags: new Set(),
    issues: [],
    comments: [],
    labels: [],
    milestones: [],
    protections: new Map(),
    rulesets: [],
    ruleSuites: [],
    activities: [],
    environments: [],
    deployments: [],
    gates: [],
    approvals: [],
    checkRuns: [],
    checkSuites: [],
    statuses: [],
    runs: [],
    artifacts: [],
    workflowIds: new Map(),
    disabledWorkflows: new Set(),
    codeScanningAlerts: [],
    analyses: [],
    dependabotAlerts: [],
    attestations: [],
    variables: new Map(),
    signedCommits: new Set(),
    settings: {
      immutableReleases: false,
      immutableReleasesEnforcedByOwner: false,
      actionsEnabled: true,
      allowedActions: 'all',
      shaPinningRequired: false,
      defaultWorkflowPermissions: 'read',
      workflowsMayApprove: false,
      vulnerabilityAlerts: true,
      privateVulnerabilityReporting: false,
      codeScanning: 'not-configured',
      omittedEnvironmentKeys: 'reset',
      appsMayReviewDeployments: false,
      paidEnvironmentRules: true,
    },
  }
}
