import { GraphQLError } from 'graphql'
import { holdsPermission, mayRead } from '../access/authorise.ts'
import { writeCommit, writeObject } from '../git/commit.ts'
import { readRef } from '../git/refs.ts'
import { writeTree, type TreeChange } from '../git/tree.ts'
import { noreply, webFlow } from '../handlers/signature.ts'
import { moveRef } from '../rules/move-ref.ts'
import { Refusal } from '../server/refusal.ts'
import type { Repository } from '../state/repository.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import { commitNode, refNode, scopeOf } from './git-nodes.ts'

export interface CreateCommitInput {
  readonly clientMutationId?: string
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string }
  readonly message: { readonly headline: string; readonly body?: string }
  readonly expectedHeadOid: string
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions?: readonly { readonly path: string }[]
  }
}

const refuse = (type: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { type } })

/** The repository and branch that the input names, by name or by the branch's node id. */
export function findTarget(world: World, { branch }: CreateCommitInput): { repository: Repository | undefined; ref: string } {
  if (branch.id === undefined || branch.id === null) {
    const name = branch.branchName ?? ''
    return {
      repository: world.repository(branch.repositoryNameWithOwner ?? ''),
      ref: name.startsWith('refs/') ? name : `refs/heads/${name}`,
    }
  }
  const [, id = '', ref = ''] = /^Ref:(\d+):(.+)$/.exec(Buffer.from(branch.id, 'base64url').toString()) ?? []
  return { repository: [...world.repositories.values()].find((each) => each.id === Number(id)), ref }
}

/** `createCommitOnBranch`: one commit, signed by GitHub, on a branch that still is where the caller thinks. */
export async function createCommitOnBranch(world: World, token: Token | null, input: CreateCommitInput): Promise<Record<string, unknown>> {
  const { repository, ref } = findTarget(world, input)
  if (repository === undefined || !mayRead(world, token, repository))
    throw refuse('NOT_FOUND', `Could not resolve to a Repository with the name '${input.branch.repositoryNameWithOwner ?? ''}'.`)
  if (token === null || !holdsPermission(world, token, 'contents:write', repository))
    throw refuse('FORBIDDEN', 'Resource not accessible by integration')
  const head = await readRef(repository.store, ref)
  if (head === null) throw refuse('NOT_FOUND', `No such branch: ${ref}`)
  if (head.sha !== input.expectedHeadOid) throw stale(input)
  const tree = await writeTree(repository.store, head.commit, await changesOf(repository, input))
  const { headline, body = '' } = input.message
  const seconds = Math.floor(world.clock.now() / 1000)
  const sha = await writeCommit(repository.store, {
    tree,
    parents: [head.commit],
    author: { name: token.account.name ?? token.account.login, email: noreply(token.account), seconds },
    committer: { ...webFlow, seconds },
    message: body === '' ? headline : `${headline}\n\n${body}`,
  })
  repository.signedCommits.add(sha)
  try {
    await moveRef(world, repository, token, { ref, before: head.sha, after: sha })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw error.status === 409 ? stale(input) : refuse(error.status === 403 ? 'FORBIDDEN' : 'UNPROCESSABLE', error.message)
  }
  const scope = scopeOf(world, repository)
  return { clientMutationId: input.clientMutationId ?? null, commit: () => commitNode(scope, sha), ref: () => refNode(scope, ref) }
}

const stale = ({ expectedHeadOid }: CreateCommitInput): GraphQLError =>
  refuse('STALE_DATA', `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`)

async function changesOf({ store }: Repository, { fileChanges }: CreateCommitInput): Promise<TreeChange[]> {
  const additions = await Promise.all(
    (fileChanges?.additions ?? []).map(async ({ path, contents }) => ({
      path,
      mode: '100644',
      sha: await writeObject(store, 'blob', Buffer.from(contents, 'base64')),
    })),
  )
  return [...additions, ...(fileChanges?.deletions ?? []).map(({ path }) => ({ path, mode: '100644', sha: null }))]
}
