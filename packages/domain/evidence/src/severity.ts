import type { Severity } from './evidence.ts'
import { plainNumber } from './plain-number.ts'

export const severities = ['critical', 'high', 'medium', 'low', 'info', 'unknown'] as const satisfies readonly Severity[]

const words: ReadonlyMap<string, Severity> = new Map(
  Object.entries({
    critical: ['critical', 'blocker', 'fatal'],
    high: ['high', 'error', 'important'],
    medium: ['medium', 'moderate', 'major', 'warning', 'warn'],
    low: ['low', 'minor', 'note'],
    info: ['info', 'informational', 'style', 'ignore', 'none', 'negligible', 'inventory', 'experiment'],
  }).flatMap(([severity, list]) => list.map((word) => [word, severity as Severity] as const)),
)

/** Bucket of a tool's own word, case ignored. A word that no tool defines is `unknown`, never low. */
export function severityOf(word: unknown): Severity {
  return (typeof word === 'string' && words.get(word.trim().toLowerCase())) || 'unknown'
}

/** Bucket of a CVSS base score (0 … 10), by the thresholds of code scanning; undefined for a text that is no such score. */
export function severityOfScore(score: unknown): Severity | undefined {
  const value = plainNumber(score)
  if (value === undefined || !(value > 0 && value <= 10)) return undefined
  if (value >= 9) return 'critical'
  if (value >= 7) return 'high'
  return value >= 4 ? 'medium' : 'low'
}

const order: ReadonlyMap<Severity, number> = new Map(severities.map((severity, index) => [severity, index]))

/** The graver of two; `unknown` is the least grave because nothing is known of it. */
export function worse(one: Severity, other: Severity): Severity {
  return (order.get(one) ?? 0) <= (order.get(other) ?? 0) ? one : other
}
