import type { GaugeQuery, HistogramQuery, MetricsPolicy, RatioQuery } from '@locktender/contracts'

/** Metrics of a policy by name: those it writes, and for a `service` those that come with the suite where it writes none of that name. */
export function metricQueries({
  service,
  queries = {},
}: MetricsPolicy): Readonly<Record<string, RatioQuery | HistogramQuery | GaugeQuery>> {
  return service === undefined ? queries : { ...builtInQueries(service), ...queries }
}

/** Errors and latency of a service by the names that Prometheus' client libraries give them. `service` is escaped. */
export function builtInQueries(service: string): { readonly 'error-rate': RatioQuery; readonly 'latency-p95': HistogramQuery } {
  const app = service.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('{', '\\u007b')
  return {
    'error-rate': {
      bad: `http_requests_total{app="${app}",track="{track}",code=~"5.."}`,
      all: `http_requests_total{app="${app}",track="{track}"}`,
    },
    'latency-p95': { histogram: `http_request_duration_seconds_bucket{app="${app}",track="{track}"}`, quantile: 0.95 },
  }
}
