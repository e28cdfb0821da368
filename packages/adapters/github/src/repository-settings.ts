import type { Connection } from './connection.ts'
import { isProblem } from './is-problem.ts'

export interface WorkflowToken {
  /** What GITHUB_TOKEN may do in a workflow that does not say. */
  readonly permissions: 'read' | 'write'
  /** Whether workflows may create and approve pull requests. */
  readonly mayApprove: boolean
}

export interface Codeowners {
  /** Null when there is none. */
  readonly path: string | null
  readonly errors: readonly { readonly line: number; readonly kind: string; readonly message: string }[]
}

/** The default rights of GITHUB_TOKEN. Throws Problem `github/…`. */
export async function readWorkflowToken(connection: Connection): Promise<WorkflowToken> {
  const kind = { what: 'read the permissions of workflows', needs: 'administration=read' }
  const { data } = await connection.rest<{
    readonly default_workflow_permissions: 'read' | 'write'
    readonly can_approve_pull_request_reviews: boolean
  }>('GET /repos/{owner}/{repo}/actions/permissions/workflow', {}, kind)
  return { permissions: data.default_workflow_permissions, mayApprove: data.can_approve_pull_request_reviews }
}

/** Whether releases are immutable. Throws Problem `github/…`. */
export async function readImmutableReleases(connection: Connection): Promise<boolean> {
  const kind = { what: 'read whether releases are immutable', needs: 'administration=read' }
  try {
    return (await connection.rest<{ readonly enabled: boolean }>('GET /repos/{owner}/{repo}/immutable-releases', {}, kind)).data.enabled
  } catch (error) {
    if (!isProblem(error, 'github/not-found')) throw error
    // "Not switched on" and "not for this token" look alike: another setting that needs the same right tells them apart.
    await readWorkflowToken(connection)
    return false
  }
}

/** The file of code owners on the default branch with the lines that GitHub skips. Throws Problem `github/…`. */
export async function readCodeowners(connection: Connection): Promise<Codeowners> {
  const kind = { what: 'read the errors of CODEOWNERS', needs: 'contents=read' }
  try {
    const { data } = await connection.rest<{
      readonly errors: readonly { readonly line: number; readonly kind: string; readonly message: string; readonly path: string }[]
    }>('GET /repos/{owner}/{repo}/codeowners/errors', {}, kind)
    return {
      path: data.errors[0]?.path ?? 'CODEOWNERS',
      errors: data.errors.map(({ line, kind: sort, message }) => ({ line, kind: sort, message: message.split('\n', 1)[0] ?? '' })),
    }
  } catch (error) {
    if (isProblem(error, 'github/not-found')) return { path: null, errors: [] }
    throw error
  }
}
