import { isAncestor } from '../git/history.ts'
import { mergeTrees } from '../git/merge.ts'
import { readRef, resolveCommit } from '../git/refs.ts'
import { writeCommit } from '../git/commit.ts'
import { addDeployment, addDeploymentStatus, ensureEnvironment } from '../rules/gates.ts'
import { missingChecks } from '../rules/missing-checks.ts'
import { moveRef } from '../rules/move-ref.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal, validationFailed } from '../server/refusal.ts'
import { created, noContent, ok, type Reply } from '../server/reply.ts'
import { deploymentShape, deploymentStatusShape } from '../shapes/deployment.ts'
import type { Deployment, DeploymentState } from '../state/deployment.ts'
import { tell } from '../state/tell.ts'
import { signatureOf, webFlow } from './signature.ts'
import type { HandlerTable } from './handler.ts'

const shape = (call: Call, deployment: Deployment): Record<string, unknown> => deploymentShape(call.world, call.repository, deployment)
const find = (call: Call): Deployment => found(call.repository.deployments.find((each) => each.id === call.number('deployment_id')))

interface DeploymentBody {
  readonly ref: string
  readonly task?: string
  readonly auto_merge?: boolean
  readonly required_contexts?: readonly string[]
  readonly payload?: unknown
  readonly environment?: string
  readonly description?: string | null
  readonly transient_environment?: boolean
  readonly production_environment?: boolean
}

async function createDeployment(call: Call): Promise<Reply> {
  const { repository, world } = call
  const body = call.body<DeploymentBody>()
  const sha = await resolveCommit(repository.store, body.ref)
  if (sha === null) throw new Refusal(422, `No ref found for: ${body.ref}`)
  if (body.auto_merge !== false && (await autoMerge(call, body.ref, sha)))
    return { status: 202, body: { message: `Auto-merged ${repository.defaultBranch} into ${body.ref} on deployment.` } }
  refuseFailedContexts(call, sha, body.required_contexts)
  const environment = body.environment ?? 'production'
  ensureEnvironment(world, repository, environment)
  const deployment = addDeployment(world, repository, {
    ref: body.ref,
    sha,
    task: body.task ?? 'deploy',
    environment,
    description: body.description ?? null,
    payload: body.payload ?? '',
    transient: body.transient_environment ?? false,
    production: body.production_environment ?? environment === 'production',
    creator: call.account,
    app: call.token?.app ?? null,
  })
  return created(shape(call, deployment))
}

/** Merges the default branch into a branch that is behind it: then the answer is 202 and nothing is deployed. */
async function autoMerge(call: Call, refName: string, sha: string): Promise<boolean> {
  const { repository, world, token } = call
  const branch = await readRef(repository.store, `refs/heads/${refName}`)
  const base = await readRef(repository.store, `refs/heads/${repository.defaultBranch}`)
  if (branch === null || base === null || token === null || (await isAncestor(repository.store, base.commit, sha))) return false
  const tree = await mergeTrees(repository.store, sha, base.commit)
  if (tree === null) throw new Refusal(409, `Conflict merging ${repository.defaultBranch} into ${refName}.`)
  const author = signatureOf(call, undefined)
  const message = `Merge branch '${repository.defaultBranch}' into ${refName}`
  const merged = await writeCommit(repository.store, {
    tree,
    parents: [sha, base.commit],
    author,
    committer: { ...webFlow, seconds: author.seconds },
    message,
  })
  await moveRef(world, repository, token, { ref: branch.name, before: sha, after: merged }, 409)
  return true
}

/** Without a list every context that reported on the commit has to be green; an empty list asks for none. */
function refuseFailedContexts({ repository }: Call, sha: string, required: readonly string[] | undefined): void {
  const reported = [
    ...repository.statuses.filter((status) => status.sha === sha).map((status) => status.context),
    ...repository.checkRuns.filter((run) => run.headSha === sha).map((run) => run.name),
  ]
  const missing = missingChecks(
    repository,
    sha,
    (required ?? reported).map((context) => ({ context, app: null })),
  )
  if (missing.length > 0)
    throw new Refusal(409, 'Conflict: Commit status checks failed for ' + sha, [
      { code: 'invalid', resource: 'Deployment', field: 'required_contexts' },
    ])
}

