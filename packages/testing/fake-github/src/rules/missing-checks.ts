import type { Repository } from '../state/repository.ts'

/** Required contexts without a successful status or check run on the commit, as GitHub words them. `skipped` and `neutral` count as success. */
export function missingChecks(
  repository: Repository,
  sha: string,
  required: readonly { readonly context: string; readonly app: number | null }[],
): string[] {
  return required
    .filter(({ context, app }) => !isGreen(repository, sha, context, app))
    .map(({ context }) => `Required status check "${context}" is expected.`)
}

export function isGreen(repository: Repository, sha: string, context: string, app: number | null): boolean {
  const run = repository.checkRuns.findLast(
    (each) => each.headSha === sha && each.name === context && (app === null || each.app.id === app),
  )
  if (run !== undefined) return ['success', 'skipped', 'neutral'].includes(run.conclusion ?? '')
  const status = repository.statuses.findLast((each) => each.sha === sha && each.context.toLowerCase() === context.toLowerCase())
  return app === null && status?.state === 'success'
}
