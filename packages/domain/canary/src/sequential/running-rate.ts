import { judgeConstants } from './judge-constants.ts'
import type { MinuteCounts } from '../series/count-series.ts'

/** The baseline's rate so far, older minutes counting less. Immutable. */
export interface RunningRate {
  readonly bad: number
  readonly total: number
}

/** The rate after the baseline's minutes before the stage, in order; a minute without traffic only lets the older ones fade. */
export function rateBefore(minutes: readonly { readonly bad: number; readonly total: number }[]): RunningRate {
  return minutes.reduce((rate, { bad, total }) => nextRate(rate, bad, total), { bad: 0, total: 0 })
}

/** The rate after one more minute of the baseline. */
export function nextRate(rate: RunningRate, bad: number, total: number): RunningRate {
  const decay = judgeConstants.baselineDecay
  return { bad: decay * rate.bad + bad, total: decay * rate.total + total }
}

/** Bad events per event expected in the minute; the minute's own when nothing was seen before it. */
export function expectedRate(rate: RunningRate, { b, m }: MinuteCounts): number {
  return rate.total > 0 ? rate.bad / rate.total : b / m
}
