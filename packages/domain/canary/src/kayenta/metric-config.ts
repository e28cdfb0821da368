import { Problem } from '@locktender/contracts'

/** A metric's `analysisConfigurations.canary`, with the defaults of Kayenta's judge filled in. */
export interface MetricConfig {
  readonly direction: 'increase' | 'decrease' | 'either'
  readonly nanStrategy: 'remove' | 'replace'
  readonly removesOutliers: boolean
  readonly outlierFactor: number
  readonly critical: boolean
  readonly mustHaveData: boolean
  readonly muted: boolean
  readonly measure: 'meanRatio' | 'cles'
  readonly allowedIncrease: number
  readonly allowedDecrease: number
  readonly criticalIncrease: number
  readonly criticalDecrease: number
}

export interface ReadConfig {
  readonly config: MetricConfig
  /** Words that Kayenta takes for the default without saying so. */
  readonly ignored: readonly string[]
}

type Tree = Readonly<Record<string, unknown>>

/**
 * Reads a Kayenta configuration of one metric. Unknown words become the default, as there, and are listed; what ends the judgement there
 * (a number or flag given as text, a `direction` of null, an outlier factor not above zero) is Problem `canary/kayenta-config`.
 */
export function readMetricConfig(metric: string, source: Tree): ReadConfig {
  const ignored: string[] = []
  const effect = subtree('effectSize')
  const outliers = subtree('outliers')
  const measure = word(effect, 'effectSize.measure', ['meanRatio', 'cles'])
  const neutral = measure === 'cles' ? 0.5 : 1
  const removesOutliers = word(outliers, 'outliers.strategy', ['keep', 'remove']) === 'remove'
  const config: MetricConfig = {
    direction: word(source, 'direction', ['either', 'increase', 'decrease']),
    nanStrategy: word(source, 'nanStrategy', ['remove', 'replace']),
    removesOutliers,
    outlierFactor: removesOutliers ? number(outliers, 'outliers.outlierFactor', 3) : 3,
    critical: flag('critical'),
    mustHaveData: flag('mustHaveData'),
    muted: flag('muted'),
    measure,
    allowedIncrease: number(effect, 'effectSize.allowedIncrease', neutral),
    allowedDecrease: number(effect, 'effectSize.allowedDecrease', neutral),
    criticalIncrease: number(effect, 'effectSize.criticalIncrease', neutral),
    criticalDecrease: number(effect, 'effectSize.criticalDecrease', neutral),
  }
  if (config.outlierFactor <= 0) throw wrong('outliers.outlierFactor', config.outlierFactor, 'a number above 0')
  return { config, ignored }

  function subtree(key: string): Tree {
    const value = source[key] ?? {}
    if (typeof value === 'object') return value as Tree
    ignored.push(`${key}: ${JSON.stringify(value)}`)
    return {}
  }

  function word<Word extends string>(tree: Tree, path: string, words: readonly [Word, ...Word[]]): Word {
    const value = tree[path.slice(path.indexOf('.') + 1)]
    if (value === undefined) return words[0]
    if (value === null) throw wrong(path, value, words.join(', '))
    const known = words.find((each) => each === value)
    if (known === undefined) ignored.push(`${path}: ${JSON.stringify(value)}`)
    return known ?? words[0]
  }

  function number(tree: Tree, path: string, fallback: number): number {
    const value = tree[path.slice(path.indexOf('.') + 1)] ?? fallback
    if (typeof value !== 'number') throw wrong(path, value, 'a number')
    if (Number.isInteger(value) && Math.abs(value) > 2_147_483_647) throw wrong(path, value, 'a number below 2147483648')
    return value
  }

  function flag(key: string): boolean {
    const value = source[key] ?? false
    if (typeof value !== 'boolean') throw wrong(key, value, 'true or false')
    return value
  }

  function wrong(path: string, seen: unknown, expected: string): Problem {
    return new Problem(
      'canary/kayenta-config',
      `Metric "${metric}": ${path} is ${JSON.stringify(seen)}, expected ${expected}.`,
      `Set ${path} of "${metric}" to ${expected}, or leave it out for the default.`,
    )
  }
}
