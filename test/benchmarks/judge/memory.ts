import { leakTest, seededRandom } from '@locktender/canary'

const megabytes = 500
const leakPerMinute = 1
const noise = 0.02
const lifeMinutes = 180
const historyMinutes = 1440
export const leakMinutes = [60, 90, 180] as const

/** False alarms and findings of the leak test by the minutes of the canary's life, for one autocorrelation of each side's noise. */
export interface LeakCell {
  readonly autocorrelation: number
  readonly runs: number
  readonly falseBy: readonly number[]
  readonly foundBy: readonly number[]
}

/** A steady leak of 1 MB/min on 500 MB, and the same without a leak, each side with its own AR(1) noise of 2 %. */
export function playMemory(runs: number, label: string): readonly LeakCell[] {
  return [0, 0.5, 0.8, 0.9, 0.95].map((autocorrelation) => {
    const [falseBy, foundBy] = [leakMinutes.map(() => 0), leakMinutes.map(() => 0)]
    for (let run = 0; run < runs; run++) {
      const random = seededRandom(`${label}/memory/${autocorrelation}/${run}`)
      const history = logRatio(random.normal, historyMinutes, autocorrelation)
      const healthy = logRatio(random.normal, lifeMinutes, autocorrelation)
      const leaking = healthy.map((value, minute) => value + Math.log((megabytes + leakPerMinute * (minute + 1)) / megabytes))
      const [falseAt, foundAt] = [leakTest(healthy, history).leakAt, leakTest(leaking, history).leakAt]
      leakMinutes.forEach((minute, index) => {
        if (falseAt !== null && falseAt <= minute) falseBy[index]! += 1
        if (foundAt !== null && foundAt <= minute) foundBy[index]! += 1
      })
    }
    return { autocorrelation, runs, falseBy, foundBy }
  })
}

function logRatio(normal: () => number, minutes: number, autocorrelation: number): number[] {
  const [canary, baseline] = [side(), side()]
  return canary.map((value, minute) => Math.log((1 + value) / (1 + baseline[minute]!)))

  function side(): number[] {
    let value = noise * normal()
    return Array.from({ length: minutes }, () => {
      const now = value
      value = autocorrelation * value + noise * Math.sqrt(1 - autocorrelation ** 2) * normal()
      return now
    })
  }
}
