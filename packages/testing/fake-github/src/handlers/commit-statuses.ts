import type { Call } from '../server/call.ts'
import { linkHeader, list, pageOf } from '../server/paging.ts'
import { Refusal, validationFailed } from '../server/refusal.ts'
import { created, ok, type Reply } from '../server/reply.ts'
import { simpleStatusShape, statusShape } from '../shapes/check.ts'
import { minimalRepositoryShape } from '../shapes/repository.ts'
import type { CommitStatus } from '../state/check.ts'
import { tell } from '../state/tell.ts'
import { findCommit } from './commits.ts'
import type { HandlerTable } from './handler.ts'

const maxPerContext = 1000

async function createStatus(call: Call): Promise<Reply> {
  const { repository, world } = call
  const sha = call.param('sha')
  const body = call.body<{ state: CommitStatus['state']; target_url?: string | null; description?: string | null; context?: string }>()
  if ((await repository.store.objects.info(sha))?.type !== 'commit') throw new Refusal(422, `No commit found for SHA: ${sha}`)
  const context = body.context ?? 'default'
  const earlier = repository.statuses.filter((status) => status.sha === sha && status.context.toLowerCase() === context.toLowerCase())
  if (earlier.length >= maxPerContext) {
    throw validationFailed({
      resource: 'Status',
      code: 'custom',
      message: 'This SHA and context has reached the maximum number of statuses.',
    })
  }
  if ((body.description ?? '').length > 140)
    throw validationFailed({
      resource: 'Status',
      code: 'custom',
      field: 'description',
      message: 'description is too long (maximum is 140 characters)',
    })
  const status: CommitStatus = {
    id: world.nextId(),
    sha,
    context,
    state: body.state,
    description: body.description ?? null,
    targetUrl: body.target_url ?? null,
    creator: call.account,
    createdAt: call.now,
  }
  repository.statuses.push(status)
  tell(world, repository, call.token, { event: 'status', action: null, ref: null, sha, payload: { context, state: body.state } })
  return created(statusShape(world, repository, status))
}

const newestFirst = (call: Call, sha: string): CommitStatus[] =>
  call.repository.statuses.filter((status) => status.sha === sha).toReversed()

/** The newest status of each context; contexts are compared without case. */
function latest(statuses: readonly CommitStatus[]): CommitStatus[] {
  return [...new Map(statuses.toReversed().map((status) => [status.context.toLowerCase(), status])).values()]
}

async function combinedStatus(call: Call): Promise<Reply> {
  const { repository, world } = call
  const sha = await findCommit(call, call.param('ref'))
  const statuses = latest(newestFirst(call, sha))
  const { start, size } = pageOf(call)
  const url = world.links.repositoryApi(repository, `/commits/${sha}`)
  const body = {
    state: combine(statuses.map((status) => status.state)),
    statuses: statuses.slice(start, start + size).map((status) => simpleStatusShape(world, repository, status)),
    sha,
    total_count: statuses.length,
    repository: minimalRepositoryShape(world.links, repository),
    commit_url: url,
    url: `${url}/status`,
  }
  return { ...ok(body), headers: linkHeader(call, statuses.length) }
}

/** `failure` for any error or failure, `pending` when something is pending or nothing is there, else `success`. */
function combine(states: readonly CommitStatus['state'][]): string {
  if (states.includes('error') || states.includes('failure')) return 'failure'
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success'
}

export const commitStatuses: HandlerTable = {
  'repos/create-commit-status': { provenance: 'recorded', needs: ['statuses:write'], handle: createStatus },
  'repos/list-commit-statuses-for-ref': {
    provenance: 'recorded',
    needs: ['statuses:read'],
    handle: async (call) => {
      const statuses = newestFirst(call, await findCommit(call, call.param('ref')))
      return list(call, statuses, (status) => statusShape(call.world, call.repository, status))
    },
  },
  'repos/get-combined-status-for-ref': { provenance: 'recorded', needs: ['statuses:read'], handle: combinedStatus },
}
