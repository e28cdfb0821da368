import type { Workflow } from './workflow.ts'

/** A file of the repository. */
export interface SourceFile {
  /** From the repository's root. */
  readonly path: string
  readonly text: string
}

/** What of the repository the rules look at, all of one commit or of one work tree. */
export interface RepositoryFacts {
  readonly paths: ReadonlySet<string>
  readonly workflows: readonly Workflow[]
  /** Dockerfiles, compose files and the YAML of deployments, alerts and dashboards. */
  readonly manifests: readonly SourceFile[]
  readonly runbooks: readonly SourceFile[]
  readonly postMortems: readonly SourceFile[]
  readonly codeowners: SourceFile | undefined
  /** The file that `flags` names. */
  readonly flags: SourceFile | undefined
}
