import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { CallFailure, type CallLimits, type HttpAnswer, type HttpCall } from './http-call.ts'

/**
 * One try of one call. Redirects are not followed, and the body is read up to the limit only. Throws CallFailure when no whole answer came.
 */
export function sendCall(call: HttpCall, { timeoutMilliseconds, maxBytes }: CallLimits): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>()
  const send = call.url.protocol === 'https:' ? requestHttps : requestHttp
  const length = call.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(call.body)) }
  const signal = AbortSignal.timeout(Math.max(1, timeoutMilliseconds))
  const request = send(
    call.url,
    {
      method: call.method,
      headers: { accept: 'application/json', 'user-agent': 'locktender', ...call.headers, ...length },
      signal,
      ...call.tls,
    },
    (response) => {
      readBody(response, maxBytes).then((text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }), reject)
    },
  )
  request.on('error', (error: NodeJS.ErrnoException) => {
    const isLate = signal.aborted || error.name === 'TimeoutError'
    reject(
      new CallFailure(
        isLate ? `no answer within ${seconds(timeoutMilliseconds)} seconds` : `no connection (${error.code ?? error.message})`,
        true,
      ),
    )
  })
  request.end(call.body)
  return promise
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      length += piece.length
      if (length > maxBytes) throw new CallFailure(`the answer is longer than ${maxBytes} bytes: the query matches too many series`, false)
      pieces.push(piece)
    }
  } catch (error) {
    throw error instanceof CallFailure ? error : new CallFailure('the answer broke off', true)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10
}
