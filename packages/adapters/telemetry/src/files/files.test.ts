import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { stillPorts } from '../answering-server.fixture.ts'
import type { SourceAnswer, SourceRequest } from '../source-answer.ts'
import { fileSource } from '../sources/file.ts'
import { matchPattern } from './match-pattern.ts'

const root = mkdtempSync(join(tmpdir(), 'telemetry-'))
afterAll(() => rmSync(root, { recursive: true }))
const range = { fromSeconds: 0, toSeconds: 300, stepSeconds: 60 }

function ask(file: string, content: string, text: string, part: SourceRequest['part'] = 'all'): Promise<SourceAnswer> {
  writeFileSync(join(root, file), content)
  return fileSource('it', { file }, stillPorts({}, { root })).fetch({ side: 'canary', part, text, range })
}
const shapes = (answer: SourceAnswer) =>
  answer.status === 'value'
    ? answer.series.map(({ labels, shape, samples }) => [labels, shape, samples.map(({ t, value }) => [t, value])])
    : answer

const openMetrics = `# HELP http_requests Requests, "quoted".
# TYPE http_requests counter
http_requests_total{track="canary",path="/a\\"b\\\\,}"} 5 60
http_requests_total{track="canary",path="/a\\"b\\\\,}"} 9 120.5 # {trace="x"} 1
http_requests_total{track="stable"} 1 60
# TYPE memory gauge
memory{track="canary"} NaN 60
memory{track="canary"} 1e3 120
# TYPE took histogram
took_bucket{le="0.1",track="canary"} 3 60
took_bucket{le="+Inf",track="canary"} 4 60
# EOF
`
const attribute = (key: string, stringValue: string) => ({ key, value: { stringValue } })
const point = (minute: number, more: object) => ({ attributes: [attribute('pod', 'a')], timeUnixNano: `${minute * 60}000000000`, ...more })
const otlp = (...metrics: readonly object[]): string =>
  JSON.stringify({ resourceMetrics: [{ resource: { attributes: [attribute('track', 'canary')] }, scopeMetrics: [{ metrics }] }] })
const csv = 'time,track,errors,requests\n60,canary,1,10\n120,canary,,20\n60,stable,"0",30\n'
const labels = { track: 'canary', pod: 'a' }

