import {
  Problem,
  type EvidenceWindow,
  type GaugeQuery,
  type HistogramQuery,
  type MetricsPolicy,
  type RatioQuery,
} from '@locktender/contracts'
import { durationSeconds } from '@locktender/policy'
import { defaultSource } from './default-source.ts'
import { metricQueries } from './queries/metric-queries.ts'
import type { TemplateValues } from './source-answer.ts'

/** One metric to fetch. */
export type PlannedMetric = { readonly name: string; readonly source: string } & (
  | { readonly kind: 'ratio'; readonly bad: string; readonly all: string }
  | { readonly kind: 'latency'; readonly histogram: string; readonly quantile: number }
  | { readonly kind: 'gauge'; readonly gauge: string }
)

/** Everything that decides what is fetched; nothing in it is secret. */
export interface FetchPlan {
  readonly rollout: string
  /** Planned share of traffic, above 0 and below 1. */
  readonly share: number
  readonly stageMinutes: number
  readonly window: EvidenceWindow
  readonly sides: { readonly canary: TemplateValues; readonly baseline: TemplateValues }
  /** Label that names the replica of a series, and the one that names its region; null where there is one region. */
  readonly labels: { readonly replica: string; readonly region: string | null }
  readonly metrics: readonly PlannedMetric[]
}

/** The stage that is judged, in Unix seconds. */
export interface StageTimes {
  readonly rollout: string
  readonly share: number
  readonly stageMinutes: number
  readonly fromSeconds: number
  /** How far to look: the present, or for a look back the end of the stage. What has not settled by `nowSeconds` is left out. */
  readonly toSeconds: number
  readonly nowSeconds: number
  /** When the canary first answered, in whatever stage; the start of the stage when left out. */
  readonly lifeFromSeconds?: number
  /** Hours of the stable version's own history; 0 for none. */
  readonly historyHours: number
  readonly versions: { readonly canary: string; readonly baseline: string }
}

const stepSeconds = 60
const beforeMinutes = 30
const defaults = { delay: '1m', replica: 'instance', tracks: { canary: 'canary', stable: 'stable' }, quantile: 0.95 } as const

/**
 * What to fetch for a stage: whole minutes that have settled, the history before it, each metric with its source. Throws Problem
 * `telemetry/window` when nothing has settled, `telemetry/no-source` when a metric has none.
 */
export function fetchPlan(policy: MetricsPolicy, times: StageTimes): FetchPlan {
  const delaySeconds = durationSeconds(policy['ingestion-delay'] ?? defaults.delay) ?? stepSeconds
  const from = Math.ceil(times.fromSeconds / stepSeconds) * stepSeconds
  const settled = Math.min(times.toSeconds, times.nowSeconds - delaySeconds)
  const to = Math.min(Math.floor(settled / stepSeconds) * stepSeconds, from + times.stageMinutes * stepSeconds)
  if (!(to > from)) throw nothingSettled(from, settled)
  const track = { ...defaults.tracks, ...policy.tracks }
  return {
    rollout: times.rollout,
    share: times.share,
    stageMinutes: times.stageMinutes,
    window: {
      fromSeconds: from,
      toSeconds: to,
      historyFromSeconds: from - Math.max(Math.round(times.historyHours * 60), beforeMinutes) * stepSeconds,
      lifeFromSeconds: Math.min(from, Math.ceil((times.lifeFromSeconds ?? from) / stepSeconds) * stepSeconds),
      stepSeconds,
    },
    sides: {
      canary: { track: track.canary, version: times.versions.canary },
      baseline: { track: track.stable, version: times.versions.baseline },
    },
    labels: { replica: policy.replica ?? defaults.replica, region: policy.region ?? null },
    metrics: Object.entries(metricQueries(policy))
      .map(([name, query]) => planned(name, query, policy))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

function planned(name: string, query: RatioQuery | HistogramQuery | GaugeQuery, policy: MetricsPolicy): PlannedMetric {
  const source = query.source ?? defaultSource(name, policy)
  if ('histogram' in query)
    return { name, source, kind: 'latency', histogram: query.histogram, quantile: query.quantile ?? defaults.quantile }
  return 'gauge' in query
    ? { name, source, kind: 'gauge', gauge: query.gauge }
    : { name, source, kind: 'ratio', bad: query.bad, all: query.all }
}

function nothingSettled(from: number, settled: number): Problem {
  const time = (seconds: number): string => new Date(Math.floor(seconds) * 1000).toISOString()
  return new Problem(
    'telemetry/window',
    `No whole minute has settled yet: the stage starts at ${time(from)}, and numbers are settled until ${time(settled)}`,
    'Look again later, or give a later end.',
  )
}
