import { readCommit } from '../git/commit.ts'
import { diffTrees, patchText } from '../git/diff.ts'
import { isAncestor, listCommits } from '../git/history.ts'
import { readRef } from '../git/refs.ts'
import type { Call } from '../server/call.ts'
import { list } from '../server/paging.ts'
import { found, Refusal, validationFailed } from '../server/refusal.ts'
import { created, ok, rawReply, type Reply } from '../server/reply.ts'
import { commitShape, fileShape } from '../shapes/commit.ts'
import { baseOf, pullShape, simplePullShape } from '../shapes/pull.ts'
import type { Issue, Pull } from '../state/issue.ts'
import { tell } from '../state/tell.ts'
import type { HandlerTable } from './handler.ts'
import { newIssue } from './new-issue.ts'

export interface FoundPull {
  readonly issue: Issue
  readonly pull: Pull
}

export function findPull(call: Call): FoundPull {
  const issue = found(call.repository.issues.find((each) => each.number === call.number('pull_number')))
  return { issue, pull: found(issue.pull) }
}

interface PullsQuery {
  readonly state?: 'open' | 'closed' | 'all'
  readonly head?: string
  readonly base?: string
  readonly sort?: 'created' | 'updated'
  readonly direction?: 'asc' | 'desc'
}

function listPulls(call: Call): Promise<Reply> {
  const { state = 'open', head, base, sort = 'created', direction } = call.query<PullsQuery>()
  const owner = call.repository.owner.login
  const kept = call.repository.issues
    .flatMap((issue) => (issue.pull === null ? [] : [{ issue, pull: issue.pull }]))
    .filter(({ issue }) => state === 'all' || issue.state === state)
    .filter(({ pull }) => base === undefined || pull.baseRef === base)
    // Without "owner:" GitHub ignores the filter.
    .filter(({ pull }) => head === undefined || !head.includes(':') || `${owner}:${pull.headRef}`.toLowerCase() === head.toLowerCase())
  const at = ({ issue }: FoundPull): number => (sort === 'updated' ? issue.updatedAt : issue.createdAt)
  const ordered = kept.toSorted((a, b) => at(a) - at(b) || a.issue.number - b.issue.number)
  const newestFirst = (direction ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc'
  return list(call, newestFirst ? ordered.toReversed() : ordered, ({ issue, pull }) =>
    simplePullShape(call.world, call.repository, issue, pull),
  )
}

interface CreateBody {
  readonly title?: string
  readonly head: string
  readonly base: string
  readonly body?: string
  readonly draft?: boolean
}

async function createPull(call: Call): Promise<Reply> {
  const { repository, world } = call
  if (call.token?.kind === 'actions' && !repository.settings.workflowsMayApprove) {
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  }
  const body = call.body<CreateBody>()
  const headRef = body.head.slice(body.head.indexOf(':') + 1)
  const head = await readRef(repository.store, `refs/heads/${headRef}`)
  const base = await readRef(repository.store, `refs/heads/${body.base}`)
  if (head === null) throw validationFailed({ resource: 'PullRequest', code: 'invalid', field: 'head' })
  if (base === null) throw validationFailed({ resource: 'PullRequest', code: 'invalid', field: 'base' })
  const same = repository.issues.some(
    (issue) => issue.state === 'open' && issue.pull?.headRef === headRef && issue.pull.baseRef === body.base,
  )
  if (same) throw custom(`A pull request already exists for ${repository.owner.login}:${headRef}.`)
  if (await isAncestor(repository.store, head.commit, base.commit)) throw custom(`No commits between ${body.base} and ${headRef}`)
  const pull: Pull = {
    draft: body.draft ?? false,
    headRef,
    headSha: head.commit,
    baseRef: body.base,
    baseSha: base.commit,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    requestedReviewers: [],
    requestedTeams: [],
    reviews: [],
  }
  const issue = newIssue(call, { title: body.title ?? headRef, body: body.body ?? null, pull })
  repository.issues.push(issue)
  await repository.store.git(['update-ref', `refs/pull/${issue.number}/head`, head.commit])
  tell(world, repository, call.token, {
    event: 'pull_request',
    action: 'opened',
    ref: headRef,
    sha: head.commit,
    payload: { number: issue.number },
  })
  return created(await pullShape(world, repository, issue, pull))
}

const custom = (message: string): Refusal => validationFailed({ resource: 'PullRequest', code: 'custom', message })

interface UpdateBody {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly base?: string
}

async function updatePull(call: Call): Promise<Reply> {
  const { issue, pull } = findPull(call)
  const { repository, world } = call
  const body = call.body<UpdateBody>()
  if (body.base !== undefined) {
    const base = await readRef(repository.store, `refs/heads/${body.base}`)
    if (base === null) throw validationFailed({ resource: 'PullRequest', code: 'invalid', field: 'base' })
    Object.assign(pull, { baseRef: base.name.slice(11), baseSha: base.commit })
  }
  if (body.state === 'open' && issue.state === 'closed') await reopen(call, { issue, pull })
  if (body.state === 'closed' && issue.state === 'open')
    Object.assign(issue, { state: 'closed', closedAt: call.now, closedBy: call.account })
  if (body.body !== undefined && body.body !== issue.body)
    issue.edits.push({ at: call.now, editor: call.account, before: issue.body ?? '' })
  Object.assign(issue, { title: body.title ?? issue.title, body: body.body ?? issue.body, updatedAt: call.now })
  const action = body.state === undefined ? 'edited' : body.state === 'open' ? 'reopened' : 'closed'
  tell(world, repository, call.token, {
    event: 'pull_request',
    action,
    ref: pull.headRef,
    sha: pull.headSha,
    payload: { number: issue.number },
  })
  return ok(await pullShape(world, repository, issue, pull))
}

async function reopen({ repository }: Call, { issue, pull }: FoundPull): Promise<void> {
  const head = await readRef(repository.store, `refs/heads/${pull.headRef}`)
  if (pull.mergedAt !== null || head === null) throw custom('state cannot be changed. The pull request cannot be reopened.')
  Object.assign(pull, { headSha: head.commit })
  Object.assign(issue, { state: 'open', closedAt: null, closedBy: null })
}

async function getPull(call: Call): Promise<Reply> {
  const { issue, pull } = findPull(call)
  if (/vnd\.github(\.v3)?\.diff/.test(call.accept)) {
    const text = await patchText(call.repository.store, (await baseOf(call.repository, pull)) ?? pull.baseSha, pull.headSha)
    return rawReply('application/vnd.github.diff; charset=utf-8', Buffer.from(text))
  }
  return ok(await pullShape(call.world, call.repository, issue, pull))
}

async function pullCommits(call: Call): Promise<Reply> {
  const { pull } = findPull(call)
  const { store } = call.repository
  const base = (await baseOf(call.repository, pull)) ?? pull.baseSha
  const shas = await listCommits(store, { include: [pull.headSha], exclude: [base] }, 'topological')
  return list(call, shas.slice(0, 250), async (sha) => commitShape(call.world, call.repository, found(await readCommit(store, sha))))
}

async function pullFiles(call: Call): Promise<Reply> {
  const { pull } = findPull(call)
  const files = await diffTrees(call.repository.store, (await baseOf(call.repository, pull)) ?? pull.baseSha, pull.headSha)
  return list(call, files.slice(0, 3000), (file) => fileShape(call.world, call.repository, pull.headSha, file))
}

export const pulls: HandlerTable = {
  'pulls/list': { provenance: 'documented', needs: ['pull_requests:read'], handle: listPulls },
  'pulls/create': { provenance: 'documented', needs: ['pull_requests:write'], role: 'read', handle: createPull },
  'pulls/get': { provenance: 'documented', needs: ['pull_requests:read'], handle: getPull },
  'pulls/update': { provenance: 'documented', needs: ['pull_requests:write'], handle: updatePull },
  'pulls/list-commits': { provenance: 'documented', needs: ['pull_requests:read'], handle: pullCommits },
  'pulls/list-files': { provenance: 'documented', needs: ['pull_requests:read'], handle: pullFiles },
}
