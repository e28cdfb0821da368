import type { Saying } from '../answering-server.fixture.ts'
import { logCases } from './log-cases.fixture.ts'
import { range, type SourceCase } from './source-case.fixture.ts'

/** Secrets that no message may hold. */
export const environment = {
  DD_API_KEY: 'dd-secret-1',
  DD_APP_KEY: 'dd-secret-2',
  NEW_RELIC_API_KEY: 'nr-secret',
  INFLUX_TOKEN: 'flux-secret',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'aws-secret',
  AWS_SESSION_TOKEN: 'aws-session',
}
export const secrets = ['dd-secret', 'nr-secret', 'flux-secret', 'aws-secret', 'aws-session']
const flux = 'from(bucket:"b") |> range(start: v.timeRangeStart, stop: v.timeRangeStop) |> aggregateWindow(every: v.windowPeriod, fn: sum)'
const nrql = (results: unknown, facets: unknown = null): Saying => ({
  json: { data: { actor: { account: { nrql: { results, metadata: { facets } } } } } },
})
const row = (minute: number, value: unknown) => ({
  beginTimeSeconds: range.fromSeconds + minute * 60 - 60,
  endTimeSeconds: range.fromSeconds + minute * 60,
  ...(value as object),
})
export const metricData = (result: object, rest: object = {}): Saying => ({
  json: { MetricDataResults: [{ Id: 'metric', Label: 'shop', StatusCode: 'Complete', ...result }], ...rest },
})

