import type { CanaryAnalysisData, MetricJudgement } from '@locktender/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canaryPage, canarySvg } from './canary-page.ts'
import { canaryPlot, type CanaryPlot } from './canary-plot.ts'
import { canarySummary } from './canary-summary.ts'
import { canaryText } from './canary-text.ts'
import { peaks, sparkline } from './sparkline.ts'

/** Labels that somebody might give a metric to harm its readers. */
const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></svg><svg onload=alert(1)>',
  ']]><!--',
  'a\nb\r\n::error::c\u2028d',
  '| cell | @everyone #1 [x](javascript:alert(1))',
  '\u202Egnirts\u202C \u001B[31mred\u0007',
  '&lt;b&gt; &amp;',
]
const minutes = Array.from({ length: 30 }, (_, index) => index)
const metric = (more: Partial<MetricJudgement> = {}): MetricJudgement => ({
  name: 'error-rate',
  region: null,
  kind: 'ratio',
  critical: true,
  outcome: 'worse',
  sentence: 'canary 31 errors in 1,812 requests (1.7 %) against 0.49 %: at least 1.9 times worse',
  tolerate: 1.25,
  limit: 20,
  worseAt: 12,
  safeAt: null,
  counts: { canary: { bad: 31, total: 1812 }, baseline: { bad: 80, total: 16300 } },
  estimate: 3.4,
  interval: { lower: 1.9, upper: null },
  evidence: { lastLog: 5, highestLog: 5, pValue: 0.006 },
  isControlled: true,
  noise: { variance: 0.02, source: 'history', historyMinutes: 1440 },
  warmup: { minutes: 5, credit: 1.5, applied: 1 },
  dropped: [{ from: 20, to: 21, why: 'canary-missing' }],
  series: {
    logEvidence: minutes.map((minute) => minute / 6),
    estimate: minutes.map(() => 3.4),
    canary: minutes.map((minute) => (minute === 19 || minute === 20 ? null : 0.017)),
    baseline: minutes.map(() => 0.0049),
    band: { lower: minutes.map((minute) => (minute < 12 ? null : 1.75)), upper: minutes.map(() => null) },
  },
  leak: null,
  baseline: 'healthy',
  ...more,
})
const data = (more: Partial<CanaryAnalysisData> = {}): CanaryAnalysisData => ({
  method: 'sequential',
  outcome: 'worse',
  sentence: 'error-rate: at least 1.9 times worse.',
  stage: { share: 0.1, observedShare: 0.1001, minutes: 60, minutesSeen: 30 },
  metrics: [metric()],
  together: null,
  guards: [
    {
      metric: 'error-rate',
      region: null,
      rule: 'error-rate > 1% for 5m',
      outcome: 'fired',
      firedAt: 7,
      value: 0.010004,
      limit: 0.01,
      sentence: 'the rule fired (not error-controlled)',
      isControlled: false,
    },
  ],
  kayenta: null,
  findings: [],
  decision: 'rollback',
  window: { from: '2026-11-21T08:00:00.000Z', to: '2026-11-21T08:30:00.000Z' },
  plan: [{ metric: 'error-rate', region: null, doublingMinutes: 14, smallestRatio: 1.6, sentence: 'a doubling takes about 14 minutes.' }],
  ...more,
})
const hostile = (text: string): CanaryAnalysisData =>
  data({
    sentence: text,
    metrics: [metric({ name: text, region: text, sentence: text })],
    guards: [{ ...data().guards[0]!, rule: text, metric: text, sentence: text }],
    findings: [{ code: 'canary/bad-baseline', message: text }],
    plan: [{ ...data().plan![0]!, metric: text, sentence: text }],
    selfTest: [{ metric: text, region: text, pieceMinutes: 60, pieces: 24, failedFrom: [0] }],
  })
const result = (repository = 'acme/shop') => ({
  subject: { repository, commit: '1' },
  verdict: 'fail' as const,
  at: '2026-11-21T09:00:00Z',
})