describe('files of measurements', () => {
  it.each([
    {
      because: 'OpenMetrics has counters with their samples in seconds',
      file: 'a.om',
      content: openMetrics,
      text: 'http_requests_total{track="canary"}',
      part: 'all',
      series: [
        [
          { track: 'canary', path: '/a"b\\,}' },
          'counter',
          [
            [60, 5],
            [120.5, 9],
          ],
        ],
      ],
    },
    {
      because: 'OpenMetrics has gauges',
      file: 'a.om',
      content: openMetrics,
      text: 'memory',
      part: 'value',
      series: [
        [
          { track: 'canary' },
          'value',
          [
            [60, NaN],
            [120, 1000],
          ],
        ],
      ],
    },
    {
      because: 'OpenMetrics has histograms',
      file: 'a.om',
      content: openMetrics,
      text: 'took_bucket{le!="+Inf"}',
      part: 'bucket',
      series: [[{ track: 'canary', le: '0.1' }, 'counter', [[60, 3]]]],
    },
    {
      because: 'OTLP sums are counters, and their integers are texts',
      file: 'a.otlp.json',
      content: otlp({
        name: 'requests',
        sum: { isMonotonic: true, aggregationTemporality: 2, dataPoints: [point(1, { asInt: '5' }), point(2, { asInt: '9' })] },
      }),
      text: 'requests{track="canary"}',
      part: 'all',
      series: [
        [
          labels,
          'counter',
          [
            [60, 5],
            [120, 9],
          ],
        ],
      ],
    },
    {
      because: 'OTLP deltas are counts',
      file: 'a.otlp.json',
      content: `${otlp({ name: 'requests', sum: { isMonotonic: true, aggregationTemporality: 'AGGREGATION_TEMPORALITY_DELTA', dataPoints: [point(1, { asDouble: 5 })] } })}\n${otlp({ name: 'requests', sum: { isMonotonic: true, aggregationTemporality: 1, dataPoints: [point(2, { asInt: 2 })] } })}\n`,
      text: 'requests',
      part: 'all',
      series: [
        [
          labels,
          'count',
          [
            [60, 5],
            [120, 2],
          ],
        ],
      ],
    },
    {
      because: 'OTLP histograms count up to their bounds',
      file: 'a.otlp.json',
      content: otlp({
        name: 'http.took',
        histogram: { aggregationTemporality: 2, dataPoints: [point(1, { explicitBounds: [0.1, 0.5], bucketCounts: ['3', '2', '1'] })] },
      }),
      text: '{"http.took"}',
      part: 'bucket',
      series: [
        [{ ...labels, le: '0.1' }, 'counter', [[60, 3]]],
        [{ ...labels, le: '0.5' }, 'counter', [[60, 5]]],
        [{ ...labels, le: '+Inf' }, 'counter', [[60, 6]]],
      ],
    },
    {
      because: 'a CSV table has counts by its columns',
      file: 'a.csv',
      content: csv,
      text: 'errors{track="canary"}',
      part: 'bad',
      series: [[{ track: 'canary' }, 'count', [[60, 1]]]],
    },
    {
      because: 'quotation marks in CSV are no text',
      file: 'a.csv',
      content: csv,
      text: 'errors{track=~"st.*"}',
      part: 'bad',
      series: [[{ track: 'stable' }, 'count', [[60, 0]]]],
    },
    {
      because: 'a JSON table is the same',
      file: 'a.json',
      content: '[{"t":"1970-01-01T00:01:00Z","track":"canary","memory":5}]',
      text: 'memory{track="canary"}',
      part: 'value',
      series: [[{ track: 'canary' }, 'value', [[60, 5]]]],
    },
  ] as const)('$because', async ({ file, content, text, part, series }) => {
    expect(shapes(await ask(file, content, text, part))).toEqual(series)
  })

  it.each([
    { because: 'a file that was cut off', file: 'b.om', content: openMetrics.slice(0, -6), text: 'memory', status: 'error', says: '# EOF' },
    { because: 'a sample without a time', file: 'b.om', content: 'up 1\n# EOF\n', text: 'up', status: 'error', says: 'line 1' },
    { because: 'a gauge where counts are needed', file: 'b.om', content: openMetrics, text: 'memory', status: 'error', says: 'no counter' },
    {
      because: 'a name that is not there',
      file: 'b.om',
      content: openMetrics,
      text: 'nothing',
      status: 'no-data',
      says: 'nothing was found',
    },
    {
      because: 'an exponential histogram',
      file: 'b.otlp.json',
      content: otlp({ name: 'took', exponentialHistogram: { dataPoints: [] } }),
      text: 'took',
      status: 'error',
      says: 'exponential histogram',
    },
    {
      because: 'a sum without a temporality',
      file: 'b.otlp.json',
      content: otlp({ name: 'x', sum: { isMonotonic: true, dataPoints: [] } }),
      text: 'x',
      status: 'error',
      says: 'temporality',
    },
    { because: 'JSON that is no OTLP', file: 'b.otlp.json', content: '{}', text: 'x', status: 'error', says: 'no OTLP' },
    { because: 'half a document', file: 'b.otlp.json', content: otlp().slice(0, -3), text: 'x', status: 'error', says: 'no OTLP' },
    {
      because: 'a table without a time',
      file: 'b.csv',
      content: 'a,b\n1,2\n',
      text: 'a',
      status: 'error',
      says: 'no column t, time, timestamp',
    },
    { because: 'a time that is none', file: 'b.csv', content: 't,b\nsoon,2\n', text: 'b', status: 'error', says: 'row 1' },
    { because: 'an open quotation mark', file: 'b.csv', content: 't,b\n1,"2\n', text: 'b', status: 'error', says: 'no CSV' },
    { because: 'a map instead of a list', file: 'b.json', content: '{"t":1}', text: 'b', status: 'error', says: 'no JSON list' },
  ] as const)('name what is wrong: $because', async ({ file, content, text, status, says }) => {
    const answer = await ask(file, content, text)
    expect(answer.status).toBe(status)
    expect(answer.status === 'value' ? '' : answer.message).toContain(says)
  })

  it.each(['../outside.csv', '/etc/passwd'])('are inside the workspace: %s', async (file) => {
    const source = fileSource('it', { file, format: 'csv' }, stillPorts({}, { root }))
    await expect(source.fetch({ side: 'canary', part: 'all', text: 'x', range })).rejects.toMatchObject({ code: 'workspace/outside-root' })
  })

  it('say when a name is nowhere in them', async () => {
    await ask('c.csv', csv, 'errors')
    const source = fileSource('it', { file: 'c.csv' }, stillPorts({}, { root }))
    const request = { side: 'canary', part: 'bad', range } as const
    expect(await source.unknownNames!({ ...request, text: 'erors{track="canary"}' }, [])).toContain('no series named erors')
    expect(await source.unknownNames!({ ...request, text: 'errors{track="blue"}' }, [])).toBeNull()
  })
})

describe('patterns', () => {
  const oracle = fc.array(fc.constantFrom('a', 'b', '.', 'a*', 'b+', '.?', '[ab]', '[^a]', '|', '\\.', '-'), { maxLength: 8 })
  it('mean what they mean to the language itself', () => {
    fc.assert(
      fc.property(oracle, fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', 'c'), maxLength: 8 }), (pieces, text) => {
        const pattern = pieces.join('')
        expect(matchPattern(pattern, text)).toBe(new RegExp(`^(?:${pattern})$`, 's').test(text))
      }),
    )
  })

  it('end in time on texts made to last', () => {
    expect(matchPattern('a*a*a*a*a*a*a*a*b', 'a'.repeat(5000))).toBe(false)
  })

  it.each(['(a)', 'a{2}', '^a', 'a$', '\\d', '[a', '*a', '[]'])('are no more than is understood: %s', (pattern) => {
    expect(() => matchPattern(pattern, 'a')).toThrow(expect.objectContaining({ code: 'telemetry/query' }))
  })
})
