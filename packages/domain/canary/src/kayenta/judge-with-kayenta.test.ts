import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeKayentaCanary } from '../analysis/judge-kayenta-canary.ts'
import { seededRandom } from '../series/seeded-random.ts'
import { judgeWithKayenta, type KayentaMetric } from './judge-with-kayenta.ts'

const values = (level: number, seed: string, count = 60): number[] => {
  const { normal } = seededRandom(seed)
  return Array.from({ length: count }, () => level * (1 + 0.1 * normal()))
}
const metric = (level: number, config: KayentaMetric['config'] = {}, unit = 1): KayentaMetric => ({
  name: 'm',
  groups: ['g'],
  experiment: values(level, 'experiment').map((value) => value * unit),
  control: values(1, 'control').map((value) => value * unit),
  config,
})
const input = (...metrics: readonly KayentaMetric[]) => ({ metrics, thresholds: { pass: 95, marginal: 75 }, groupWeights: {} })
const judge = (...metrics: readonly KayentaMetric[]) => judgeWithKayenta(input(...metrics))
const constant = (name: string, experiment: number, control: number): KayentaMetric => ({
  name,
  groups: ['g'],
  experiment: new Array<number>(10).fill(experiment),
  control: new Array<number>(10).fill(control),
  config: {},
})

describe("Kayenta's judge", () => {
  it.each([
    { because: 'a fifth more', given: metric(1.2), is: 'High' },
    { because: 'a fifth less', given: metric(0.8), is: 'Low' },
    { because: 'a fifth less where only more counts', given: metric(0.8, { direction: 'increase' }), is: 'Pass' },
    { because: 'nothing changed', given: metric(1), is: 'Pass' },
    { because: 'no data', given: { ...metric(1), experiment: [NaN, NaN] }, is: 'Nodata' },
    { because: 'infinite values', given: { ...metric(1), experiment: [Infinity, Infinity] }, is: 'Error' },
    { because: 'one point against one', given: { ...metric(1), experiment: [0], control: [1] }, is: 'Error' },
  ])('$because is $is', ({ given, is }) => expect(judge(given).metrics[0]!.classification).toBe(is))

  it('exchanged sides exchange High and Low', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0.7, 1, 1.4), (seed, level) => {
        const [x, y] = [values(level, `x${seed}`), values(1, `y${seed}`)]
        const classOf = (experiment: number[], control: number[]) => judge({ ...metric(1), experiment, control }).metrics[0]!.classification
        const opposite = { High: 'Low', Low: 'High', Pass: 'Pass' } as Readonly<Record<string, string>>
        expect(classOf(y, x)).toBe(opposite[classOf(x, y)])
      }),
      { numRuns: 20 },
    )
  })

  it('depends on the unit of measurement, which is why it is not the default', () => {
    expect(judge(metric(1.2)).metrics[0]!.classification).toBe('High')
    expect(judge(metric(1.2, {}, 1e-5)).metrics[0]!.classification).toBe('Pass')
  })

  it('judges constant series the same at every look and in any order', () => {
    const [one, other] = [constant('one', 10, 1), constant('other', 2, 5)]
    const classes = (...metrics: KayentaMetric[]) => Object.fromEntries(judge(...metrics).metrics.map(({ name, ratio }) => [name, ratio]))
    expect(classes(one, other)).toEqual(classes(one, other))
    expect(classes(other, one)).toEqual(classes(one, other))
    expect(judge(one).metrics[0]!.classification).toBe('High')
  })

  it('says which words it does not know', () => {
    expect(judge(metric(1, { direction: 'up', nanStrategy: 'zero' })).metrics[0]!.ignored).toEqual([
      'direction: "up"',
      'nanStrategy: "zero"',
    ])
  })

  it.each([
    { level: 1, outcome: 'pass' },
    { level: 2, outcome: 'worse' },
  ])('gives the common result: $outcome at $level times', ({ level, outcome }) => {
    const data = judgeKayentaCanary(input(metric(level)), { share: 0.1, stageMinutes: 60, minutesSeen: 60 })
    expect(data).toMatchObject({ method: 'kayenta', outcome, metrics: [], kayenta: { metrics: [{ name: 'm' }] } })
  })

  it('takes an empty side for no data, not for a failure', () => {
    const empty = { ...metric(1), experiment: [] }
    expect(judgeKayentaCanary(input(empty), { share: 0.1, stageMinutes: 60, minutesSeen: 0 }).outcome).toBe('no-data')
  })
})
