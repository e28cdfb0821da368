import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Entry, Ledger } from '../contract/ledger.ts'
import type { World } from '../state/world.ts'
import type { Exchange, Outcome } from './exchange.ts'
import type { Fault, Faults } from './faults.ts'
import { Refusal } from './refusal.ts'
import type { Reply } from './reply.ts'
import { readRequest, type Request } from './request.ts'
import { errorReply } from './rest.ts'

/** A call as a test sees it; awaited, so that a test may kill its client right there. */
export interface CallEvent {
  /** `before` anything happened, or `after` the effect and before the answer goes out. */
  readonly phase: 'before' | 'after'
  /** Counted from 1 over everything the fake was asked. */
  readonly index: number
  readonly operationId: string
  readonly method: string
  readonly path: string
  /** Only after the effect. */
  readonly status?: number
}

/** `drop` breaks the connection there and then: before the effect there is none, after it the answer is lost. */
export type OnCall = (event: CallEvent) => void | 'drop' | Promise<void | 'drop'>

interface Parts {
  readonly world: World
  readonly ledger: Ledger
  readonly faults: Faults
  readonly onCall: { current: OnCall | null }
  readonly surface: (request: Request) => Exchange
  /** Requests of git's hooks: no calls of a client. */
  readonly internal: (request: Request) => Promise<Reply> | null
}

/** The HTTP server of the fake: faults, the `onCall` hook and the ledger around whatever surface a path belongs to. */
export function createGithubServer(parts: Parts): Server {
  let index = 0
  const count = (): number => (index += 1)
  return createServer((message, response) => {
    handle(parts, count, message, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else send(parts, response, 'GET', errorReply(new Refusal(500, `fake-github: ${String(error)}`), ''))
    })
  })
}

async function handle(parts: Parts, count: () => number, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await readRequest(message, parts.world.links.server)
  const internal = parts.internal(request)
  if (internal !== null) return send(parts, response, request.method, await internal)
  const exchange = parts.surface(request)
  const event = { index: count(), operationId: exchange.operationId, method: request.method, path: message.url ?? '/' }
  const fault = parts.faults.next(exchange.operationId)
  const dropped = (await parts.onCall.current?.({ ...event, phase: 'before' })) === 'drop'
  const note = (status: number, outcome: Partial<Outcome> = {}): void =>
    record(parts, { ...event, status, fault: fault?.kind ?? null, actor: '', violations: [], ...outcome })
  if (dropped || fault?.kind === 'reset-before') {
    note(0)
    message.socket.destroy()
    return
  }
  if (fault?.kind === 'slow') await sleep(fault.milliseconds)
  const refused = refusal(fault)
  if (refused !== null) {
    note(refused.status)
    return send(parts, response, request.method, errorReply(refused, 'https://docs.github.com/rest'))
  }
  const { reply, ...outcome } = await exchange.run(fault)
  note(reply.status, outcome)
  const lost = (await parts.onCall.current?.({ ...event, phase: 'after', status: reply.status })) === 'drop'
  if (lost || fault?.kind === 'reset-after') {
    message.socket.destroy()
    return
  }
  if (fault?.kind === 'status-after')
    return send(parts, response, request.method, errorReply(new Refusal(fault.status, 'Server Error'), ''))
  send(parts, response, request.method, fault?.kind === 'no-link' ? withoutLink(reply) : reply, request.headers['if-none-match'])
}

function record({ ledger, world }: Parts, entry: Omit<Entry, 'at'>): void {
  const { index, operationId, method, path, status, actor, fault, violations } = entry
  ledger.add({ index, operationId, method, path, status, actor, fault, violations, at: world.clock.now() })
}

/** Faults that answer without any effect. */
function refusal(fault: Fault | null): Refusal | null {
  if (fault?.kind === 'secondary-limit') {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    return new Refusal(403, message, undefined, { 'retry-after': String(fault.retryAfterSeconds) })
  }
  if (fault?.kind !== 'status') return null
  const headers = fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String(fault.retryAfterSeconds) }
  return new Refusal(fault.status, fault.message ?? 'Server Error', undefined, headers)
}

function withoutLink(reply: Reply): Reply {
  const { link: _, ...headers } = reply.headers ?? {}
  return { ...reply, headers }
}

function send({ world }: Pick<Parts, 'world'>, response: ServerResponse, method: string, reply: Reply, known?: string): void {
  const bytes = reply.raw?.bytes ?? (reply.body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(reply.body)))
  const tag =
    method === 'GET' && reply.status === 200 && reply.body !== undefined
      ? `W/"${createHash('sha256').update(bytes).digest('hex')}"`
      : undefined
  const unchanged = tag !== undefined && tag === known
  response.sendDate = false
  response.writeHead(unchanged ? 304 : reply.status, {
    date: new Date(world.clock.now()).toUTCString(),
    ...(reply.raw !== undefined
      ? { 'content-type': reply.raw.type }
      : reply.body === undefined
        ? {}
        : { 'content-type': 'application/json; charset=utf-8' }),
    'x-github-media-type': 'github.v3; format=json',
    ...(tag === undefined ? {} : { etag: tag }),
    ...reply.headers,
    ...(reply.status === 204 || unchanged ? {} : { 'content-length': String(bytes.length) }),
  })
  response.end(reply.status === 204 || unchanged ? undefined : bytes)
}
