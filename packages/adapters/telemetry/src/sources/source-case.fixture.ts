import type { MetricsPolicy } from '@locktender/contracts'
import type { Heard, Saying } from '../answering-server.fixture.ts'

/** Two minutes. */
export const range = { fromSeconds: 1_795_000_020, toSeconds: 1_795_000_140, stepSeconds: 60 }
type Source = (url: string) => NonNullable<MetricsPolicy['sources']>[string]

/** One source with recorded-shaped answers and what it makes of them. */
export interface SourceCase {
  readonly kind: string
  readonly source: Source
  readonly text: string
  readonly happy: Saying
  /** Labels of the series and its samples, both in minutes after the start of the range. */
  readonly series: readonly (readonly [
    labels: Readonly<Record<string, string>>,
    ...samples: (readonly [minute: number, value: number])[],
  ])[]
  readonly empty: Saying
  readonly wrong: readonly (readonly [because: string, say: Saying, text: string])[]
  readonly heard: (heard: Heard) => unknown
  readonly asked: unknown
}
