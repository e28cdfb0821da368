import { authenticate } from '../access/authenticate.ts'
import { acceptedPermissions, authorise } from '../access/authorise.ts'
import type { Operation } from '../contract/description.ts'
import { readParams, readQuery } from '../contract/query-values.ts'
import type { Route, Router } from '../contract/router.ts'
import type { Validators } from '../contract/validators.ts'
import type { HandlerTable } from '../handlers/handler.ts'
import { storeUpload } from '../handlers/release-assets.ts'
import type { Repository } from '../state/repository.ts'
import type { Token } from '../state/token.ts'
import type { World } from '../state/world.ts'
import { Call, type Values } from './call.ts'
import type { Exchange, Outcome } from './exchange.ts'
import { omitFields, type Fault } from './faults.ts'
import type { History } from './history.ts'
import type { Locks } from './locks.ts'
import { notFound, Refusal } from './refusal.ts'
import type { Reply } from './reply.ts'
import type { Request } from './request.ts'

export interface RestParts {
  readonly world: World
  readonly router: Router
  readonly validators: Validators
  readonly handlers: HandlerTable
  readonly locks: Locks
  readonly history: History
}

const apiVersions = ['2022-11-28', '2026-03-10']
/** Operations that make something people are told of: they count for the secondary limit. */
const makesContent = /^(issues|pulls)\/create|^repos\/create-(release|commit-comment|deployment)/

/** The REST surface: `path` is the undecoded path below the API root. */
export function restExchange(parts: RestParts, request: Request, path: string): Exchange {
  const route = parts.router.find(request.method, path)
  if (route === null) return { operationId: '', run: () => Promise.resolve(unknownOperation(request, path)) }
  return { operationId: route.operation.id, run: (fault) => runRest(parts, request, route, fault) }
}

function unknownOperation(request: Request, path: string): Outcome {
  const violation = `${request.method} ${path}: no operation of the extract; add a handler and run scripts/extract-openapi.ts, or mend the address`
  return { reply: errorReply(notFound(), 'https://docs.github.com/rest'), violations: [violation], actor: '' }
}

/** What the request says, in the types of the description, and where it breaks it. */
interface Sent {
  readonly params: Values
  readonly query: Values
  readonly body: unknown
  readonly broken: readonly string[]
}

function readSent({ validators }: RestParts, request: Request, { operation, params: texts }: Route): Sent {
  const params = readParams(operation, texts)
  const query = readQuery(operation, request.url.searchParams)
  const { value, broken } = readBody(request, operation)
  // A request that broke off breaks no contract.
  const checks = () => [
    ...validators.params(operation, params),
    ...validators.query(operation, query),
    ...(broken ?? validators.body(operation, value)),
  ]
  return { params, query, body: value, broken: request.complete ? checks() : [] }
}

async function runRest(parts: RestParts, request: Request, route: Route, fault: Fault | null): Promise<Outcome> {
  const { world, validators } = parts
  const { operation } = route
  const sent = readSent(parts, request, route)
  let token: Token | null = null
  let reply: Reply
  try {
    token = authenticate(world, request.headers.authorization)
    admit(world, request, operation, token)
    reply = await answer(parts, request, route, sent, token, fault)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    reply = errorReply(error, operation.docs)
  }
  const actor = token?.account.login ?? ''
  const headers = {
    ...world.limits.headers(token, world.clock.now()),
    ...acceptedPermissions(token, parts.handlers[operation.id]?.needs),
    ...reply.headers,
  }
  if (fault?.kind === 'omit')
    return { reply: { ...reply, body: omitFields(reply.body, fault.fields), headers }, violations: sent.broken, actor }
  const answered = reply.raw !== undefined || !request.complete ? [] : validators.response(operation, reply.status, reply.body)
  return { reply: { ...reply, headers }, violations: [...sent.broken, ...answered], actor }
}

async function answer(
  parts: RestParts,
  request: Request,
  route: Route,
  sent: Sent,
  token: Token | null,
  fault: Fault | null,
): Promise<Reply> {
  const { world } = parts
  const { operation } = route
  const handler = parts.handlers[operation.id]
  if (handler === undefined) throw new Error(`${operation.id} has no handler`)
  const repository = findRepository(world, route.params)
  authorise(world, operation, handler, token, repository)
  if (sent.broken.length > 0) throw new Refusal(422, `Invalid request.\n\n${sent.broken.join('\n')}`)
  if (makesContent.test(operation.id)) world.limits.countContent(token, world.clock.now())
  const call = new Call({
    world,
    operation,
    token,
    params: sent.params,
    query: sent.query,
    body: sent.body,
    repository: fault?.kind === 'stale-read' && repository !== null ? parts.history.before(repository) : repository,
    rawBody: request.body,
    url: request.url,
    accept: request.headers.accept ?? '',
    contentType: request.headers['content-type'] ?? '',
    pageDrift: fault?.kind === 'page-drift' ? fault.items : 0,
  })
  if (!request.complete) return abandon(call)
  if (request.method === 'GET' || repository === null) return handler.handle(call)
  return write(parts, repository, () => Promise.resolve(handler.handle(call)))
}

/** Rate limits and the headers every call needs. */
function admit(world: World, request: Request, operation: Operation, token: Token | null): void {
  if (operation.id !== 'rate-limit/get') world.limits.count(token, world.clock.now(), request.method)
  const version = request.headers['x-github-api-version']
  if (version !== undefined && !apiVersions.includes(String(version))) {
    throw new Refusal(400, `"${String(version)}" is not a supported version.`)
  }
  if (request.headers['user-agent'] === undefined) {
    throw new Refusal(403, 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.')
  }
}

function findRepository(world: World, params: Readonly<Record<string, string>>): Repository | null {
  const { owner, repo } = params
  if (owner === undefined || repo === undefined) return null
  const repository = world.repository(`${owner}/${repo}`)
  if (repository === undefined) throw notFound()
  return repository
}

/** Writes to one repository happen one after the other. */
export async function write<T>(
  { locks, history }: Pick<RestParts, 'locks' | 'history'>,
  repository: Repository,
  effect: () => Promise<T>,
): Promise<T> {
  return locks.hold(repository.id, async () => {
    await history.keep(repository)
    return effect()
  })
}

function readBody(request: Request, operation: Operation): { value?: unknown; broken?: string[] } {
  if (request.body.length === 0 || operation.body?.schema === undefined) return {}
  try {
    return { value: JSON.parse(request.body.toString()) as unknown }
  } catch {
    return { broken: ['body: not JSON'] }
  }
}

/** An upload that broke off leaves an empty asset; nothing else takes effect. The answer reaches nobody. */
function abandon(call: Call): Reply {
  if (call.operation.id === 'repos/upload-release-asset') storeUpload(call, false)
  return { status: 502 }
}

/** GitHub's error body. */
export function errorReply(refusal: Refusal, docs: string): Reply {
  const { status, message, errors, headers } = refusal
  return {
    status,
    body: { message, ...(errors === undefined ? {} : { errors }), documentation_url: docs, status: String(status) },
    headers,
  }
}
