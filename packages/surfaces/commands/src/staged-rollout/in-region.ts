import type { CanaryEvidenceFile, FrozenMetric } from '@locktender/contracts'

/** The evidence as far as it is of one region, or of none in particular. A metric that says nothing of the region has no data. */
export function inRegion(file: CanaryEvidenceFile, region: string | undefined): CanaryEvidenceFile {
  if (region === undefined) return file
  return { ...file, metrics: file.metrics.map((metric) => ofRegion(metric, region)) }
}

function ofRegion(metric: FrozenMetric, region: string): FrozenMetric {
  const series = metric.series.filter((each) => each.region === null || each.region === region)
  return metric.status !== 'value' || series.length > 0
    ? { ...metric, series }
    : { ...metric, status: 'no-data', message: `nothing of the region ${region}`, series }
}
