import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How one version behaves: requests a minute of each replica, and errors in a minute counted from the start of the stage. */
export interface Track {
  readonly replicas: readonly string[]
  readonly requestsPerMinute: number
  readonly errors: (minute: number, replica: number) => number
}

export interface MetricsServer {
  readonly address: string
  /** Queries as they came. */
  readonly queries: readonly string[]
  close(): Promise<void>
}

interface Asked {
  readonly query: string
  readonly start: number
  readonly end: number
  readonly step: number
}

type Answer = { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> } | undefined

/**
 * A server on loopback that speaks as much of Prometheus' HTTP API as range queries of counters need. `stage` is when the canary began, in
 * Unix seconds; `answer` may give another answer to a query; `lastSample`, in Unix seconds too, is when the newest sample was taken.
 */
export async function openMetricsServer(
  stage: number,
  tracks: Readonly<Record<'canary' | 'stable', Track>>,
  answer: (query: string) => Answer = () => undefined,
  lastSample: () => number = () => Infinity,
): Promise<MetricsServer> {
  const queries: string[] = []
  const server = createServer((request, response) => {
    void askedOf(request).then((asked) => {
      queries.push(asked.query)
      const {
        status,
        body,
        headers = {},
      } = answer(asked.query) ?? {
        status: 200,
        body: matrix({ ...asked, end: Math.min(asked.end, lastSample()) }, stage, tracks),
      }
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()))
  return { address: `http://127.0.0.1:${port}`, queries, close }
}

async function askedOf(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const inAddress = new URL(request.url ?? '/', 'http://localhost').searchParams
  const parameters = new URLSearchParams([...inAddress, ...new URLSearchParams(Buffer.concat(chunks).toString('utf8'))])
  const number = (name: string): number => Number(parameters.get(name))
  return { query: parameters.get('query') ?? '', start: number('start'), end: number('end'), step: number('step') }
}

function matrix({ query, start, end, step }: Asked, stage: number, tracks: Readonly<Record<'canary' | 'stable', Track>>): string {
  const name = query.includes('"canary"') ? 'canary' : 'stable'
  const { replicas, requestsPerMinute, errors } = tracks[name]
  const isBad = query.includes('code')
  const result = replicas.map((instance, replica) => {
    const values: [number, string][] = []
    const badSince = isBad ? sums(errors, replica, (end - stage) / 60) : []
    for (let time = start; time <= end; time += step) {
      if (name === 'canary' && time < stage) continue
      values.push([time, String(isBad ? badSince[dayMinutes + (time - stage) / 60] : requestsPerMinute * (10_000 + (time - stage) / 60))])
    }
    return { metric: { __name__: 'http_requests_total', track: name, instance, code: isBad ? '500' : '200' }, values }
  })
  return JSON.stringify({ status: 'success', data: { resultType: 'matrix', result: result.filter(({ values }) => values.length > 0) } })
}

const dayMinutes = 2000

// A counter that has grown since two thousand minutes before the stage.
function sums(errors: Track['errors'], replica: number, lastMinute: number): readonly number[] {
  let total = 0
  return Array.from({ length: dayMinutes + lastMinute + 1 }, (_, index) =>
    index === 0 ? 0 : (total += errors(index - 1 - dayMinutes, replica)),
  )
}