interface StatusBody {
  readonly state: DeploymentState
  readonly target_url?: string
  readonly log_url?: string
  readonly description?: string
  readonly environment?: string
  readonly environment_url?: string
  readonly auto_inactive?: boolean
}

function createStatus(call: Call): Reply {
  const deployment = find(call)
  const body = call.body<StatusBody>()
  if ((body.description ?? '').length > 140) {
    throw validationFailed({
      resource: 'DeploymentStatus',
      code: 'custom',
      field: 'description',
      message: 'description is too long (maximum is 140 characters)',
    })
  }
  const status = addDeploymentStatus(call.world, deployment, {
    state: body.state,
    creator: call.account,
    app: call.token?.app ?? null,
    description: body.description ?? '',
    environment: body.environment ?? deployment.environment,
    logUrl: body.log_url ?? body.target_url ?? '',
    environmentUrl: body.environment_url ?? '',
  })
  if (body.state === 'success' && body.auto_inactive !== false) deactivateOlder(call, deployment)
  const payload = { deployment: deployment.id, environment: deployment.environment, state: body.state }
  tell(call.world, call.repository, call.token, {
    event: 'deployment_status',
    action: 'created',
    ref: deployment.ref,
    sha: deployment.sha,
    payload,
  })
  return created(deploymentStatusShape(call.world, call.repository, deployment, status))
}

/** Only earlier successful deployments that are neither transient nor production become inactive. */
function deactivateOlder(call: Call, newest: Deployment): void {
  for (const each of call.repository.deployments) {
    const older = each !== newest && each.id < newest.id && each.environment === newest.environment
    if (!older || each.transient || each.production || each.statuses.at(-1)?.state !== 'success') continue
    addDeploymentStatus(call.world, each, { state: 'inactive', creator: call.account })
  }
}

function deleteDeployment(call: Call): Reply {
  const deployment = find(call)
  const { deployments } = call.repository
  const state = deployment.statuses.at(-1)?.state
  if (deployments.length > 1 && state !== 'inactive')
    throw new Refusal(422, 'Validation Failed', [
      'We cannot delete an active deployment unless it is the only deployment in a given environment.',
    ])
  deployments.splice(deployments.indexOf(deployment), 1)
  return noContent
}

function listDeployments(call: Call): Promise<Reply> {
  const { sha, ref, task, environment } = call.query<{ sha?: string; ref?: string; task?: string; environment?: string }>()
  const wanted = { sha, ref, task, environment }
  const keys = ['sha', 'ref', 'task', 'environment'] as const
  const kept = call.repository.deployments.filter((each) =>
    keys.every((key) => wanted[key] === undefined || wanted[key] === 'none' || each[key] === wanted[key]),
  )
  return list(call, kept.toReversed(), (each) => shape(call, each))
}

export const deployments: HandlerTable = {
  'repos/list-deployments': { provenance: 'documented', needs: ['deployments:read'], handle: listDeployments },
  'repos/create-deployment': { provenance: 'documented', needs: ['deployments:write'], handle: createDeployment },
  'repos/get-deployment': { provenance: 'documented', needs: ['deployments:read'], handle: (call) => ok(shape(call, find(call))) },
  'repos/delete-deployment': { provenance: 'documented', needs: ['deployments:write'], handle: deleteDeployment },
  'repos/list-deployment-statuses': {
    provenance: 'documented',
    needs: ['deployments:read'],
    handle: (call) => {
      const deployment = find(call)
      return list(call, deployment.statuses.toReversed(), (status) =>
        deploymentStatusShape(call.world, call.repository, deployment, status),
      )
    },
  },
  'repos/create-deployment-status': { provenance: 'documented', needs: ['deployments:write'], handle: createStatus },
  'repos/get-deployment-status': {
    provenance: 'documented',
    needs: ['deployments:read'],
    handle: (call) => {
      const deployment = find(call)
      const status = found(deployment.statuses.find((each) => each.id === call.number('status_id')))
      return ok(deploymentStatusShape(call.world, call.repository, deployment, status))
    },
  },
}
