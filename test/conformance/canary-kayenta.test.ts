import {
  classifyMetric,
  commonLanguageEffect,
  finalJudgement,
  judgeWithKayenta,
  type KayentaClass,
  prepareValues,
  rankScore,
  readMetricConfig,
  scoreMetrics,
  shiftInterval,
  sideStatistics,
  tukeyFence,
} from '@locktender/canary/kayenta'
import { quantile, seededRandom } from '@locktender/canary'
import { describe, expect, it } from 'vitest'
import { corpusJson, hasCorpus } from './corpus.ts'

type Numbers = readonly (number | string | null)[]

interface Run {
  readonly id: string
  readonly input: {
    readonly thresholds: { readonly pass: number; readonly marginal: number }
    readonly groupWeights: Readonly<Record<string, number>>
    readonly metrics: readonly {
      readonly name: string
      readonly groups: readonly string[]
      readonly control: Numbers
      readonly experiment: Numbers
      readonly canary: Readonly<Record<string, unknown>>
    }[]
  }
  readonly output: {
    readonly throws?: string
    readonly score: number
    readonly classification: string
    readonly reason: string
    readonly groupScores: Readonly<Record<string, number>>
    readonly metrics: readonly RunMetric[]
  }
}

interface RunMetric {
  readonly name: string
  readonly classification: KayentaClass
  readonly critical: boolean
  readonly reason: string | null
  readonly ratio: number | string | null
  readonly experimentStats: Statistics
  readonly controlStats: Statistics
  readonly internals: {
    readonly lower: number
    readonly upper: number
    readonly estimate: number
    readonly noisyExperiment?: readonly number[]
    readonly noisyControl?: readonly number[]
    readonly exception?: string
  } | null
}

interface Statistics {
  readonly min: number | string
  readonly max: number | string
  readonly mean: number | string
  readonly std: number | string
  readonly count: number
}

const present = hasCorpus('canary/kayenta-judge-runs.json')
const runs = present
  ? corpusJson<{ vectors: readonly Run[]; edges: readonly Run[] }>('canary/kayenta-judge-runs.json')
  : { vectors: [], edges: [] }
const all = [...runs.vectors, ...runs.edges]
const hasError = ({ output }: Run): boolean => (output.metrics ?? []).some(({ classification }) => classification === 'Error')
const number = (value: number | string | null): number => (value === null ? NaN : Number(value))

function near(value: number, expected: number, what: string): void {
  if (Number.isNaN(expected)) return expect(value, what).toBeNaN()
  if (!Number.isFinite(expected)) return expect(value, what).toBe(expected)
  expect(Math.abs(value - expected) / Math.max(1, Math.abs(expected)), what).toBeLessThanOrEqual(1e-6)
}

/** Our judgement with Kayenta's own noise and its reading of infinite values. */
function judged({ input, output }: Run) {
  const noise = new Map(
    output.metrics?.map(({ name, internals }) => [name, [...(internals?.noisyExperiment ?? []), ...(internals?.noisyControl ?? [])]]),
  )
  const metrics = input.metrics.map(({ name, groups, experiment, control, canary }) => ({
    name,
    groups,
    experiment: experiment.map(number),
    control: control.map(number),
    config: canary,
  }))
  const { thresholds, groupWeights } = input
  return judgeWithKayenta(
    { metrics, thresholds, groupWeights },
    { infinity: 'pass', noise: (name) => (value) => noise.get(name)?.shift() ?? value },
  )
}

