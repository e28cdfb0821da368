import type { Saying } from '../answering-server.fixture.ts'
import { range, type SourceCase } from './source-case.fixture.ts'

const elastic = (counts: readonly number[], rest: object = {}): Saying => ({
  json: {
    timed_out: false,
    _shards: { failed: 0 },
    aggregations: {
      steps: { buckets: counts.map((count, index) => ({ key: (range.fromSeconds + index * 60) * 1000, doc_count: count })) },
    },
    ...rest,
  },
})

/** Sources that count lines, documents and points. */
export const logCases: readonly SourceCase[] = [
  {
    kind: 'loki',
    source: (url) => ({ loki: url, tenant: 'shop' }),
    text: 'sum(count_over_time({track="canary"} |= "error" [1m]))',
    happy: {
      json: {
        status: 'success',
        data: { resultType: 'matrix', result: [{ metric: { pod: 'a' }, values: [[range.fromSeconds + 60, '2']] }] },
      },
    },
    series: [[{ pod: 'a' }, [1, 2]]],
    empty: { json: { status: 'success', data: { resultType: 'matrix', result: [] } } },
    wrong: [
      ['lines instead of counts', { json: { status: 'success', data: { resultType: 'streams', result: [] } } }, 'type streams'],
      ['a missing tenant', { text: 'no org id', status: 401 }, 'no org id'],
    ],
    heard: ({ path, parameters, headers }) => [path, parameters.get('step'), headers['x-scope-orgid']],
    asked: ['/loki/api/v1/query_range', '60', 'shop'],
  },
  {
    kind: 'elasticsearch',
    source: (url) => ({ elasticsearch: url, index: 'logs-*', auth: { 'api-key': '${DD_API_KEY}' } }),
    text: 'track:canary',
    happy: elastic([3, 0]),
    series: [[{}, [1, 3], [2, 0]]],
    empty: elastic([0, 0]),
    wrong: [
      ['a shard that failed', elastic([3], { _shards: { failed: 1 } }), 'may lack a part'],
      ['a search that ran out of time', elastic([3], { timed_out: true }), 'may lack a part'],
      ['an index that is not there', { json: { error: { type: 'index_not_found_exception' } }, status: 404 }, 'index_not_found_exception'],
    ],
    heard: ({ path, headers, body }) => [
      path,
      headers.authorization,
      (JSON.parse(body) as { query: { bool: { filter: unknown[] } } }).query.bool.filter,
    ],
    asked: [
      '/logs-*/_search',
      'ApiKey dd-secret-1',
      [
        { query_string: { query: 'track:canary' } },
        { range: { '@timestamp': { gte: 1_795_000_020_000, lt: 1_795_000_140_000, format: 'epoch_millis' } } },
      ],
    ],
  },
  {
    kind: 'http',
    source: (url) => ({
      http: `${url}/stats/{query}?from={from}&to={to}&step={step}&key=\${NEW_RELIC_API_KEY}`,
      at: '/data/a~1b',
      time: '/when',
      value: '/n',
    }),
    text: 'errors/canary',
    happy: {
      json: {
        data: {
          'a/b': [
            { when: '2026-11-18T11:08:00Z', n: 4 },
            { when: 1_795_000_140_000, n: '5' },
            { when: 1, n: null },
          ],
        },
      },
    },
    series: [[{}, [1, 4], [2, 5]]],
    empty: { json: { data: { 'a/b': [] } } },
    wrong: [
      ['no list there', { json: { data: {} } }, 'no list of points at "/data/a~1b"'],
      ['a point without a time', { json: { data: { 'a/b': [{ n: 4 }] } } }, 'no time at "/when"'],
      ['an echo of the address', { text: 'bad key nr-secret', status: 400 }, 'bad key ***'],
    ],
    heard: ({ path, parameters }) => [path, Object.fromEntries(parameters)],
    asked: ['/stats/errors%2Fcanary', { from: '1795000020', to: '1795000140', step: '60', key: 'nr-secret' }],
  },
]
