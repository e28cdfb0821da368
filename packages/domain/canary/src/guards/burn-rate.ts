import type { CountSeries } from '../series/count-series.ts'

/** One pair of windows: both must burn the error budget at least `rate` times faster than it lasts. */
export interface BurnRateWindow {
  readonly rate: number
  readonly longMinutes: number
  readonly shortMinutes: number
}

/** Source: Google, The Site Reliability Workbook (2018), chapter 5, table 5-8. */
export const burnRateWindows: readonly BurnRateWindow[] = [
  { rate: 14.4, longMinutes: 60, shortMinutes: 5 },
  { rate: 6, longMinutes: 360, shortMinutes: 30 },
  { rate: 1, longMinutes: 4320, shortMinutes: 360 },
]

export interface BurnRateFinding extends BurnRateWindow {
  readonly outcome: 'fired' | 'quiet' | 'unknown'
  /** Burn rate in each window; null without traffic, or when the series is shorter than the window. */
  readonly long: number | null
  readonly short: number | null
  readonly isControlled: false
}

/** Burn rates at the end of a series of one side, for an objective such as 0.999 (share of good events, below 1). */
export function burnRates(series: CountSeries, objective: number): readonly BurnRateFinding[] {
  return burnRateWindows.map((window) => {
    const [long, short] = [burnRate(series, objective, window.longMinutes), burnRate(series, objective, window.shortMinutes)]
    const isKnown = long !== null && short !== null
    const outcome = !isKnown ? 'unknown' : long >= window.rate && short >= window.rate ? 'fired' : 'quiet'
    return { ...window, outcome, long, short, isControlled: false }
  })
}

/** Share of bad events over the last `minutes`, in multiples of the share that the objective allows; null without traffic or history. */
export function burnRate({ bad, total }: CountSeries, objective: number, minutes: number): number | null {
  if (total.length < minutes) return null
  const sum = (values: readonly (number | null)[]): number => values.slice(-minutes).reduce<number>((all, value) => all + (value ?? 0), 0)
  const all = sum(total)
  return all === 0 ? null : sum(bad) / all / (1 - objective)
}
