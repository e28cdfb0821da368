import { type Classified, type ClassifyOptions, classifyMetric } from './classify-metric.ts'
import { readMetricConfig } from './metric-config.ts'
import { prepareValues, type SideStatistics, sideStatistics } from './prepare-values.ts'
import { type KayentaScore, scoreMetrics } from './score-metrics.ts'
import { seededNoise } from './seeded-noise.ts'

/** One metric as Kayenta takes it; NaN stands for a point without a value. */
export interface KayentaMetric {
  readonly name: string
  readonly groups: readonly string[]
  readonly experiment: readonly number[]
  readonly control: readonly number[]
  /** `analysisConfigurations.canary`. */
  readonly config: Readonly<Record<string, unknown>>
}

export interface KayentaThresholds {
  readonly pass: number
  readonly marginal: number
}

export interface KayentaMetricResult extends Classified {
  readonly name: string
  readonly groups: readonly string[]
  readonly muted: boolean
  readonly experimentStatistics: SideStatistics
  readonly controlStatistics: SideStatistics
  /** Configured words that Kayenta takes for the default without saying so. */
  readonly ignored: readonly string[]
}

export interface KayentaJudgement extends KayentaScore {
  readonly classification: 'Pass' | 'Marginal' | 'Fail'
  readonly metrics: readonly KayentaMetricResult[]
}

export interface KayentaInput {
  readonly metrics: readonly KayentaMetric[]
  readonly thresholds: KayentaThresholds
  readonly groupWeights: Readonly<Record<string, number>>
}

/** Where this judge differs from Kayenta's on purpose; the tests switch the differences off to compare. */
export interface KayentaOptions {
  readonly noise?: (metric: string) => ClassifyOptions['noise']
  readonly infinity?: ClassifyOptions['infinity']
}

/**
 * Judges one interval as Spinnaker Kayenta's NetflixACAJudge-v1.0, for those who migrate. Differs on purpose: noise is seeded by the
 * metric's name, a metric that cannot be classified fails, and so does one with infinite values. Problem `canary/kayenta-config`.
 */
export function judgeWithKayenta(
  { metrics, thresholds, groupWeights }: KayentaInput,
  { noise = seededNoise, infinity = 'error' }: KayentaOptions = {},
): KayentaJudgement {
  const results = metrics.map(({ name, groups, experiment, control, config: source }): KayentaMetricResult => {
    const { config, ignored } = readMetricConfig(name, metrics.find((each) => each.name === name)?.config ?? source)
    const [x, y] = [prepareValues(experiment, config), prepareValues(control, config)]
    const classified = classifyMetric(name, x, y, config, { noise: noise(name), infinity })
    const critical = classified.classification === 'Error' ? config.critical : classified.critical
    return {
      ...classified,
      critical,
      name,
      groups,
      muted: config.muted,
      experimentStatistics: sideStatistics(x),
      controlStatistics: sideStatistics(y),
      ignored,
    }
  })
  const scored = scoreMetrics(results, groupWeights)
  const classification = scored.score >= thresholds.pass ? 'Pass' : scored.score >= thresholds.marginal ? 'Marginal' : 'Fail'
  return { ...scored, classification, metrics: results }
}
