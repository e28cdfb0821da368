import { authenticate } from '../access/authenticate.ts'
import type { Repository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import type { Exchange, Outcome } from './exchange.ts'
import type { History } from './history.ts'
import type { Locks } from './locks.ts'
import { Refusal } from './refusal.ts'
import type { Request } from './request.ts'
import { errorReply, write } from './rest.ts'

interface GraphqlParts {
  readonly world: World
  readonly locks: Locks
  readonly history: History
}

const docs = 'https://docs.github.com/graphql'

interface GraphqlBody {
  readonly query?: string
  readonly variables?: Readonly<Record<string, unknown>>
}

/** The GraphQL surface. Its engine is loaded with the first query: most clients never send one. */
export function graphqlExchange(parts: GraphqlParts, request: Request): Exchange {
  const { query = '', variables = {} } = readBody(request)
  const field = /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1] ?? 'nothing'
  return {
    operationId: `graphql/${field}`,
    run: async (): Promise<Outcome> => {
      try {
        const { world } = parts
        const token = authenticate(world, request.headers.authorization)
        if (token === null) throw new Refusal(401, 'This endpoint requires you to be authenticated.')
        world.limits.count(token, world.clock.now())
        const { executeGraphql } = await import('../graphql/execute.ts')
        const run = (): ReturnType<typeof executeGraphql> => executeGraphql(world, token, query, variables)
        const target = targetOf(world, variables)
        const { violations, ...body } = await (target === undefined ? run() : write(parts, target, run))
        return {
          reply: { status: 200, body, headers: world.limits.headers(token, world.clock.now()) },
          violations,
          actor: token.account.login,
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return { reply: errorReply(error, docs), violations: [], actor: '' }
      }
    },
  }
}

/** The repository whose writes a mutation queues with, when its variables name one. */
function targetOf(world: World, variables: Readonly<Record<string, unknown>>): Repository | undefined {
  const input = variables['input'] as { branch?: { repositoryNameWithOwner?: string } } | undefined
  return world.repository(input?.branch?.repositoryNameWithOwner ?? '')
}

function readBody(request: Request): GraphqlBody {
  try {
    return JSON.parse(request.body.toString()) as GraphqlBody
  } catch {
    return {}
  }
}
