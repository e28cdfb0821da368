import type { CountSeries, PairedCounts } from '../series/count-series.ts'
import type { PairedValues } from '../series/gauge-values.ts'

/** Counts of bad events: of the stage minute by minute, of the baseline before it, and of the stable version's own day. */
export interface CountEvidence {
  readonly stage: PairedCounts
  /** Baseline's minutes before the stage, the last one just before it; 30 are enough. Null when they are not known. */
  readonly before: CountSeries | null
  /** A/A history: `canary` is the group of stable replicas that plays the canary. Null without replicas to compare. */
  readonly history: PairedCounts | null
}

/** Values of a gauge or of a quantile. */
export interface ValueEvidence {
  readonly stage: PairedValues
  readonly history: PairedValues | null
}

interface Named {
  readonly name: string
  /** Null where there is one region. */
  readonly region: string | null
}

export interface RatioEvidence extends Named, CountEvidence {
  readonly kind: 'ratio'
}

export interface LatencyEvidence extends Named {
  readonly kind: 'latency'
  /** Requests slower than a bound that held 90 % of the baseline's before the stage; null where no bound is known. */
  readonly slow: CountEvidence | null
  /** The quantile per minute; null where it is not known. */
  readonly quantile: ValueEvidence | null
}

export interface GaugeEvidence extends Named, ValueEvidence {
  readonly kind: 'gauge'
  /** The canary's whole life across stages, for the leak test; the stage when left out. */
  readonly life?: PairedValues
}

/** A metric whose source had nothing, or failed. The two are different, and neither is a value. */
export interface MissingEvidence extends Named {
  readonly kind: 'missing'
  readonly of: 'ratio' | 'latency' | 'gauge'
  readonly status: 'no-data' | 'error'
  readonly message: string
}

export type MetricEvidence = RatioEvidence | LatencyEvidence | GaugeEvidence | MissingEvidence

/** Everything a verdict is made of, frozen. Minutes of all series of one region are aligned; only settled minutes may be in it. */
export interface CanaryEvidence {
  /** Planned share of traffic, above 0 and below 1. */
  readonly share: number
  /** Planned length of the stage. */
  readonly stageMinutes: number
  readonly metrics: readonly MetricEvidence[]
}
