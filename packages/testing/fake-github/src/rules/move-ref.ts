import { holdsPermission, isApp } from '../access/authorise.ts'
import { swapRef } from '../git/refs.ts'
import { Refusal } from '../server/refusal.ts'
import type { Repository } from '../state/repository.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import { afterUpdate } from './after-update.ts'
import { judgeUpdate } from './judge-update.ts'
import { changedWorkflows } from './new-commits.ts'
import type { RefUpdate } from './ref-update.ts'

/** The words of the REST answers to an update that rules forbid. */
export const violationText = (refusals: readonly string[]): string => `Repository rule violations found\n\n${refusals.join('\n\n')}\n\n`

/**
 * Moves a ref for a REST or GraphQL call: rights on workflow files, rules, compare-and-swap, consequences.
 * @throws Refusal 403 for workflow files, `status` for rule violations, 409 when the ref has moved meanwhile.
 */
export async function moveRef(world: World, repository: Repository, token: Token, update: RefUpdate, status = 422): Promise<void> {
  await refuseWorkflowChanges(world, repository, token, update)
  const { refusals } = await judgeUpdate(world, repository, token, update)
  if (refusals.length > 0) throw new Refusal(status, violationText(refusals))
  if (!(await swapRef(repository.store, update.ref, update.before, update.after))) throw new Refusal(409, 'Reference update failed')
  await afterUpdate(world, repository, token, update)
}

/** Apps need the Workflows permission for commits that touch workflow files; `GITHUB_TOKEN` cannot have it. */
export async function refuseWorkflowChanges(world: World, repository: Repository, token: Token, update: RefUpdate): Promise<void> {
  if (!isApp(token) || holdsPermission(world, token, 'workflows:write', repository)) return
  if ((await changedWorkflows(repository.store, update)).length === 0) return
  throw new Refusal(403, 'Resource not accessible by integration', undefined, {
    'x-accepted-github-permissions': 'contents=write,workflows=write',
  })
}
