/** How often a file had a part in a failure: a rollback, an incident, a hotfix. */
export interface FailureHistory {
  readonly path: string
  readonly failures: number
}