describe.runIf(present)("Kayenta's judge on random data", () => {
  it('is compared on every run', () => expect(all.length).toBe(93))

  it.each(all.filter(({ output }) => output.throws === undefined))('$id: every metric', (run) => {
    const { metrics } = judged(run)
    run.output.metrics.forEach((expected, index) => {
      const metric = metrics[index]!
      expect(metric.classification).toBe(expected.classification)
      expect(metric.reason).toBe(expected.reason)
      // On purpose: a critical metric that cannot be classified stays critical.
      if (expected.classification !== 'Error') expect(metric.critical).toBe(expected.critical)
      near(metric.ratio ?? NaN, number(expected.ratio), 'ratio')
      for (const [ours, theirs] of [
        [metric.experimentStatistics, expected.experimentStats],
        [metric.controlStatistics, expected.controlStats],
      ] as const) {
        near(ours.mean, number(theirs.mean), 'mean')
        near(ours.deviation, number(theirs.std), 'deviation')
        near(ours.min, number(theirs.min), 'min')
        near(ours.max, number(theirs.max), 'max')
        expect(ours.count).toBe(theirs.count)
      }
      if (expected.internals === null || metric.interval === null) return
      for (const end of ['lower', 'upper', 'estimate'] as const) near(metric.interval[end], expected.internals[end], end)
    })
  })

  it.each(all.filter((run) => run.output.throws === undefined && !hasError(run)))('$id: score, class and groups', (run) => {
    const judgement = judged(run)
    near(judgement.score, run.output.score, 'score')
    expect(judgement).toMatchObject({ classification: run.output.classification, reason: run.output.reason })
    expect(Object.keys(judgement.groupScores)).toEqual(Object.keys(run.output.groupScores).toSorted())
    for (const [group, score] of Object.entries(run.output.groupScores)) near(judgement.groupScores[group]!, score, group)
  })

  it.each(all.filter((run) => run.output.throws === undefined && hasError(run)))(
    '$id: an Error fails here and is left out there',
    (run) => {
      const groups = run.output.metrics.flatMap(({ classification }, index) =>
        classification === 'Error' ? run.input.metrics[index]!.groups : [],
      )
      const judgement = judged(run)
      for (const group of groups) expect(judgement.groupScores[group]!).toBeLessThan(run.output.groupScores[group]!)
    },
  )

  it.each(all.filter(({ output }) => output.throws !== undefined))('$id: what ends the judgement there is a Problem here', (run) => {
    expect(() => judged(run)).toThrow(expect.objectContaining({ code: 'canary/kayenta-config' }))
  })
})

interface Suite {
  readonly kind: string
  readonly name: string
  readonly experiment: Numbers
  readonly control: Numbers
  readonly data: Numbers
  readonly metrics: readonly {
    readonly name: string
    readonly classification: KayentaClass
    readonly groups: readonly string[]
    readonly critical: boolean
  }[]
  readonly config: Readonly<Record<string, unknown>> & {
    readonly tolerance: number
    readonly mu: number
    readonly factor: number
    readonly p: number
    readonly measure: string
    readonly op: string
    readonly groupWeights: Readonly<Record<string, number>>
    readonly finalScore: number
    readonly marginal: number | null
    readonly passThreshold: number | null
  }
  readonly expected: Readonly<Record<string, number>> & {
    readonly classification?: string
    readonly deviation?: number | string
    readonly outlier: readonly boolean[]
    readonly values: readonly number[]
    readonly groupScoresSorted?: readonly number[]
    readonly didPass?: boolean
    readonly critical?: boolean
  }
}

const suite = present ? corpusJson<{ vectors: readonly Suite[] }>('canary/kayenta-vectors.json').vectors : []
const of = (...kinds: readonly string[]): readonly Suite[] => suite.filter(({ kind }) => kinds.includes(kind))
const normal975 = 1.9599639845400545

