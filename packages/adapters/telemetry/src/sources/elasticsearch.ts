import type { ElasticsearchSource } from '@locktender/contracts'
import type { Ports } from '../ports.ts'
import type { MetricSource, SourceAnswer, SourceRequest } from '../source-answer.ts'
import { openAddress, type Address } from '../transport/access.ts'
import { addressText, below } from '../transport/addresses.ts'
import { asList, asMap, asNumber, readJson } from '../transport/read-json.ts'
import { answerOf } from './answer-of.ts'

/** Documents per minute in Elasticsearch or OpenSearch. A query is in Lucene's syntax. */
export function elasticsearchSource(name: string, policy: ElasticsearchSource, ports: Ports): MetricSource {
  const address = openAddress(policy.elasticsearch, { auth: policy.auth, tls: policy.tls }, ports, name)
  return {
    name,
    kind: 'elasticsearch',
    address: addressText(address.url),
    role: 'judged',
    language: 'lucene',
    parts: ['bad', 'all'],
    fetch: (request) => fetchCounts(address, policy, request, ports),
  }
}

async function fetchCounts(
  { url, access }: Address,
  { index, time = '@timestamp' }: ElasticsearchSource,
  request: SourceRequest,
  ports: Ports,
): Promise<SourceAnswer> {
  const { text: query, part, range } = request
  const call = {
    method: 'POST',
    url: below(url, `${encodeURIComponent(index)}/_search`),
    headers: { ...access.headers, 'content-type': 'application/json' },
    body: JSON.stringify(searchOf(query, time, range)),
  } as const
  const got = await readJson(call, ports, { access })
  if ('error' in got) return { status: 'error', query, message: got.error }
  const answer = asMap(got.json)
  const failedShards = asNumber(asMap(answer?.['_shards'])?.['failed']) ?? 0
  if (answer?.['timed_out'] !== false || failedShards > 0)
    return { status: 'error', query, message: `${url.host}: the answer may lack a part` }
  const buckets = asMap(asMap(answer['aggregations'])?.['steps'])?.['buckets']
  const samples = asList(buckets).map((bucket) => {
    const { key, doc_count: count } = asMap(bucket) ?? {}
    return { t: Number(key) / 1000 + range.stepSeconds, value: asNumber(count) ?? NaN }
  })
  // No document at all is no traffic; no bad one beside traffic is a value.
  const isEmpty = part === 'all' && samples.every(({ value }) => value === 0)
  return answerOf(query, isEmpty ? [] : [{ labels: {}, shape: 'count', samples }], got.findings)
}

function searchOf(query: string, field: string, { fromSeconds, toSeconds, stepSeconds }: SourceRequest['range']): unknown {
  const [from, to] = [fromSeconds * 1000, toSeconds * 1000]
  return {
    size: 0,
    track_total_hits: false,
    query: {
      bool: { filter: [{ query_string: { query } }, { range: { [field]: { gte: from, lt: to, format: 'epoch_millis' } } }] },
    },
    aggs: {
      steps: {
        date_histogram: {
          field,
          fixed_interval: `${stepSeconds}s`,
          min_doc_count: 0,
          extended_bounds: { min: from, max: to - 1 },
          format: 'epoch_millis',
        },
      },
    },
  }
}
