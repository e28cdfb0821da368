import { Problem } from '@locktender/contracts'
import { githubProblem } from './github-problem.ts'
import { retryDelaySeconds, type Failure } from './retry-delay.ts'
import { systemTiming, type Timing } from './timing.ts'

export interface ConnectionOptions {
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  /** GITHUB_API_URL and GITHUB_GRAPHQL_URL, as the runner sets them. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Longest time that one call may take with all its tries and waits. Default 120. */
  readonly deadlineSeconds?: number
  /** Ends every call, also one that gets no answer at all. */
  readonly signal?: AbortSignal
  readonly timing?: Timing
}

export interface CallKind {
  /** Completes "could not …". */
  readonly what: string
  /** Permissions the call needs, in GitHub's notation: `contents=write`. */
  readonly needs: string
  /** Whether the call may take effect twice without harm; reads always may. */
  readonly repeatable?: boolean
}

export interface Answer<T> {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: T
}

/** One repository of a GitHub, with one token. */
export interface Connection {
  readonly owner: string
  readonly name: string
  /** REST: `route` as GitHub documents it, `GET /repos/{owner}/{repo}/releases`; owner and repo are filled in where it has them. */
  rest<T>(route: string, parameters: Readonly<Record<string, unknown>>, kind: CallKind): Promise<Answer<T>>
  /** GraphQL; `owner` and `name` are among the variables. A field below the repository that does not resolve is null in the data. */
  graphql<T extends object>(query: string, variables: Readonly<Record<string, unknown>>, kind: CallKind): Promise<T>
  /** Calls sent so far, tries included. */
  readonly calls: { readonly rest: number; readonly graphql: number }
}

const defaultDeadlineSeconds = 120

/**
 * Connects to the GitHub that the environment names: never to a host of its own choice. Every call is tried again while that is
 * safe and the deadline allows; then it throws a Problem `github/…` (see `githubProblem`).
 *
 * @throws {Problem} `github/no-address`, `github/repository-name`
 */
export async function connect({
  repository,
  token,
  environment,
  deadlineSeconds = defaultDeadlineSeconds,
  signal,
  timing = systemTiming,
}: ConnectionOptions): Promise<Connection> {
  const [, owner, name] = /^([^/\s]+)\/([^/\s]+)$/.exec(repository) ?? []
  if (owner === undefined || name === undefined) {
    throw new Problem(
      'github/repository-name',
      `${JSON.stringify(repository)} is no repository of GitHub, expected owner/name`,
      'Set GITHUB_REPOSITORY, or give the clone a remote on GitHub.',
    )
  }
  const [apiUrl, graphqlUrl] = [addressIn(environment, 'GITHUB_API_URL'), addressIn(environment, 'GITHUB_GRAPHQL_URL')]
  // Loaded here: most steps of the suite never talk to the API and should not pay for it.
  const { Octokit } = await import('@octokit/core')
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const octokit = new Octokit({ auth: token, baseUrl: apiUrl, userAgent: 'locktender', log: silent })
  const calls = { rest: 0, graphql: 0 }

  const send = async <T>(
    protocol: keyof typeof calls,
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    { what, needs, repeatable = false }: CallKind,
  ): Promise<Answer<T>> => {
    const end = timing.now() + deadlineSeconds * 1000
    for (let attempt = 0; ; attempt += 1) {
      calls[protocol] += 1
      try {
        const request = signal === undefined ? {} : { request: { signal } }
        return (await octokit.request(route, { headers: { 'x-github-api-version': '2022-11-28' }, ...request, ...parameters })) as Answer<T>
      } catch (error) {
        const failure = failureOf(error)
        const wait = retryDelaySeconds(failure, { attempt, repeatable, epochSeconds: timing.now() / 1000 })
        if (signal?.aborted === true || wait === null || timing.now() + wait * 1000 > end)
          throw githubProblem(failure, { what, needs, repository }, repeatable, error)
        await timing.sleep(wait * 1000)
      }
    }
  }

  return {
    owner,
    name,
    calls,
    rest: (route, parameters, kind) => {
      // What a route has no place for would be sent as a query.
      const place = route.includes('{owner}') ? { owner, repo: name } : {}
      return send('rest', route, { ...place, ...parameters }, route.startsWith('GET ') ? { ...kind, repeatable: true } : kind)
    },
    async graphql<T extends object>(query: string, variables: Readonly<Record<string, unknown>>, kind: CallKind): Promise<T> {
      const { data } = await send<GraphqlAnswer<T & { readonly repository?: unknown }>>(
        'graphql',
        `POST ${graphqlUrl}`,
        { query, variables: { owner, name, ...variables } },
        kind,
      )
      const fatal = (data.errors ?? []).find(({ type }) => type !== 'NOT_FOUND')
      // Of a repository that is not there or must not be seen, GitHub answers the rest of the query.
      if (data.data == null || fatal !== undefined || data.data.repository === null) {
        const { message = 'no data', type } = fatal ?? data.errors?.[0] ?? {}
        const status = type === 'FORBIDDEN' ? 403 : type === 'NOT_FOUND' ? 404 : 422
        throw githubProblem(
          { status, message, headers: {} },
          { what: kind.what, needs: kind.needs, repository },
          kind.repeatable ?? false,
          data,
        )
      }
      return data.data
    },
  }
}

interface GraphqlAnswer<T> {
  readonly data?: T | null
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[]
}

function addressIn(environment: ConnectionOptions['environment'], name: string): string {
  const address = environment[name]?.replace(/\/+$/, '')
  if (address !== undefined && URL.canParse(address)) return address
  throw new Problem(
    'github/no-address',
    `${name} is ${address === undefined ? 'not set' : JSON.stringify(address)}, so the address of GitHub's API is unknown`,
    `A job of GitHub Actions has it. Elsewhere set ${name} yourself.`,
  )
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') throw error
  const response =
    'response' in error ? (error.response as { headers?: Failure['headers']; data?: { message?: unknown } } | undefined) : undefined
  const cause = error.cause instanceof Error && response === undefined ? `${error.message} (${error.cause.message})` : error.message
  return { status: error.status, message: cause, headers: response?.headers ?? {} }
}
