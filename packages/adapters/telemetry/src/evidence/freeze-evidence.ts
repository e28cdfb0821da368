import type { CanaryEvidenceFile, FrozenMetric, FrozenSeries, SampleValue } from '@locktender/contracts'
import type { Sample } from '@locktender/canary'
import { digestOf, withSortedKeys } from './series-digest.ts'

/** A series before it has its digest. */
export type OpenSeries = Omit<FrozenSeries, 'sha256' | 'times' | 'values'> & { readonly samples: readonly Sample[] }
export type OpenMetric = Omit<FrozenMetric, 'series'> & { readonly series: readonly OpenSeries[] }
export type OpenEvidence = Omit<CanaryEvidenceFile, 'evidence' | 'metrics' | 'sha256'> & { readonly metrics: readonly OpenMetric[] }

/**
 * Evidence with a SHA-256 on every series and one on the whole. Metrics and series are sorted, so that the same answers give the same bytes
 * in whatever order they came; the order of samples is kept.
 */
export function freezeEvidence({ metrics, ...rest }: OpenEvidence): CanaryEvidenceFile {
  const frozen = metrics.map(({ series, ...metric }): FrozenMetric => ({
    ...metric,
    series: series.map(freezeSeries).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
  }))
  const open = { evidence: 1 as const, ...rest, metrics: frozen.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
  return { ...open, sha256: fileDigest(open) }
}

/** SHA-256 of a whole file: of its series only their digests count, which stand for the rest of them. */
export function fileDigest(file: Omit<CanaryEvidenceFile, 'sha256'>): string {
  const metrics = file.metrics.map((metric) => ({ ...metric, series: metric.series.map(({ sha256 }) => sha256) }))
  return digestOf({ ...file, metrics })
}

/** The file's text: JSON with sorted keys and a line end. */
export function evidenceText(file: CanaryEvidenceFile): string {
  return `${JSON.stringify(withSortedKeys(file))}\n`
}

function freezeSeries({ samples, ...rest }: OpenSeries): FrozenSeries {
  const open = { ...rest, times: samples.map(({ t }) => t), values: samples.map(({ value }) => frozenValue(value)) }
  return { ...open, sha256: digestOf(open) }
}

function frozenValue(value: number): SampleValue {
  if (Number.isFinite(value)) return value
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'
}

function orderOf({ side, part, region, replica, labels, sha256 }: FrozenSeries): string {
  return JSON.stringify(withSortedKeys([side, part, region, replica, labels, sha256]))
}
