import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillTemplate } from './fill-template.ts'
import { builtInQueries, metricQueries } from './metric-queries.ts'
import { parseSelector } from './parse-selector.ts'
import { prometheusQuery } from './prometheus-query.ts'
import { shippedQueries } from './shipped-queries.ts'

const fill = (template: string, value: string, language: Parameters<typeof fillTemplate>[2]) =>
  fillTemplate(template, { track: value, version: value }, language, 'errors')

describe('values in queries', () => {
  it.each([
    {
      because: 'a quotation mark cannot end the text',
      language: 'promql',
      template: 'x{t="{track}"}',
      value: 'a"} or y{b="',
      text: 'x{t="a\\"} or y{b=\\""}',
    },
    { because: 'a backslash cannot hide the end', language: 'promql', template: 'x{t="{track}"}', value: 'a\\', text: 'x{t="a\\\\"}' },
    {
      because: 'a pattern is not widened',
      language: 'promql',
      template: 'x{t=~"{track}"}',
      value: '.*|b',
      text: 'x{t=~"\\\\.\\\\*\\\\|b"}',
    },
    {
      because: 'a version in a pattern is itself',
      language: 'promql',
      template: "x{v!~'{version}'}",
      value: '1.2',
      text: "x{v!~'1\\\\.2'}",
    },
    { because: 'raw text has no escapes', language: 'promql', template: 'x{v=~`{version}`}', value: '1.2', text: 'x{v=~`1\\.2`}' },
    {
      because: "Loki's line filters are patterns",
      language: 'logql',
      template: '{a="b"} |~ "{version}"',
      value: '1.2',
      text: '{a="b"} |~ "1\\\\.2"',
    },
    {
      because: "NRQL's apostrophe is escaped",
      language: 'nrql',
      template: "WHERE v = '{version}'",
      value: "1' OR '1' = '1",
      text: "WHERE v = '1\\' OR \\'1\\' = \\'1'",
    },
    {
      because: "Flux's interpolation is escaped",
      language: 'flux',
      template: '"{version}"',
      value: '${secret}"',
      text: '"\\${secret}\\""',
    },
    {
      because: "InfluxQL's quotation marks are escaped",
      language: 'influxql',
      template: '"t" = \'{track}\'',
      value: "a' OR 1",
      text: "\"t\" = 'a\\' OR 1'",
    },
    {
      because: "Lucene's signs are escaped",
      language: 'lucene',
      template: 'v:{version} AND t:"{track}"',
      value: '1.2-rc:1 "x"',
      text: 'v:1\\.2\\-rc\\:1\\ \\"x\\" AND t:"1.2-rc:1 \\"x\\""',
    },
    { because: "Lucene's words are escaped", language: 'lucene', template: 't:{track}', value: 'OR', text: 't:\\OR' },
    { because: 'a name may stand bare', language: 'promql', template: 'requests_{track}', value: 'canary', text: 'requests_canary' },
    {
      because: 'other braces are left alone',
      language: 'datadog',
      template: 'sum:e{track:{track},a:{b}}',
      value: 'canary',
      text: 'sum:e{track:canary,a:{b}}',
    },
    {
      because: 'an escaped quotation mark does not end the text',
      language: 'promql',
      template: 'x{a="\\"",t="{track}"}',
      value: 'a"',
      text: 'x{a="\\"",t="a\\""}',
    },
  ] as const)('$because ($language)', ({ template, value, language, text }) => {
    expect(fill(template, value, language)).toBe(text)
  })

  it.each([
    { because: 'a bare value is a name', language: 'promql', template: '{track}', value: 'a or b' },
    { because: 'raw text cannot hold its own end', language: 'promql', template: 'x{t=`{track}`}', value: '`' },
    { because: "Datadog's scope has no escape", language: 'datadog', template: 'sum:e{t:{track}}', value: 'a} OR {b' },
    { because: "Graphite's path has no escape", language: 'graphite', template: 'shop.{track}.errors', value: 'a.*' },
    { because: "Graphite's tag pattern has none either", language: 'graphite', template: "seriesByTag('t=~{track}')", value: '1.2' },
    { because: "CloudWatch's expression has no escape", language: 'cloudwatch', template: "SEARCH('{track}')", value: "x', 'Sum" },
    { because: "NRQL's LIKE has a wildcard", language: 'nrql', template: "LIKE '{track}'", value: '%' },
    { because: 'Lucene cannot escape <', language: 'lucene', template: 'v:{version}', value: '<1' },
    { because: 'a line end is no value', language: 'promql', template: '"{track}"', value: 'a\nb' },
    { because: 'nothing is no value', language: 'promql', template: '"{track}"', value: '' },
    { because: 'a value has an end', language: 'promql', template: '"{track}"', value: 'x'.repeat(129) },
  ] as const)('is refused: $because ($language)', ({ template, value, language }) => {
    expect(() => fill(template, value, language)).toThrow(expect.objectContaining({ code: 'telemetry/unsafe-value' }))
  })

  it('whatever the value is, a selector stays the selector that it was, with the value in its place', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 128, unit: 'grapheme' }), fc.constantFrom('"', "'", '`'), (value, quote) => {
        const template = `http_requests_total{track=${quote}{track}${quote},code=~"5.."}`
        let filled: string
        try {
          filled = fill(template, value, 'promql')
        } catch {
          return
        }
        expect(parseSelector(filled)).toEqual({
          name: 'http_requests_total',
          matchers: [
            { label: 'track', operator: '=', value },
            { label: 'code', operator: '=~', value: '5..' },
          ],
        })
      }),
    )
  })
})

