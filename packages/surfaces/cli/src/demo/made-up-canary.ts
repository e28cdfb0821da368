import { seededRandom, type Sample } from '@locktender/canary'
import type { CanaryEvidenceFile } from '@locktender/contracts'
import { freezeEvidence, type OpenMetric, type OpenSeries } from '@locktender/telemetry'

/** A canary that nobody ran: 10 % of 3,000 requests a minute, 0.5 % errors, six stable replicas with a day of history. */
export interface MadeUpCanary {
  readonly seed: string
  /** How many times the errors and the latency of the stable version the canary has. */
  readonly errors: number
  readonly latency: number
  /** Minutes of the stage that have passed, of 60. */
  readonly minutes?: number
}

const historyMinutes = 1440
const stageMinutes = 60
const [share, requests, errorRate, medianSeconds, sigma] = [0.1, 3000, 0.005, 0.12, 0.6]
const bounds = [0.1, 0.2, 0.3, 0.45, 0.7, 1, 2]
/** 2026-11-21T08:00:00Z. */
const fromSeconds = 1_795_248_000

/** Frozen evidence of it, the same for the same description. Counts are Poisson by a normal approximation, latency is lognormal. */
export function madeUpCanary({ seed, errors, latency, minutes = stageMinutes }: MadeUpCanary): CanaryEvidenceFile {
  const stable = Array.from({ length: 6 }, (_, index) => ({ replica: `stable-${index}`, side: 'baseline' as const, errors: 1, latency: 1 }))
  const sides = [...stable, { replica: 'canary-0', side: 'canary' as const, errors, latency }]
  const window = {
    fromSeconds,
    toSeconds: fromSeconds + minutes * 60,
    historyFromSeconds: fromSeconds - historyMinutes * 60,
    lifeFromSeconds: fromSeconds,
    stepSeconds: 60,
  }
  const metric = (name: string, kind: 'ratio' | 'latency', series: readonly OpenSeries[]): OpenMetric => ({
    name,
    kind,
    role: 'judged',
    quantile: kind === 'latency' ? 0.95 : null,
    status: 'value',
    message: null,
    source: { name: 'made-up', kind: 'made-up', address: 'nowhere', queries: [] },
    series,
    findings: [],
  })
  const perMinute = (side: string): number => (side === 'canary' ? requests * share : (requests * (1 - share)) / stable.length)
  const rows = sides.map((each) => ({
    each,
    first: each.side === 'canary' ? 0 : -historyMinutes,
    length: minutes,
    mean: perMinute(each.side),
  }))
  const ratio = rows.flatMap(({ each, first, length, mean }) => {
    const count = (part: 'bad' | 'all', rate: number): OpenSeries => {
      const { normal } = seededRandom(`${seed}/${each.replica}/${part}`)
      const wanted = mean * rate
      return counter(each, part, null, first, length, () => Math.max(0, Math.round(wanted + Math.sqrt(wanted) * normal())))
    }
    return [count('all', 1), count('bad', errorRate * each.errors)]
  })
  const buckets = rows.flatMap(({ each, first, length, mean }) =>
    [...bounds, '+Inf' as const].map((bound) => {
      const { normal } = seededRandom(`${seed}/${each.replica}/slow`)
      const below = bound === '+Inf' ? 1 : lognormalShare(bound, medianSeconds * each.latency)
      // One draw a minute for all buckets, so that none ever holds more than the next one.
      return counter(each, 'bucket', bound, first, length, () => Math.round(mean * below * (1 + 0.02 * normal())))
    }),
  )
  return freezeEvidence({
    rollout: `made-up/${seed}`,
    share,
    stageMinutes,
    window,
    metrics: [metric('error-rate', 'ratio', ratio), metric('latency-p95', 'latency', buckets)],
  })
}

function counter(
  { replica, side }: { readonly replica: string; readonly side: 'canary' | 'baseline' },
  part: OpenSeries['part'],
  bound: OpenSeries['bound'],
  firstMinute: number,
  lastMinute: number,
  draw: () => number,
): OpenSeries {
  let total = 0
  const samples = Array.from({ length: lastMinute - firstMinute + 1 }, (_, index): Sample => {
    if (index > 0) total += draw()
    return { t: fromSeconds + (firstMinute + index) * 60, value: total }
  })
  return { side, part, shape: 'counter', region: null, replica, bound, labels: { instance: replica }, samples }
}

// Share of a lognormal below a bound; the logistic curve is within a hundredth of the normal one.
function lognormalShare(bound: number, median: number): number {
  return 1 / (1 + Math.exp((-1.702 * Math.log(bound / median)) / sigma))
}
