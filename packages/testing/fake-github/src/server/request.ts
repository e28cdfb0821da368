import type { IncomingMessage } from 'node:http'

/** A request whose body has arrived, or has stopped arriving. */
export interface Request {
  readonly method: string
  /** Absolute. */
  readonly url: URL
  /** Undecoded, without the query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  /** False: the client broke off in the middle. */
  readonly complete: boolean
}

/** Reads the whole body. */
export async function readRequest(message: IncomingMessage, server: string): Promise<Request> {
  const chunks: Buffer[] = []
  let complete = true
  try {
    for await (const chunk of message) chunks.push(chunk as Buffer)
  } catch {
    complete = false
  }
  const target = message.url ?? '/'
  const path = target.split('?')[0] ?? '/'
  return {
    method: message.method ?? 'GET',
    url: new URL(target, server),
    path,
    headers: message.headers,
    body: Buffer.concat(chunks),
    complete: complete && message.complete,
  }
}