describe('selectors', () => {
  it.each([
    { text: 'up', name: 'up', labels: [] },
    { text: ' a:b{ x = "1" , y!~\'2\', } ', name: 'a:b', labels: ['x', 'y'] },
    { text: '{"my.metric", "a.b"="c"}', name: 'my.metric', labels: ['a.b'] },
    { text: '{__name__="up",job="x"}', name: 'up', labels: ['job'] },
    { text: '{job=~`a|b`}', name: null, labels: ['job'] },
  ])('are read: $text', ({ text, name, labels }) => {
    const selector = parseSelector(text)
    expect(selector?.name).toBe(name)
    expect(selector?.matchers.map(({ label }) => label)).toEqual(labels)
  })

  it.each([
    '',
    'sum(up)',
    'up[5m]',
    'up offset 5m',
    'up{',
    'up{a}',
    'up{a="b}',
    'up{a="b"} or down',
    'up{a="b" c="d"}',
    'up{"x"}',
    '1up',
    'a b',
  ])('are nothing else: %s', (text) => expect(parseSelector(text)).toBeNull())

  it('are read in one pass, however long they are', () => {
    const text = `up{${'a="\\\\",'.repeat(100_000)}`
    expect(parseSelector(text)).toBeNull()
  })
})

describe('what Prometheus is asked', () => {
  it('counters are asked for raw and gauges within their step', () => {
    expect(prometheusQuery(' up{a="b"} ', 'bad', 60)).toBe('up{a="b"}')
    expect(prometheusQuery('up{a="b"}', 'value', 60)).toBe('last_over_time(up{a="b"}[60s])')
    expect(prometheusQuery('avg(up)', 'value', 60)).toBe('avg(up)')
  })

  it("a service's own metrics come with the suite, and the policy's stand before them", () => {
    expect(Object.keys(metricQueries({ service: 'shop' }))).toEqual(['error-rate', 'latency-p95'])
    const own = { gauge: 'x{track="{track}"}' }
    expect(metricQueries({ service: 'shop', queries: { 'error-rate': own } })['error-rate']).toBe(own)
    expect(metricQueries({})).toEqual({})
  })

  it("a service's name stays within its quotation marks", () => {
    const { bad } = builtInQueries('a"} or x{b="{track}')['error-rate']
    expect(parseSelector(bad.replaceAll('{track}', 'x'))?.matchers).toHaveLength(3)
    expect(bad.match(/\{track\}/g)).toHaveLength(1)
  })

  it('all of it is listed, once per side, with nothing left to fill in', () => {
    const queries = shippedQueries()
    expect(queries).toHaveLength(8)
    expect(new Set(queries.map(({ expression }) => expression)).size).toBe(8)
    expect(queries.filter(({ expression }) => /increase|rate\(|\{track\}|\{version\}/.test(expression))).toEqual([])
    expect(queries[0]).toEqual({
      metric: 'error-rate',
      side: 'canary',
      expression: 'http_requests_total{app="shop",track="canary",code=~"5.."}',
    })
  })
})
