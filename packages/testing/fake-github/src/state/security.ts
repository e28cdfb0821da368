/** An alert as a test seeds it: its own fields win over the builder's defaults. */
export interface Alert {
  readonly number: number
  readonly createdAt: number
  readonly fields: Readonly<Record<string, unknown>>
}

export interface Analysis {
  readonly id: number
  readonly ref: string
  readonly commit: string
  readonly tool: string
  readonly category: string
  readonly results: number
  readonly createdAt: number
}

export interface Attestation {
  readonly id: number
  readonly subjects: readonly string[]
  readonly predicateType: string
  readonly bundle: object
  readonly initiator: string
  readonly createdAt: number
}

export interface RepositorySettings {
  immutableReleases: boolean
  immutableReleasesEnforcedByOwner: boolean
  actionsEnabled: boolean
  allowedActions: 'all' | 'local_only' | 'selected'
  shaPinningRequired: boolean
  defaultWorkflowPermissions: 'read' | 'write'
  workflowsMayApprove: boolean
  vulnerabilityAlerts: boolean
  privateVulnerabilityReporting: boolean
  codeScanning: 'configured' | 'not-configured'
  /** What PUT environment does with keys it is not given. Sources disagree: clients must work with both. */
  omittedEnvironmentKeys: 'reset' | 'keep'
  /** Whether App tokens may review pending deployments. Sources disagree: clients must work with both. */
  appsMayReviewDeployments: boolean
  /** False: a private repository below Enterprise, which has no reviewers and no wait timers. */
  paidEnvironmentRules: boolean
}
