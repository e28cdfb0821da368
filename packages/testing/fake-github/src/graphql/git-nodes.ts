import { readCommit, type Signature } from '../git/commit.ts'
import { readRef } from '../git/refs.ts'
import { pullsOfCommit } from '../handlers/pulls-of-commit.ts'
import { isoTime } from '../state/clock.ts'
import { nodeId } from '../state/links.ts'
import { fullName, type Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { connection, type PageArgs } from './connection.ts'
import { deploymentNode, type DeploymentsArgs } from './deployment-nodes.ts'
import { actorNode, issueNode, pullNode, type Node, type Scope } from './nodes.ts'

interface IssuesArgs extends PageArgs {
  readonly labels?: readonly string[] | null
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null
}

/** What resolvers of one repository share. */
export function scopeOf(world: World, repository: Repository): Scope {
  const scope: Scope = { world, repository, commitNode: (sha) => commitNode(scope, sha), repositoryNode: () => repositoryNode(scope) }
  return scope
}

export function repositoryNode(scope: Scope): Node {
  const { repository, world } = scope
  const thread = (number: number): Scope['repository']['issues'][number] | undefined =>
    repository.issues.find((issue) => issue.number === number)
  return {
    __typename: 'Repository',
    id: nodeId('Repository', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    owner: actorNode(world, repository.owner),
    url: world.links.repositoryPage(repository),
    isPrivate: repository.private,
    defaultBranchRef: () => refNode(scope, `refs/heads/${repository.defaultBranch}`),
    object: ({ expression, oid }: { expression?: string; oid?: string }) => objectNode(scope, oid ?? expression ?? ''),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refNode(scope, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
    deployments: ({ environments, orderBy, ...page }: DeploymentsArgs) => {
      const wanted = environments?.map((name) => name.toLowerCase())
      const found = repository.deployments.filter(({ environment }) => wanted?.includes(environment.toLowerCase()) ?? true)
      const oldestFirst = found.toSorted((one, other) => one.createdAt - other.createdAt || one.id - other.id)
      return connection(orderBy?.direction === 'DESC' ? oldestFirst.toReversed() : oldestFirst, page, (each) => deploymentNode(world, each))
    },
    issues: ({ labels, orderBy, ...page }: IssuesArgs) => {
      const wanted = labels?.map((name) => name.toLowerCase())
      const found = repository.issues.filter(
        ({ pull, labels: own }) => pull === null && (wanted === undefined || own.some((name) => wanted.includes(name.toLowerCase()))),
      )
      return connection(orderBy?.direction === 'DESC' ? found.toReversed() : found, page, (each) => issueNode(scope, each))
    },
    issue: ({ number }: { number: number }) => {
      const found = thread(number)
      return found === undefined || found.pull !== null ? null : issueNode(scope, found)
    },
    pullRequest: ({ number }: { number: number }) => {
      const found = thread(number)
      return found?.pull == null ? null : pullNode(scope, found, found.pull)
    },
  }
}

export async function refNode(scope: Scope, name: string): Promise<Node | null> {
  const ref = await readRef(scope.repository.store, name)
  if (ref === null) return null
  const [, prefix = '', short = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(name) ?? []
  return {
    __typename: 'Ref',
    id: nodeId('Ref', `${scope.repository.id}:${name}`),
    name: short,
    prefix,
    target: () => objectNode(scope, ref.sha),
  }
}

/** The object an expression (`main`, `v1:README.md`, a sha) stands for. */
async function objectNode(scope: Scope, expression: string): Promise<Node | null> {
  const { store, id: repository } = scope.repository
  const object = await store.objects.read(expression)
  if (object === null) return null
  if (object.type === 'commit') return commitNode(scope, object.sha)
  const node = { id: nodeId(object.type, `${repository}:${object.sha}`), oid: object.sha }
  if (object.type === 'tree') return { __typename: 'Tree', ...node }
  if (object.type === 'blob')
    return { __typename: 'Blob', ...node, text: object.content.toString(), byteSize: object.size, isBinary: object.content.includes(0) }
  const text = object.content.toString()
  const target = /^object ([0-9a-f]+)$/m.exec(text)?.[1] ?? ''
  return {
    __typename: 'Tag',
    ...node,
    name: /^tag (.+)$/m.exec(text)?.[1],
    message: text.slice(text.indexOf('\n\n') + 2),
    target: () => objectNode(scope, target),
  }
}

export async function commitNode(scope: Scope, sha: string): Promise<Node | null> {
  const commit = await readCommit(scope.repository.store, sha)
  if (commit === null) return null
  const [headline = '', ...rest] = commit.message.trimEnd().split('\n')
  return {
    __typename: 'Commit',
    id: nodeId('Commit', `${scope.repository.id}:${sha}`),
    oid: sha,
    url: scope.world.links.repositoryPage(scope.repository, `/commit/${sha}`),
    message: commit.message.trimEnd(),
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    authoredDate: isoTime(commit.author.seconds * 1000),
    committedDate: isoTime(commit.committer.seconds * 1000),
    author: gitActor(scope, commit.author),
    authors: (page: PageArgs) =>
      connection([commit.author, ...coAuthors(commit.message, commit.author)], page, (each) => gitActor(scope, each)),
    committer: gitActor(scope, commit.committer),
    associatedPullRequests: async (page: PageArgs) => {
      const pulls = await pullsOfCommit(scope, sha)
      return connection(pulls, page, (issue) => (issue.pull === null ? null : pullNode(scope, issue, issue.pull)))
    },
  }
}

/** Those of `Co-authored-by` trailers. */
const coAuthors = (message: string, { seconds }: Signature): readonly Signature[] =>
  [...message.matchAll(/^co-authored-by: ([^<\n]{0,200}) <([^>\n]{0,200})>[ \t]*$/gim)].map(([, name = '', email = '']) => ({
    name,
    email,
    seconds,
  }))

const gitActor = ({ world }: Scope, { name, email, seconds }: Signature): Node => ({
  __typename: 'GitActor',
  name,
  email,
  date: isoTime(seconds * 1000),
  user: () => {
    const account = world.accountByEmail(email)
    return account?.type === 'User' ? actorNode(world, account) : null
  },
})
