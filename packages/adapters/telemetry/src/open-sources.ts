import { Problem, type MetricsPolicy } from '@locktender/contracts'
import { metricQueries } from './queries/metric-queries.ts'
import { defaultSource } from './default-source.ts'
import type { Ports } from './ports.ts'
import type { MetricSource } from './source-answer.ts'
import { alertmanagerSource } from './sources/alertmanager.ts'
import { cloudwatchSource } from './sources/cloudwatch.ts'
import { datadogSource } from './sources/datadog.ts'
import { elasticsearchSource } from './sources/elasticsearch.ts'
import { fileSource } from './sources/file.ts'
import { graphiteSource } from './sources/graphite.ts'
import { httpSource } from './sources/http-json.ts'
import { influxSource } from './sources/influxdb.ts'
import { issuesSource } from './sources/issues.ts'
import { lokiSource } from './sources/loki.ts'
import { newRelicSource } from './sources/new-relic.ts'
import { prometheusSource } from './sources/prometheus.ts'

type PolicySource = NonNullable<MetricsPolicy['sources']>[string]

/**
 * The sources that a policy's metrics name, by name; one that no metric names needs no secret. Throws Problem `telemetry/no-variable`,
 * `telemetry/address`, `telemetry/auth`, `telemetry/file-format`, `telemetry/no-github`, `telemetry/no-source`,
 * `telemetry/two-sources`.
 */
export function openSources(policy: MetricsPolicy, ports: Ports): ReadonlyMap<string, MetricSource> {
  if (policy.prometheus !== undefined && policy.sources?.['prometheus'] !== undefined) {
    throw new Problem(
      'telemetry/two-sources',
      'Two sources have the name prometheus: `metrics.prometheus` is short for one',
      'Keep one of them.',
    )
  }
  const defined: Readonly<Record<string, PolicySource>> = {
    ...policy.sources,
    ...(policy.prometheus === undefined ? {} : { prometheus: { prometheus: policy.prometheus } }),
  }
  const named = new Set(Object.entries(metricQueries(policy)).map(([metric, { source }]) => source ?? defaultSource(metric, policy)))
  return new Map(
    Object.entries(defined).flatMap(([name, source]) => (named.has(name) ? [[name, openSource(name, source, ports)] as const] : [])),
  )
}

type Opener<Source extends PolicySource> = (name: string, source: Source, ports: Ports) => MetricSource
type Keyed<Key extends string> = Extract<PolicySource, Readonly<Record<Key, unknown>>>
type SourceKey =
  | 'datadog'
  | 'new-relic'
  | 'cloudwatch'
  | 'graphite'
  | 'influxdb'
  | 'loki'
  | 'elasticsearch'
  | 'http'
  | 'file'
  | 'issues'
  | 'alertmanager'
  | 'prometheus'

/** One entry per source: the key that tells it from the others, as in the schema. */
export const openers: { readonly [Key in SourceKey]: Opener<Keyed<Key>> } = {
  datadog: datadogSource,
  'new-relic': newRelicSource,
  cloudwatch: cloudwatchSource,
  graphite: graphiteSource,
  influxdb: influxSource,
  loki: lokiSource,
  elasticsearch: elasticsearchSource,
  http: httpSource,
  file: fileSource,
  issues: issuesSource,
  alertmanager: alertmanagerSource,
  prometheus: prometheusSource,
}

function openSource(name: string, source: PolicySource, ports: Ports): MetricSource {
  const key = (Object.keys(openers) as SourceKey[]).find((each) => each in source) ?? 'prometheus'
  return (openers[key] as Opener<PolicySource>)(name, source, ports)
}
