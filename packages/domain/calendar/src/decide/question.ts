/**
 * What somebody wants to do: deploy a release, merge code, merge a feature, or roll back. What is null is not known, and then
 * whatever might hold it back does.
 */
export interface Question {
  readonly atMs: number
  readonly action: 'deploy' | 'code' | 'feature' | 'rollback'
  /** Class of release. */
  readonly type: string | null
  readonly branch: string | null
  /** Tag that is released. */
  readonly release: string | null
  readonly environment: string | null
}
