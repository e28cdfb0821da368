import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Ports } from './ports.ts'

/** What a server was asked. */
export interface Heard {
  readonly method: string
  readonly path: string
  readonly parameters: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What a server says: JSON, or a text with its status and headers; `silence` never answers. */
export type Saying =
  | { readonly json: unknown; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly text: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> }
  | 'silence'
  | 'hang-up'

export interface AnsweringServer extends AsyncDisposable {
  readonly url: string
  readonly heard: readonly Heard[]
}

/** A source's server on loopback that says what it is told to. */
export async function answeringServer(say: (heard: Heard, count: number) => Saying): Promise<AnsweringServer> {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    void hear(request).then((each) => {
      heard.push(each)
      answer(response, say(each, heard.length))
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Ports whose clock moves only by sleeping. A try ends after a time that only a server that keeps silent should need. */
export function stillPorts(
  environment: Readonly<Record<string, string>> = {},
  { root = '.', tryTimeoutSeconds = 20 } = {},
): Ports & { readonly slept: readonly number[] } {
  const slept: number[] = []
  let now = Date.now()
  const timing = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds)
      now += milliseconds
    },
  }
  return { environment, timing, deadlineSeconds: 60, tryTimeoutSeconds, root, slept }
}

async function hear(request: IncomingMessage): Promise<Heard> {
  let body = ''
  for await (const piece of request as AsyncIterable<Buffer>) body += piece.toString('utf8')
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  return { method: request.method ?? '', path: url.pathname, parameters: url.searchParams, headers: request.headers, body }
}

function answer(response: ServerResponse, saying: Saying): void {
  if (saying === 'silence') return
  if (saying === 'hang-up') {
    response.socket?.destroy()
    return
  }
  response.writeHead(saying.status ?? 200, { ...saying.headers })
  response.end('json' in saying ? JSON.stringify(saying.json) : saying.text)
}
