import type { Sample, SampleFaults } from './minute-grid.ts'

export interface CleanSamples {
  readonly samples: readonly Sample[]
  readonly faults: Omit<SampleFaults, 'outside' | 'resets'>
}

/** Samples in order of time, one per instant (the one given last), without values that are no numbers; and what was amiss. */
export function cleanSamples(samples: readonly Sample[]): CleanSamples {
  const finite = samples.filter(({ t, value }) => Number.isFinite(t) && Number.isFinite(value))
  const unordered = finite.filter(({ t }, index) => index > 0 && t < finite[index - 1]!.t).length
  const byTime = new Map(finite.map((sample) => [sample.t, sample]))
  return {
    samples: [...byTime.values()].toSorted((a, b) => a.t - b.t),
    faults: { notFinite: samples.length - finite.length, duplicates: finite.length - byTime.size, unordered },
  }
}
