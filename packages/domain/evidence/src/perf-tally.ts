import { lookup } from './lookup.ts'
import { NumberList } from './number-list.ts'
import { plainNumber } from './plain-number.ts'
import { Refusal } from './refusal.ts'
import { segment } from './report.ts'
import type { Report } from './report.ts'

const nanoseconds = { ns: 1, us: 1e3, µs: 1e3, μs: 1e3, ms: 1e6, s: 1e9 }

/** Unit of a measurement's name and what a value is multiplied by, for the units that tools write. */
const unitOf = lookup<readonly [string, number]>({
  ...Object.fromEntries(
    Object.entries(nanoseconds).flatMap(([unit, factor]) => [
      [unit, ['ns', factor]],
      [`${unit}/op`, ['ns', factor]],
      [`${unit}/iter`, ['ns', factor]],
      [`ops/${unit}`, ['ops-per-s', 1e9 / factor]],
    ]),
  ),
  'B/op': ['bytes', 1],
  'allocs/op': ['allocs', 1],
  'MB/s': ['mb-per-s', 1],
})

export type PerfStatistic = 'mean' | 'median' | 'min' | 'max' | 'stddev'

/** Measurements `perf.<bench>.<unit>.<statistic>`; times become nanoseconds per operation. */
export class PerfTally {
  readonly #report: Report
  readonly #lists = new Map<string, Map<string, NumberList>>()
  readonly #names = new Set<string>()

  constructor(report: Report) {
    this.#report = report
  }

  /** One statistic that the tool has computed. */
  statistic(bench: unknown, unit: string, statistic: PerfStatistic, value: unknown): void {
    const [name, factor] = unitOf(unit) ?? [unit, 1]
    this.#names.add(segment(bench))
    this.#report.number(`perf.${segment(bench)}.${name}.${statistic}`, numberOf(value) * factor)
  }

  /** One value of a series; its median is given at the end. */
  value(bench: unknown, unit: string, value: unknown): void {
    const [name, factor] = unitOf(unit) ?? [unit, 1]
    const units = this.#lists.get(segment(bench)) ?? new Map<string, NumberList>()
    const list = units.get(name) ?? new NumberList()
    this.#lists.set(segment(bench), units.set(name, list))
    this.#names.add(segment(bench))
    list.add(numberOf(value) * factor)
  }

  get size(): number {
    return this.#names.size
  }

  /** Gives the medians of the series and `perf.benchmarks`. */
  end(): void {
    for (const [bench, units] of this.#lists) {
      for (const [unit, list] of units) this.#report.number(`perf.${bench}.${unit}.median`, list.statistics().median)
    }
    this.#report.add('perf.benchmarks', this.#names.size)
    if (this.#names.size === 0) this.#report.unknown('evidence/no-data', 'No benchmark.')
  }
}

function numberOf(value: unknown): number {
  const number = plainNumber(value)
  if (number === undefined) throw new Refusal('evidence/malformed', `A measured value is ${JSON.stringify(value)?.slice(0, 40)}.`)
  return number
}