/** Every source with what it says and what is made of it. */
export const cases: readonly SourceCase[] = [
  {
    kind: 'datadog',
    source: (url) => ({ datadog: url }),
    text: 'sum:http.errors{app:shop}.as_count()',
    happy: {
      json: {
        status: 'ok',
        series: [
          {
            interval: 60,
            tag_set: ['pod:a', 'zone:eu:1'],
            pointlist: [
              [range.fromSeconds * 1000, 4],
              [(range.fromSeconds + 60) * 1000, null],
            ],
          },
        ],
      },
    },
    series: [[{ pod: 'a', zone: 'eu:1' }, [1, 4]]],
    empty: { json: { status: 'ok', series: [] } },
    wrong: [
      ['an error with status 200', { json: { status: 'error', error: 'Error parsing query' } }, 'Error parsing query'],
      [
        'a wrong key, which is not repeated',
        { json: { errors: ['Forbidden dd-secret-1'] }, status: 403 },
        '(403): {"errors":["Forbidden ***"]}',
      ],
      [
        'points that are too coarse',
        { json: { status: 'ok', series: [{ interval: 300, tag_set: [], pointlist: [[1, 2]] }] } },
        '300 seconds apart',
      ],
    ],
    heard: ({ path, parameters, headers }) => [path, Object.fromEntries(parameters), headers['dd-api-key'], headers['dd-application-key']],
    asked: [
      '/api/v1/query',
      { from: '1795000020', to: '1795000139', query: 'sum:http.errors{app:shop}.as_count()' },
      'dd-secret-1',
      'dd-secret-2',
    ],
  },
  {
    kind: 'new-relic',
    source: (url) => ({ 'new-relic': 12, url: `${url}/graphql` }),
    text: "SELECT count(*) FROM Transaction WHERE error IS TRUE AND note = 'SINCE ever' FACET host",
    happy: nrql(
      [
        row(1, { count: 3, facet: 'a', host: 'a' }),
        row(2, { count: 0, facet: 'a', host: 'a' }),
        row(1, { count: 8, facet: 'b', host: 'b' }),
      ],
      ['host'],
    ),
    series: [
      [{ host: 'a' }, [1, 3], [2, 0]],
      [{ host: 'b' }, [1, 8]],
    ],
    empty: nrql([]),
    wrong: [
      ['an error with status 200', { json: { errors: [{ message: 'NRQL Syntax Error' }] } }, 'NRQL Syntax Error'],
      ['several numbers in a row', nrql([row(1, { count: 3, average: 2 })]), 'select one thing'],
      ['an account that is not seen', { json: { data: { actor: { account: null } } } }, 'no results'],
    ],
    heard: ({ headers, body }) => [headers['api-key'], (JSON.parse(body) as { variables: unknown }).variables],
    asked: [
      'nr-secret',
      {
        account: 12,
        nrql: "SELECT count(*) FROM Transaction WHERE error IS TRUE AND note = 'SINCE ever' FACET host SINCE 1795000020000 UNTIL 1795000140000 TIMESERIES 60 seconds LIMIT MAX",
      },
    ],
  },
  {
    kind: 'cloudwatch',
    source: (url) => ({ cloudwatch: 'eu-central-1', url }),
    text: "SEARCH('{AWS/ApplicationELB,TargetGroup} canary', 'Sum', 60)",
    happy: metricData({ Timestamps: [range.fromSeconds, range.fromSeconds + 60], Values: [7, 2] }),
    series: [[{ label: 'shop' }, [1, 7], [2, 2]]],
    empty: metricData({ Timestamps: [], Values: [] }),
    wrong: [
      ['a part of the answer', metricData({ StatusCode: 'PartialData', Timestamps: [], Values: [] }), 'not complete (PartialData)'],
      ['keys that have expired', { json: { __type: 'ExpiredToken', message: 'aws-session expired' }, status: 403 }, '"*** expired"'],
    ],
    heard: ({ headers, body }) => [
      headers['x-amz-target'],
      headers['x-amz-security-token'],
      /Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/monitoring\/aws4_request/.test(headers.authorization ?? ''),
      JSON.parse(body),
    ],
    asked: [
      'GraniteServiceVersion20100801.GetMetricData',
      'aws-session',
      true,
      {
        MetricDataQueries: [
          { Id: 'metric', Expression: "SEARCH('{AWS/ApplicationELB,TargetGroup} canary', 'Sum', 60)", Period: 60, ReturnData: true },
        ],
        StartTime: range.fromSeconds,
        EndTime: range.toSeconds,
        ScanBy: 'TimestampAscending',
      },
    ],
  },
  {
    kind: 'graphite',
    source: (url) => ({ graphite: `${url}/graphite`, auth: { user: 'reader', password: '${DD_API_KEY}' } }),
    text: "seriesByTag('name=errors','track=canary')",
    happy: {
      json: [
        {
          target: 'errors',
          tags: { name: 'errors', host: 'a' },
          datapoints: [
            [3, range.fromSeconds],
            [null, range.fromSeconds + 20],
            [4, range.fromSeconds + 40],
          ],
        },
      ],
    },
    series: [[{ name: 'errors', host: 'a' }, [1 / 3, 3], [1, 4]]],
    empty: { json: [] },
    wrong: [
      ['no list', { json: { error: 'x' } }, 'no list of series'],
      [
        'points that are too coarse',
        {
          json: [
            {
              target: 'x',
              datapoints: [
                [1, 0],
                [2, 300],
              ],
            },
          ],
        },
        '300 seconds apart',
      ],
    ],
    heard: ({ path, parameters, headers }) => [path, Object.fromEntries(parameters), headers.authorization],
    asked: [
      '/graphite/render',
      { target: "seriesByTag('name=errors','track=canary')", from: '1795000019', until: '1795000139', format: 'json' },
      `Basic ${Buffer.from('reader:dd-secret-1').toString('base64')}`,
    ],
  },
  {
    kind: 'influxdb',
    source: (url) => ({ influxdb: url, org: 'acme' }),
    text: flux,
    happy: {
      text: ',result,table,_time,_value,host\r\n,_result,0,2026-11-18T11:08:00Z,5,"a,b"\r\n,_result,0,2026-11-18T11:09:00Z,,"a,b"\r\n\r\n,result,table,_time,_value\r\n,_result,1,2026-11-18T11:08:00Z,NaN\r\n',
    },
    series: [
      [{ host: 'a,b' }, [1, 5]],
      [{}, [1, NaN]],
    ],
    empty: { text: '\r\n' },
    wrong: [
      ['an error in the table', { text: 'error,reference\r\nbucket not found,\r\n' }, 'bucket not found'],
      ['a wrong token', { text: 'unauthorized: flux-secret', status: 401 }, 'unauthorized: ***'],
    ],
    heard: ({ path, parameters, headers, body }) => [path, parameters.get('org'), headers.authorization, body],
    asked: [
      '/api/v2/query',
      'acme',
      'Token flux-secret',
      `option v = {timeRangeStart: 2026-11-18T11:07:00.000Z, timeRangeStop: 2026-11-18T11:09:00.000Z, windowPeriod: 60s}\n${flux}`,
    ],
  },
  {
    kind: 'influxdb',
    source: (url) => ({ influxdb: url, database: 'web' }),
    text: 'SELECT sum("e") FROM "http" WHERE $timeFilter GROUP BY time($interval), "host"',
    happy: {
      json: {
        results: [
          {
            series: [
              {
                tags: { host: 'a' },
                columns: ['time', 'sum'],
                values: [
                  [range.fromSeconds, 2],
                  [range.fromSeconds + 60, null],
                ],
              },
            ],
          },
        ],
      },
    },
    series: [[{ host: 'a' }, [1, 2]]],
    empty: { json: { results: [{}] } },
    wrong: [
      ['an error with status 200', { json: { results: [{ error: 'database not found: web' }] } }, 'database not found'],
      ['a part of the answer', { json: { results: [{ partial: true, series: [] }] } }, 'lacks a part'],
      ['several numbers', { json: { results: [{ series: [{ columns: ['time', 'sum', 'count'], values: [] }] }] } }, 'select one thing'],
    ],
    heard: ({ path, parameters }) => [path, Object.fromEntries(parameters)],
    asked: [
      '/query',
      {
        db: 'web',
        epoch: 's',
        q: 'SELECT sum("e") FROM "http" WHERE time >= 1795000020s AND time < 1795000140s GROUP BY time(60s), "host"',
      },
    ],
  },
  ...logCases,
]
