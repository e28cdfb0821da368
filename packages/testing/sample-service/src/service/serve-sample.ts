import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { changeFaults, noFaults, type Faults } from './faults.ts'
import { requestMetrics } from './request-metrics.ts'
import { requestOutcomes } from './request-outcomes.ts'
import { storySeconds, type StoryClock } from './story-clock.ts'

export interface ServiceOptions {
  readonly app: string
  readonly track: string
  readonly version: string
  /** SHA-256 of the artifact that runs, 64 hexadecimal digits. */
  readonly artifact: string
  /** Decides which requests fail and how long each takes. */
  readonly seed: string
  readonly faults?: Partial<Faults>
  /** Samples carry its time; without it they carry none, and Prometheus takes its own. */
  readonly clock?: StoryClock
}

const leakEveryMs = 100
const mostFaultBytes = 4096

/**
 * One version of a small web service, not yet listening: `/` answers after a lognormal time, `/version` says what runs, `/metrics` is for
 * Prometheus, and `PUT /faults` breaks it or mends it.
 */
export function serveSample({ app, track, version, artifact, seed, faults: given, clock }: ServiceOptions): Server {
  let faults: Faults = { ...noFaults, ...given }
  const metrics = requestMetrics(app, track)
  const outcome = requestOutcomes(seed)
  const leaked: Buffer[] = []
  const leak = setInterval(() => {
    const bytes = Math.round((faults.leakBytesPerSecond * leakEveryMs) / 1000)
    // Filled, so that it is really resident.
    if (bytes > 0) leaked.push(Buffer.alloc(bytes, 1))
  }, leakEveryMs).unref()

  function work(response: ServerResponse): void {
    const started = performance.now()
    const { code, seconds } = outcome(faults)
    setTimeout(() => {
      metrics.count(code, (performance.now() - started) / 1000)
      response.writeHead(code, { 'content-type': 'text/plain', 'x-track': track }).end(`${app} ${version}\n`)
    }, seconds * 1000)
  }

  const pages: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
    '/metrics': (_, response) => {
      const at = clock === undefined ? undefined : storySeconds(clock, Date.now() / 1000) * 1000
      response.setHeader('content-type', 'text/plain; version=0.0.4')
      response.end(metrics.text(process.memoryUsage.rss(), at))
    },
    '/version': (_, response) => json(response, 200, { app, track, version, digest: `sha256:${artifact}` }),
    '/faults': (request, response) => {
      if (request.method !== 'PUT') return json(response, 200, faults)
      return readText(request, (text) => {
        const changed = changeFaults(faults, text)
        if (typeof changed === 'string') return json(response, 400, { error: changed })
        faults = changed
        return json(response, 200, faults)
      })
    },
  }
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname]
    if (page === undefined) work(response)
    else page(request, response)
  })
  server.keepAliveTimeout = 60_000
  return server.once('close', () => clearInterval(leak))
}

function json(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(value)}\n`)
}

function readText(request: IncomingMessage, then: (text: string) => void): void {
  let text = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => {
    if (text.length <= mostFaultBytes) text += chunk
  })
  request.once('end', () => then(text))
}
