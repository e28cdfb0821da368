import type { MetricsPolicy } from '@locktender/contracts'
import { describe, expect, it } from 'vitest'
import { answeringServer, stillPorts, type Saying } from './answering-server.fixture.ts'
import { canaryEvidence, guardEvidence } from './evidence/canary-evidence.ts'
import { evidenceText } from './evidence/freeze-evidence.ts'
import { fetchEvidence } from './fetch-evidence.ts'
import { fetchPlan, type StageTimes } from './fetch-plan.ts'
import type { MeasuredSeries } from './files/measured-series.ts'
import { openSources } from './open-sources.ts'
import { smallPrometheus } from './small-prometheus.fixture.ts'

const from = 1_795_000_020
const times: StageTimes = {
  rollout: 'shop-1.5.0',
  share: 0.4,
  stageMinutes: 60,
  fromSeconds: from,
  toSeconds: from + 600,
  nowSeconds: from + 600,
  historyHours: 2,
  versions: { canary: '1.5.0', baseline: '1.4.0' },
}

/** A counter that grows by so many a minute from so many minutes before the stage. */
function counter(
  name: string,
  labels: Readonly<Record<string, string>>,
  perMinute: number,
  minutesBefore: number,
  minutesAfter = 20,
): MeasuredSeries {
  const samples = Array.from({ length: minutesBefore + minutesAfter + 1 }, (_, index) => ({
    t: from + (index - minutesBefore) * 60,
    value: 1000 + index * perMinute,
  }))
  return { name, labels, shape: 'counter', samples }
}
const gauge = (name: string, labels: Readonly<Record<string, string>>, value: number): MeasuredSeries => {
  const { samples } = counter(name, labels, 0, 200)
  return { name, labels, shape: 'value', samples: samples.map(({ t }) => ({ t, value })) }
}
const stable = ['s1', 's2', 's3', 's4']
const traffic: readonly MeasuredSeries[] = [
  counter('requests', { track: 'canary', pod: 'c1' }, 10, 5),
  counter('requests', { track: 'canary', pod: 'c1', code: '500' }, 2, 5),
  ...stable.flatMap((pod, index) => [
    counter('requests', { track: 'stable', pod }, 20 + index, 200),
    counter('requests', { track: 'stable', pod, code: '500' }, 1, 200),
  ]),
]
const errors = { bad: 'requests{track="{track}",code="500"}', all: 'requests{track="{track}"}' }

/** Evidence from a Prometheus with these series, or from a server that always says the same. */
async function fetched(
  from: readonly MeasuredSeries[] | { readonly says: Saying },
  policy: MetricsPolicy = { queries: { errors } },
  change: Partial<StageTimes> = {},
) {
  const say = 'says' in from ? () => from.says : smallPrometheus(from)
  await using server = await answeringServer(say)
  return await fetchAt(server.url, policy, change)
}

function fetchAt(url: string, policy: MetricsPolicy, change: Partial<StageTimes>) {
  const whole: MetricsPolicy = { prometheus: url, replica: 'pod', ...policy }
  return fetchEvidence(fetchPlan(whole, { ...times, ...change }), openSources(whole, stillPorts()))
}

