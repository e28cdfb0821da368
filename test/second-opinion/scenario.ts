/** One workflow file started in one way. */
export interface Scenario {
  readonly name: string
  /** `owner/name`. */
  readonly repository: string
  /** A local repository that the fake is seeded from. */
  readonly directory: string
  /** In the repository. */
  readonly workflow: string
  readonly event: string
  /** Full name; its commit is the run's. */
  readonly ref: string
  readonly inputs?: Readonly<Record<string, string>>
  /** How the jobs must end, so that the two cannot agree on nothing: job → result. */
  readonly expect: Readonly<Record<string, string>>
}
