import type { EvidenceSide, SeriesPart, SeriesShape } from '@locktender/contracts'
import type { Sample } from '@locktender/canary'
import type { QueryLanguage } from './queries/query-language.ts'

/** Unix seconds, whole steps: what is asked of a source. A sample at `t` describes the step that ends at `t`. */
export interface TimeRange {
  readonly fromSeconds: number
  readonly toSeconds: number
  readonly stepSeconds: number
}

/** One query of one side. */
export interface SourceRequest {
  readonly side: EvidenceSide
  readonly part: SeriesPart
  /** The query with `{track}` and `{version}` filled in. */
  readonly text: string
  readonly range: TimeRange
}

/** What stands for `{track}` and `{version}` on one side; anybody may have written it. */
export interface TemplateValues {
  readonly track: string
  readonly version: string
}

/** One series as a source gives it. */
export interface SourceSeries {
  readonly labels: Readonly<Record<string, string>>
  readonly shape: SeriesShape
  readonly samples: readonly Sample[]
}

/** Series, nothing, or a failure. The three are different, and only the first is a value. `query` is the text as it was sent. */
export type SourceAnswer =
  | { readonly status: 'value'; readonly query: string; readonly series: readonly SourceSeries[]; readonly findings: readonly string[] }
  | { readonly status: 'no-data'; readonly query: string; readonly message: string }
  | { readonly status: 'error'; readonly query: string; readonly message: string }

/** One place where numbers come from. */
export interface MetricSource {
  readonly name: string
  readonly kind: string
  /** Host or path, without user, password and query. */
  readonly address: string
  /** `guard`: it knows no canary and baseline, only one number for absolute rules. */
  readonly role: 'judged' | 'guard'
  /** Language of its queries: how values are escaped. */
  readonly language: QueryLanguage
  /** The parts that it can answer. */
  readonly parts: readonly SeriesPart[]
  /** The answer to one request. What the source does wrong is an answer, not an exception; a query that it cannot send is Problem `telemetry/query`. */
  fetch(request: SourceRequest): Promise<SourceAnswer>
  /** Why a query that found nothing cannot find anything, for a metric or label that does not exist; null when it is merely quiet. */
  unknownNames?(request: SourceRequest, all: readonly SourceSeries[]): Promise<string | null>
}