describe.runIf(present)("Kayenta's own suite", () => {
  it('is compared on all but the removal by standard deviations, which the judge does not use', () => {
    const done = of(
      'classify',
      'score',
      'percentile',
      'outlierDetector',
      'effectSize',
      'aggregate',
      'wilcoxonDiff',
      'mannWhitney',
      'mannWhitneyIntermediate',
      'summary',
    )
    expect(suite.filter((vector) => !done.includes(vector)).map(({ config }) => config.op)).toEqual(['iqrRemove', 'ksigmaRemove'])
  })

  it.each(of('classify'))('$name', ({ experiment, control, config: source, expected }) => {
    const effectSize = {
      measure: source['effectSizeMeasure'],
      ...pick(source, ['allowedIncrease', 'allowedDecrease', 'criticalIncrease', 'criticalDecrease']),
    }
    const { config } = readMetricConfig('m', { ...pick(source, ['direction', 'nanStrategy', 'critical']), effectSize })
    const { normal } = seededRandom('suite')
    const options = { shiftShare: source.tolerance, z: normal975, noise: (value: number) => value + value * 1e-5 * normal() }
    const [x, y] = [prepareValues(experiment.map(number), config), prepareValues(control.map(number), config)]
    const result = classifyMetric('m', x, y, config, options)
    if (expected.classification === undefined) return expect(result.reason).not.toBeNull()
    expect(result.classification).toBe(expected.classification)
    if (expected.critical !== undefined) expect(result.critical).toBe(expected.critical)
    if (expected.deviation !== undefined) near(result.ratio ?? NaN, number(expected.deviation), 'deviation')
  })

  it.each(of('score'))('$name', ({ metrics, config, expected }) => {
    const scored = metrics.map((metric) => ({ ...metric, muted: false, reason: null }))
    const { score, groupScores } = scoreMetrics(scored, config.groupWeights)
    expect(score).toBe(expected['score'])
    if (expected.groupScoresSorted !== undefined)
      expect(Object.values(groupScores).toSorted((a, b) => a - b)).toEqual(expected.groupScoresSorted)
  })

  it.each(of('percentile'))('$name', ({ data, config, expected }) => {
    expect(Math.abs(quantile(data.map(number), config.p / 100) - expected['value']!)).toBeLessThanOrEqual(expected['tolerance']!)
  })

  it.each(of('outlierDetector'))('$name', ({ data, config, expected }) => {
    const { low, high } = tukeyFence(data.map(number), config.factor)
    expect(data.map(number).map((value) => value < low || value > high)).toEqual(expected.outlier)
  })

  it.each(of('transform').filter(({ config }) => config.op === 'iqrRemove'))('$name', ({ data, config, expected }) => {
    const { low, high } = tukeyFence(data.map(number), config.factor)
    expect(data.map(number).filter((value) => value >= low && value <= high)).toEqual(expected.values)
  })

  it.each(of('effectSize'))('$name', ({ experiment, control, config, expected }) => {
    const [x, y] = [experiment.map(number), control.map(number)]
    const value = config.measure === 'cles' ? commonLanguageEffect(x, y) : sideStatistics(x).mean / sideStatistics(y).mean
    expect(Math.abs(value - expected['value']!)).toBeLessThanOrEqual(expected['tolerance']!)
  })

  it.each(of('aggregate'))('$name', ({ config, expected }) => {
    const { marginal, passThreshold: pass } = config
    const thresholds = { ...(marginal !== null && { marginal }), ...(pass !== null && { pass }) }
    expect(finalJudgement([config.finalScore], thresholds)).toBe(expected.didPass)
  })

  it.each(of('wilcoxonDiff'))('$name', ({ experiment, control, config, expected }) => {
    expect(Math.abs(rankScore(experiment.map(number), control.map(number), config.mu) - expected['z']!)).toBeLessThanOrEqual(1e-6)
  })

  it.each(of('mannWhitney', 'mannWhitneyIntermediate'))('$name', ({ experiment, control, expected }) => {
    const interval = shiftInterval(experiment.map(number), control.map(number), normal975)!
    expect(Math.abs(interval.lower - expected['lower']!)).toBeLessThanOrEqual(1e-6)
    expect(Math.abs(interval.upper - expected['upper']!)).toBeLessThanOrEqual(1e-6)
    expect(Math.abs(interval.estimate - expected['estimate']!)).toBeLessThanOrEqual(expected['estimateTolerance'] ?? expected['tolerance']!)
  })

  it.each(of('summary'))('$name', ({ data }) => {
    expect(sideStatistics(data.map(number))).toEqual({ min: 0, max: 0, mean: 0, deviation: 0, count: 0 })
  })
})

function pick(source: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => key in source).map((key) => [key, source[key]]))
}