describe('a page of a canary', () => {
  it.each(hostileTexts)('shows %j as text', (text) => {
    const body = canaryPage(result(text), hostile(text)).replace(/<style>[^]*?<\/style>/g, '')
    const tags = new Set(
      'html head meta title style body header h1 h2 p main section strong ul li span div dl dt dd svg desc rect path text'.split(' '),
    )
    expect([...body.matchAll(/<([a-z0-9]+)/gi)].map((match) => match[1] ?? '').filter((tag) => !tags.has(tag))).toEqual([])
    expect(body).not.toMatch(/<[^>]*\son[a-z]+=/i)
  })

  it('loads nothing and runs nothing', () => {
    const page = canaryPage(result(), data())
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|url\(|@import/)
  })

  it('shows the worst metric first, and its numbers beside each other', () => {
    const page = canaryPage(result(), data({ metrics: [metric({ name: 'a', outcome: 'pass' }), metric({ name: 'b' })] }))
    expect(page.indexOf('<h2>b ')).toBeLessThan(page.indexOf('<h2>a '))
    expect(page).toContain('<dt>canary</dt><dd>31 of 1,812 (1.71 %)</dd>')
    expect(page).toContain('minutes 20–21 canary-missing')
  })
})

describe('a plot', () => {
  const plots: readonly CanaryPlot[] = ['evidence', 'series', 'ratio']
  it.each(plots)('of %s has a title, a description and unique ids, and follows the scheme of the reader', (plot) => {
    const svg = canaryPlot(metric(), plot, 60, 'm0')
    expect(svg).toMatch(
      /^<svg class="plot" [^>]*role="img" aria-labelledby="m0-t m0-d">\n<title id="m0-t">[^<]+<\/title><desc id="m0-d">[^<]+<\/desc>/,
    )
    expect(canarySvg(data())).toContain('prefers-color-scheme: dark')
  })

  it.each(hostileTexts)('shows the label %j as text', (text) => {
    for (const plot of plots)
      expect(canaryPlot(metric({ name: text, region: text }), plot, 60, 'm0')).not.toMatch(/<(?!\/?(?:svg|title|desc|rect|path|text)\b)/)
  })

  it('leaves a gap where a side has no value', () => {
    const path = /class="line canary" d="([^"]+)"/.exec(canaryPlot(metric(), 'series', 60, 'm0'))?.[1] ?? ''
    expect(path.match(/M/g)).toHaveLength(2)
  })

  it('draws numbers only, whatever the numbers are', () => {
    const numbers = fc.array(fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true })), { maxLength: 700 })
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom(...plots), (one, other, plot) => {
        const known = one.map((value) => value ?? 0)
        const series = { logEvidence: known, estimate: known.map(Math.abs), canary: one, baseline: other }
        const svg = canaryPlot(metric({ series }), plot, 60, 'm0')
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        expect(svg.length).toBeLessThan(60_000)
      }),
    )
  })

  it('is empty where there is nothing to draw', () => {
    const series = { logEvidence: [], estimate: [], canary: [], baseline: [] }
    expect(plots.map((plot) => canaryPlot(metric({ series }), plot, 60, 'm0'))).toEqual(['', '', ''])
  })
})

describe('summary and text', () => {
  it.each(hostileTexts)('keep %j on its line', (text) => {
    const lines = (written: string): number => written.split('\n').length
    expect(lines(canarySummary(result(), hostile(text)))).toBe(lines(canarySummary(result(), hostile('x'))))
    expect(lines(canaryText(hostile(text)))).toBe(lines(canaryText(hostile('x'))))
  })

  it('a value never reads as the limit that it broke', () => {
    expect(canarySummary(result(), data())).toContain('| error-rate > 1% for 5m | fired | 0.010004 | 0.01 |')
  })

  it('says of a stage that goes on what it can find, of one that is over nothing of it', () => {
    expect(canaryText(data())).toContain('a doubling takes about 14 minutes.')
    expect(canaryText(data({ stage: { ...data().stage, minutesSeen: 60 } }))).not.toContain('a doubling')
  })

  it('of a self-test counts the failed pieces', () => {
    const selfTest = [{ metric: 'error-rate', region: null, pieceMinutes: 60, pieces: 24, failedFrom: [60, 120] }]
    expect(canaryText(data({ selfTest, metrics: [], guards: [] }))).toContain('error-rate: 2 of 24 pieces of 60 minutes would have failed')
    expect(canarySummary(result(), data({ selfTest: [{ ...selfTest[0]!, pieces: 0, failedFrom: [] }] }))).toContain('no history to replay')
  })
})

describe('a row of blocks', () => {
  it.each([
    [[0, 1, 2, 3], 0, 3, '▁▃▅█'],
    [[-5, null, 99], 0, 3, '▁·█'],
    [[], 0, 3, ''],
    [[1, 1], 1, 1, '▁▁'],
  ])('%j from %d to %d reads %s', (values, from, to, text) => expect(sparkline(values, from, to)).toBe(text))

  it('never hides a peak', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 500 }), (values) => {
        expect(Math.max(...peaks(values, 24).map((value) => value ?? -Infinity))).toBe(Math.max(...values))
      }),
    )
  })
})
