import { readCommit, readCommits, writeCommit, type Signature } from '../git/commit.ts'
import { isAncestor, listCommits } from '../git/history.ts'
import { mergeTrees, replayTree } from '../git/merge.ts'
import { readRef, swapRef } from '../git/refs.ts'
import { afterUpdate } from '../rules/after-update.ts'
import { judgeUpdate } from '../rules/judge-update.ts'
import { refuseWorkflowChanges } from '../rules/move-ref.ts'
import type { Call } from '../server/call.ts'
import { found, notFound, Refusal } from '../server/refusal.ts'
import { noContent, ok, type Reply } from '../server/reply.ts'
import { baseOf } from '../shapes/pull.ts'
import { tell } from '../state/tell.ts'
import { findPull, type FoundPull } from './pulls.ts'
import { signatureOf, webFlow } from './signature.ts'
import type { HandlerTable } from './handler.ts'

interface MergeBody {
  readonly commit_title?: string
  readonly commit_message?: string
  readonly sha?: string
  readonly merge_method?: 'merge' | 'squash' | 'rebase'
}

const notMergeable = (): Refusal => new Refusal(405, 'Pull Request is not mergeable')

async function mergePull(call: Call): Promise<Reply> {
  const { repository, world, token } = call
  const { issue, pull } = findPull(call)
  const body = call.body<MergeBody>()
  if (issue.state !== 'open' || pull.draft || token === null) throw notMergeable()
  if (body.sha !== undefined && body.sha !== pull.headSha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
  const base = found(await readRef(repository.store, `refs/heads/${pull.baseRef}`))
  const sha = await makeMerge(call, { issue, pull }, base.commit, body)
  const update = { ref: base.name, before: base.sha, after: sha, pull: issue.number }
  await refuseWorkflowChanges(world, repository, token, update)
  const { refusals } = await judgeUpdate(world, repository, token, update)
  if (refusals.length > 0) throw new Refusal(405, refusals.join('\n'))
  if (!(await swapRef(repository.store, base.name, base.sha, sha)))
    throw new Refusal(409, 'Base branch was modified. Review and try the merge again.')
  Object.assign(issue, { state: 'closed', closedAt: call.now, updatedAt: call.now, closedBy: call.account })
  Object.assign(pull, { mergedAt: call.now, mergedBy: call.account, mergeCommit: sha })
  await afterUpdate(world, repository, token, update)
  tell(world, repository, token, {
    event: 'pull_request',
    action: 'closed',
    ref: pull.baseRef,
    sha,
    payload: { number: issue.number, merged: true },
  })
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
}

async function makeMerge(call: Call, { issue, pull }: FoundPull, base: string, body: MergeBody): Promise<string> {
  const { store, signedCommits } = call.repository
  const caller = signatureOf(call, undefined)
  const committer: Signature = { ...webFlow, seconds: caller.seconds }
  if (body.merge_method === 'rebase') return rebase(call, { issue, pull }, base, caller)
  const tree = await mergeTrees(store, base, pull.headSha)
  if (tree === null) throw notMergeable()
  const squash = body.merge_method === 'squash'
  const title =
    body.commit_title ??
    (squash
      ? `${issue.title} (#${issue.number})`
      : `Merge pull request #${issue.number} from ${call.repository.owner.login}/${pull.headRef}`)
  const text = body.commit_message ?? (squash ? await squashMessage(call, { issue, pull }) : issue.title)
  const head = await readCommit(store, pull.headSha)
  const author = squash && head !== null ? { ...head.author, seconds: caller.seconds } : caller
  const message = text === '' ? title : `${title}\n\n${text}`
  const sha = await writeCommit(store, { tree, parents: squash ? [base] : [base, pull.headSha], author, committer, message })
  signedCommits.add(sha)
  return sha
}

/** One commit: its own body; several: a list of their titles. */
async function squashMessage(call: Call, found: FoundPull): Promise<string> {
  const commits = await readCommits(call.repository.store, await ownCommits(call, found))
  if (commits.length === 1) return (commits[0]?.message ?? '').split('\n').slice(1).join('\n').trim()
  return commits.map((commit) => `* ${commit.message.trim()}`).join('\n\n')
}

const ownCommits = async ({ repository }: Call, { pull }: FoundPull): Promise<string[]> =>
  listCommits(repository.store, { include: [pull.headSha], exclude: [(await baseOf(repository, pull)) ?? pull.baseSha] }, 'topological')

async function rebase(call: Call, foundPull: FoundPull, base: string, caller: Signature): Promise<string> {
  const { store } = call.repository
  let tip = base
  for (const commit of await readCommits(store, await ownCommits(call, foundPull))) {
    const [parent] = commit.parents
    const tree = parent === undefined ? null : await replayTree(store, commit.sha, parent, tip)
    if (tree === null) throw notMergeable()
    tip = await writeCommit(store, { tree, parents: [tip], author: commit.author, committer: caller, message: commit.message })
  }
  return tip
}

async function updateBranch(call: Call): Promise<Reply> {
  const { repository, world, token } = call
  const { issue, pull } = findPull(call)
  const { expected_head_sha: expected } = call.body<{ expected_head_sha?: string }>()
  if (expected !== undefined && expected !== pull.headSha) throw new Refusal(422, 'expected head sha didn’t match current head ref.')
  const base = found(await readRef(repository.store, `refs/heads/${pull.baseRef}`))
  if (!(await isAncestor(repository.store, base.commit, pull.headSha))) {
    const tree = await mergeTrees(repository.store, pull.headSha, base.commit)
    if (tree === null || token === null) throw new Refusal(422, 'merge conflict between base and head')
    const author = signatureOf(call, undefined)
    const message = `Merge branch '${pull.baseRef}' into ${pull.headRef}`
    const sha = await writeCommit(repository.store, {
      tree,
      parents: [pull.headSha, base.commit],
      author,
      committer: { ...webFlow, seconds: author.seconds },
      message,
    })
    repository.signedCommits.add(sha)
    const update = { ref: `refs/heads/${pull.headRef}`, before: pull.headSha, after: sha }
    if (!(await swapRef(repository.store, update.ref, update.before, sha))) throw new Refusal(422, 'head branch was modified')
    await afterUpdate(world, repository, token, update)
  }
  return {
    status: 202,
    body: { message: 'Updating pull request branch.', url: world.links.repositoryPage(repository, `/pull/${issue.number}`) },
  }
}

export const pullMerges: HandlerTable = {
  'pulls/merge': { provenance: 'documented', needs: ['contents:write'], handle: mergePull },
  'pulls/check-if-merged': {
    provenance: 'documented',
    needs: ['pull_requests:read'],
    handle: (call) => {
      if (findPull(call).pull.mergedAt === null) throw notFound()
      return noContent
    },
  },
  'pulls/update-branch': { provenance: 'documented', needs: ['pull_requests:write'], handle: updateBranch },
}
