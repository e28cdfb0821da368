import { buildSchema, execute, GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql'
import { mayRead } from '../access/authorise.ts'
import { graphqlSchema } from '../generated/graphql-schema.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import { createCommitOnBranch, type CreateCommitInput } from './create-commit.ts'
import { repositoryNode, scopeOf } from './git-nodes.ts'
import { organizationNode } from './organization-node.ts'
import { actorNode, commentNode, issueNode, pullNode, type Scope } from './nodes.ts'

export interface GraphqlAnswer {
  readonly data?: unknown
  readonly errors?: readonly Record<string, unknown>[]
  /** Where the query leaves what the schema (or its extract) has. */
  readonly violations: readonly string[]
}

let schema: GraphQLSchema | undefined

/** Runs a query or mutation for a caller. Whatever is not in the extract of the schema is refused by name. */
export async function executeGraphql(
  world: World,
  token: Token,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<GraphqlAnswer> {
  schema ??= buildSchema(graphqlSchema)
  const document = readDocument(query)
  const broken = document instanceof GraphQLError ? [document] : validate(schema, document)
  if (document instanceof GraphQLError || broken.length > 0) {
    return { errors: broken.map(errorShape), violations: broken.map((error) => `graphql: ${error.message}`) }
  }
  const { data, errors } = await execute({ schema, document, rootValue: rootFor(world, token), variableValues: { ...variables } })
  return { data, ...(errors === undefined ? {} : { errors: errors.map(errorShape) }), violations: [] }
}

function readDocument(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/** GitHub puts its `type` beside the message. */
function errorShape({ message, path, locations, extensions }: GraphQLError): Record<string, unknown> {
  return {
    ...(extensions['type'] === undefined ? {} : { type: extensions['type'] }),
    message,
    ...(path === undefined ? {} : { path }),
    ...(locations === undefined ? {} : { locations }),
  }
}

function rootFor(world: World, token: Token): Record<string, unknown> {
  return {
    viewer: { ...actorNode(world, token.account), __typename: 'User' },
    rateLimit: () => {
      const { limit, used, remaining, resetAt } = world.limits.state(token, world.clock.now())
      return { cost: 1, limit, used, remaining, resetAt: new Date(resetAt).toISOString() }
    },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = world.repository(`${owner}/${name}`)
      if (repository === undefined || !mayRead(world, token, repository)) {
        throw new GraphQLError(`Could not resolve to a Repository with the name '${owner}/${name}'.`, { extensions: { type: 'NOT_FOUND' } })
      }
      return repositoryNode(scopeOf(world, repository))
    },
    organization: ({ login }: { login: string }) => organizationNode(world, token, login),
    node: ({ id }: { id: string }) => findNode(world, token, id),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => findNode(world, token, id)),
    createCommitOnBranch: ({ input }: { input: CreateCommitInput }) => createCommitOnBranch(world, token, input),
  }
}

/** A comment, issue, pull request or repository by its node id. */
function findNode(world: World, token: Token, id: string): Record<string, unknown> | null {
  const [kind = '', number = ''] = Buffer.from(id, 'base64url').toString().split(':')
  for (const repository of world.repositories.values()) {
    if (!mayRead(world, token, repository)) continue
    const found = nodeIn(scopeOf(world, repository), kind, Number(number))
    if (found !== null) return found
  }
  throw new GraphQLError(`Could not resolve to a node with the global id of '${id}'`, { extensions: { type: 'NOT_FOUND' } })
}

function nodeIn(scope: Scope, kind: string, id: number): Record<string, unknown> | null {
  const { repository } = scope
  if (kind === 'Repository') return repository.id === id ? repositoryNode(scope) : null
  const comment = kind === 'IssueComment' ? repository.comments.find((each) => each.id === id) : undefined
  if (comment !== undefined) return commentNode(scope, comment)
  const issue = repository.issues.find((each) => each.id === id && (kind === 'Issue' || kind === 'PullRequest'))
  if (issue === undefined) return null
  return issue.pull === null ? issueNode(scope, issue) : pullNode(scope, issue, issue.pull)
}