describe('evidence of counters', () => {
  it('has the increases of both sides minute by minute, before the stage and in the history of the stable replicas', async () => {
    const { metrics, ...rest } = canaryEvidence(await fetched(traffic))
    expect(rest).toEqual({ share: 0.4, stageMinutes: 60 })
    const [metric] = metrics
    if (metric?.kind !== 'ratio') throw new Error('expected a ratio')
    const nine = (value: number): number[] => new Array<number>(9).fill(value)
    expect(metric.stage).toEqual({ canary: { bad: nine(2), total: nine(12) }, baseline: { bad: nine(4), total: nine(90) } })
    expect(metric.before?.total).toEqual(new Array(30).fill(90))
    expect(metric.history?.canary.total).toHaveLength(120)
    const [group, others] = [metric.history!.canary.total[60]!, metric.history!.baseline.total[60]!]
    expect(group).toBeGreaterThan(20)
    expect(group + others).toBe(90)
    expect(metric.history!.canary.bad[60]! + metric.history!.baseline.bad[60]!).toBe(4)
  })

  it('knows nothing of the first minute of a history that begins with its counter', async () => {
    const { metrics } = canaryEvidence(await fetched(traffic, undefined, { historyHours: 4 }))
    const history = metrics[0]?.kind === 'ratio' ? metrics[0].history : null
    expect(history?.canary.total.findIndex((total) => total !== null)).toBe(40)
  })

  it('knows that a replica that appears among others started from 0', async () => {
    const { samples, ...young } = counter('requests', { track: 'stable', pod: 'young' }, 50, 5)
    const { metrics } = canaryEvidence(
      await fetched([...traffic, { ...young, samples: samples.map(({ t, value }) => ({ t, value: value - 950 })) }]),
    )
    const totals = metrics[0]?.kind === 'ratio' ? metrics[0].before?.total : []
    expect(totals?.slice(-7)).toEqual([90, 140, 140, 140, 140, 140, 140])
  })

  it('is the same live and years later', async () => {
    const live = await fetched(traffic)
    const later = await fetched(traffic, undefined, { nowSeconds: from + 9e7, toSeconds: from + 540 })
    expect(evidenceText(later).replaceAll(/127\.0\.0\.1:\d+/g, 'host')).toContain('"toSeconds":1795000560')
    const series = ({ metrics }: typeof live) => metrics.flatMap((metric) => metric.series)
    expect(series(later)).toEqual(series(live))
    expect(later.window).toEqual(live.window)
  })

  it('sees a restart of the canary as a counter that starts again', async () => {
    const [first, ...others] = traffic
    const restarted = { ...first!, samples: first!.samples.map(({ t, value }) => ({ t, value: t > from + 240 ? value - 1090 : value })) }
    const { metrics } = canaryEvidence(await fetched([restarted, ...others]))
    const totals = metrics[0]?.kind === 'ratio' ? metrics[0].stage.canary.total : []
    expect(totals.every((total) => total !== null && total >= 2 && total <= 12)).toBe(true)
  })

  it('has no bad events where there is traffic and no series of them', async () => {
    const file = await fetched(traffic.filter(({ labels }) => labels['code'] === undefined || labels['track'] === 'stable'))
    const [metric] = canaryEvidence(file).metrics
    expect(metric?.kind === 'ratio' && metric.stage.canary.bad).toEqual(new Array(9).fill(0))
  })

  it('splits regions, each judged by itself', async () => {
    const regions = ['eu', 'us'].flatMap((region) => traffic.map((series) => ({ ...series, labels: { ...series.labels, region } })))
    const file = await fetched(regions, { region: 'region', queries: { errors } })
    expect(canaryEvidence(file).metrics.map(({ kind, region }) => [kind, region])).toEqual([
      ['ratio', 'eu'],
      ['ratio', 'us'],
    ])
  })

  it('has no history when replicas have no label', async () => {
    const [metric] = canaryEvidence(await fetched(traffic, { replica: 'host', queries: { errors } })).metrics
    expect(metric?.kind === 'ratio' && metric.history).toBeNull()
  })
})

describe('evidence of histograms and gauges', () => {
  const bucket = (labels: Readonly<Record<string, string>>, counts: Readonly<Record<string, number>>): readonly MeasuredSeries[] =>
    Object.entries(counts).map(([le, perMinute]) => counter('took_bucket', { ...labels, le }, perMinute, 200))
  const histogram = [
    ...bucket({ track: 'canary', pod: 'c1' }, { '0.1': 40, '0.5': 60, '+Inf': 100 }),
    ...stable.flatMap((pod) => bucket({ track: 'stable', pod }, { '0.1': 50, '0.5': 95, '+Inf': 100 })),
  ]

  it('counts slow requests above the bound that held nine in ten before, beside the quantile', async () => {
    const file = await fetched(histogram, { queries: { latency: { histogram: 'took_bucket{track="{track}"}', quantile: 0.5 } } })
    const [metric] = canaryEvidence(file).metrics
    if (metric?.kind !== 'latency') throw new Error('expected latency')
    expect(metric.slow?.stage.canary).toEqual({ bad: new Array(9).fill(40), total: new Array(9).fill(100) })
    expect(metric.slow?.stage.baseline.bad).toEqual(new Array(9).fill(20))
    expect(metric.slow?.before?.total).toEqual(new Array(30).fill(400))
    expect(metric.quantile?.stage.canary[0]).toBeCloseTo(0.3, 12)
    expect(metric.quantile?.stage.baseline[0]).toBeCloseTo(0.1, 12)
    expect(metric.quantile?.history?.canary).toHaveLength(120)
    expect(metric.slow?.history?.canary.total[60]).toBeGreaterThan(0)
  })

  it('means a gauge over replicas, from the first minute of the canary on', async () => {
    const values = [
      gauge('memory', { track: 'canary', pod: 'c1' }, 7),
      ...stable.map((pod, index) => gauge('memory', { track: 'stable', pod }, index)),
    ]
    const file = await fetched(values, { queries: { memory: { gauge: 'memory{track="{track}"}' } } }, { lifeFromSeconds: from - 600 })
    const [metric] = canaryEvidence(file).metrics
    if (metric?.kind !== 'gauge') throw new Error('expected a gauge')
    expect(metric.stage).toEqual({ canary: new Array(9).fill(7), baseline: new Array(9).fill(1.5) })
    expect(metric.life?.canary).toEqual(new Array(19).fill(7))
    expect(metric.history?.canary).toHaveLength(120)
  })

  it('a gauge of a target that is down has no value, not its last one', async () => {
    const down = { ...gauge('memory', { track: 'canary', pod: 'c1' }, 7), samples: [{ t: from + 60, value: 7 }] }
    const file = await fetched([down, gauge('memory', { track: 'stable', pod: 's1' }, 1)], {
      queries: { memory: { gauge: 'memory{track="{track}"}' } },
    })
    const [metric] = canaryEvidence(file).metrics
    expect(metric?.kind === 'gauge' && metric.stage.canary.slice(0, 3)).toEqual([7, null, null])
  })
})

