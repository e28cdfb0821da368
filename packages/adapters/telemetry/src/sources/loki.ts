import { Problem, type LokiSource } from '@locktender/contracts'
import type { Ports } from '../ports.ts'
import type { MetricSource, SourceRequest } from '../source-answer.ts'
import { openAddress } from '../transport/access.ts'
import { addressText } from '../transport/addresses.ts'
import { queryRange } from './query-range.ts'

/** Loki's metric queries. Counts are lines of the minute before each point: `count_over_time(… [1m])`. */
export function lokiSource(name: string, { loki, auth, tls, tenant }: LokiSource, ports: Ports): MetricSource {
  const address = openAddress(loki, { auth, tls, tenant }, ports, name)
  return {
    name,
    kind: 'loki',
    address: addressText(address.url),
    role: 'judged',
    language: 'logql',
    parts: ['bad', 'all', 'value'],
    fetch: async (request) => {
      if (request.part !== 'value') checkWindows(request)
      const { text: query, part, range } = request
      return queryRange({ address, path: 'loki/api/v1/query_range', query, shape: part === 'value' ? 'value' : 'count', range, ports })
    },
  }
}

// A window longer than the step would count each line several times.
function checkWindows({ text }: SourceRequest): void {
  const windows = [...text.matchAll(/\[(\d{1,9}[a-z]{1,2})\]/g)].map(([, window]) => window)
  if (windows.length > 0 && windows.every((window) => window === '1m' || window === '60s') && text.includes('count_over_time')) return
  throw new Problem(
    'telemetry/query',
    `${JSON.stringify(text)} does not count the lines of one minute`,
    'Write it as `sum(count_over_time({app="shop",track="{track}"} |= "error" [1m]))`.',
  )
}
