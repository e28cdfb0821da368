import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countsFolderVariable, saveCounts } from './contract/call-counts.ts'
import { Ledger } from './contract/ledger.ts'
import { loadDescription } from './contract/load-description.ts'
import { Router } from './contract/router.ts'
import { Validators } from './contract/validators.ts'
import type { HandlerTable } from './handlers/handler.ts'
import { handlers } from './handlers/registry.ts'
import { Seeds } from './seed/seeds.ts'
import { downloadExchange } from './server/downloads.ts'
import type { Exchange } from './server/exchange.ts'
import { Faults } from './server/faults.ts'
import { gitExchange } from './server/git-http.ts'
import { createGithubServer, type OnCall } from './server/github-server.ts'
import { graphqlExchange } from './server/graphql.ts'
import { History } from './server/history.ts'
import { Locks } from './server/locks.ts'
import { Pushes } from './server/pushes.ts'
import { RateLimits, type RateLimitOptions } from './server/rate-limits.ts'
import { notFound } from './server/refusal.ts'
import type { Request } from './server/request.ts'
import { errorReply, restExchange } from './server/rest.ts'
import { VirtualClock, type Clock } from './state/clock.ts'
import { Links } from './state/links.ts'
import { World } from './state/world.ts'

export interface FakeGithubOptions<C extends Clock = VirtualClock> {
  /** Default: a virtual clock that stands at 2026-01-05T09:00:00Z. */
  readonly clock?: C
  /** Default: any free port. */
  readonly port?: number
  readonly limits?: RateLimitOptions
  /** Fills the world before the first request. */
  readonly seed?: (seeds: Seeds) => unknown
  /** Handlers that take the place of the fake's own: to prove that a broken one is noticed. */
  readonly overrides?: HandlerTable
}

export interface FakeGithub<C extends Clock = VirtualClock> {
  /** `http://127.0.0.1:PORT`: pages, downloads and git. */
  readonly url: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly clock: C
  readonly ledger: Ledger
  readonly faults: Faults
  /** Everything it holds. */
  readonly world: World
  /** Fills it. */
  readonly seed: Seeds
  /** Called and awaited before and after every call; null for none. */
  readonly onCall: { current: OnCall | null }
  /** What a client needs to find it: GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL. */
  readonly environment: Readonly<Record<string, string>>
  /** Stops it and removes its repositories. @throws Error when exchanges broke the contract and nobody has taken notice: a test fails by it. */
  close(): Promise<void>
}

/** Starts a GitHub on 127.0.0.1. Its repositories are bare git repositories in a temporary folder, which `close` removes. */
export async function startFakeGithub(options?: FakeGithubOptions): Promise<FakeGithub>
export async function startFakeGithub<C extends Clock>(options: FakeGithubOptions<C> & { readonly clock: C }): Promise<FakeGithub<C>>
export async function startFakeGithub(options: FakeGithubOptions<Clock> = {}): Promise<FakeGithub<Clock>> {
  const clock = options.clock ?? new VirtualClock('2026-01-05T09:00:00Z')
  const folder = await mkdtemp(join(tmpdir(), 'fake-github-'))
  const description = loadDescription()
  const ledger = new Ledger()
  const faults = new Faults()
  const onCall: { current: OnCall | null } = { current: null }
  const links = new Links('')
  const world = new World(clock, links, new RateLimits(options.limits ?? {}))
  const locks = new Locks()
  const history = new History(faults, folder)
  const pushes = new Pushes(world)
  const rest = {
    world,
    router: new Router(description),
    validators: Validators.of(description),
    handlers: { ...handlers, ...options.overrides },
    locks,
    history,
  }
  const surface = (request: Request): Exchange => {
    const below = /^\/api\/(?:v3|uploads)(\/.*)$/.exec(request.path)?.[1]
    if (below !== undefined) return restExchange(rest, request, below)
    if (request.path === '/api/graphql') return graphqlExchange({ world, locks, history }, request)
    return gitExchange({ world, locks, history, pushes }, request) ?? downloadExchange(world, request) ?? nothingHere(request)
  }
  const server = createGithubServer({ world, ledger, faults, onCall, surface, internal: (request) => pushes.answer(request) })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  links.server = url
  const seed = new Seeds(world, folder)
  await options.seed?.(seed)
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await Promise.all([seed.close(), history.close()])
    await rm(folder, { recursive: true, force: true })
    const countsFolder = process.env[countsFolderVariable]
    if (countsFolder !== undefined) saveCounts(ledger.counts, countsFolder)
    ledger.assertClean()
  }
  const environment = { GITHUB_SERVER_URL: url, GITHUB_API_URL: links.api, GITHUB_GRAPHQL_URL: links.graphql }
  return { url, apiUrl: links.api, graphqlUrl: links.graphql, clock, ledger, faults, world, seed, onCall, environment, close }
}

function nothingHere({ method, path }: Request): Exchange {
  const reply = errorReply(notFound(), 'https://docs.github.com/rest')
  return {
    operationId: '',
    run: () => Promise.resolve({ reply, violations: [`${method} ${path}: neither API, GraphQL, git nor a download`], actor: '' }),
  }
}