describe('what is no value', () => {
  const gauges = { queries: { memory: { gauge: 'memory{track="{track}"}' } } }
  it.each([
    {
      because: 'no traffic on a side is no data',
      from: traffic.filter(({ labels }) => labels['track'] === 'stable'),
      status: 'no-data',
      says: 'all events of the canary',
    },
    { because: 'no series at all is no data', from: [], status: 'no-data', says: 'no series matches' },
    { because: 'a failure is an error', from: { says: { text: '', status: 401 } as Saying }, status: 'error', says: 'refuses access' },
    {
      because: 'a misspelt label is an error, not a release without errors',
      from: traffic,
      policy: { queries: { errors: { ...errors, bad: 'requests{track="{track}",status="500"}' } } },
      status: 'error',
      says: 'label "status"',
    },
    {
      because: 'a misspelt metric is an error, not a release without errors',
      from: traffic,
      policy: { queries: { errors: { ...errors, bad: 'reqests{track="{track}"}' } } },
      status: 'error',
      says: 'reqests was not there',
    },
    {
      because: 'several series of one replica are an error',
      from: [
        gauge('memory', { track: 'canary', pod: 'c1', area: 'heap' }, 1),
        gauge('memory', { track: 'canary', pod: 'c1', area: 'stack' }, 2),
        gauge('memory', { track: 'stable', pod: 's' }, 1),
      ],
      policy: gauges,
      status: 'error',
      says: 'they differ in "area"',
    },
    {
      because: 'a counter is no histogram',
      from: traffic,
      policy: { queries: { latency: { histogram: 'requests{track="{track}"}' } } },
      status: 'error',
      says: 'without the label "le"',
    },
  ] as readonly { because: string; from: Parameters<typeof fetched>[0]; policy?: MetricsPolicy; status: string; says: string }[])(
    '$because',
    async ({ from, policy, status, says }) => {
      const file = await fetched(from, policy)
      expect(file.metrics[0]).toMatchObject({ status, series: [] })
      expect(file.metrics[0]?.message).toContain(says)
      expect(canaryEvidence(file).metrics).toEqual([expect.objectContaining({ kind: 'missing', status })])
    },
  )

  it.each([
    { because: 'both sides would be the same', policy: { queries: { errors: { ...errors, all: 'requests' } } }, code: 'query' },
    { because: 'a source is not defined', policy: { queries: { errors: { ...errors, source: 'nowhere' } } }, code: 'unknown-source' },
    {
      because: 'a source has no histograms',
      policy: { sources: { f: { file: 'a.csv' } }, queries: { latency: { histogram: 'x{track="{track}"}', source: 'f' } } },
      code: 'unsupported-query',
    },
    {
      because: 'a value cannot be written',
      policy: { tracks: { canary: 'a or b' }, queries: { errors: { bad: 'x_{track}', all: 'y_{track}' } } },
      code: 'unsafe-value',
    },
  ] as readonly { because: string; policy: MetricsPolicy; code: string }[])('cannot be asked when $because', async ({ policy, code }) => {
    await expect(fetched(traffic, policy)).rejects.toMatchObject({ code: `telemetry/${code}` })
  })

  it('a service without a single bad event is said to be so', async () => {
    const quiet = traffic.map((series) =>
      series.labels['code'] === undefined ? series : { ...series, samples: series.samples.map(({ t }) => ({ t, value: 3 })) },
    )
    expect((await fetched(quiet)).metrics[0]?.findings).toEqual([expect.stringMatching(/^no-bad-events/)])
    expect((await fetched(traffic)).metrics[0]?.findings).toEqual([])
  })
})

describe('metrics of one side', () => {
  it('serve absolute rules and are not judged', async () => {
    await using server = await answeringServer(() => ({ json: [{ startsAt: new Date((from + 90) * 1000).toISOString() }] }))
    const policy: MetricsPolicy = { sources: { alerts: { alertmanager: server.url } }, queries: { pages: { gauge: 'severity="page"' } } }
    const file = await fetchEvidence(fetchPlan(policy, times), openSources(policy, stillPorts()))
    expect(canaryEvidence(file).metrics).toEqual([])
    expect(guardEvidence(file)).toEqual([
      {
        kind: 'gauge',
        name: 'pages',
        region: null,
        stage: { canary: [0, 1, 1, 1, 1, 1, 1, 1, 1], baseline: new Array(9).fill(null) },
        history: null,
      },
    ])
  })
})
