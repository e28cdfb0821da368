import type { Observation } from './facts.ts'

/**
 * What is seen in all regions as one: the release is gone only where it is gone from every one, and healthy where each says so.
 * `failed` when one gives no answer.
 */
export function everyRegion(seen: readonly (Observation | 'failed')[]): Observation | 'failed' {
  const answers = seen.filter((each) => each !== 'failed')
  if (answers.length < seen.length) return 'failed'
  const isEveryHealthy = answers.every(({ isHealthy }) => isHealthy === true)
  return {
    share: Math.max(0, ...answers.map(({ share }) => share)),
    versions: answers.flatMap(({ versions }) => versions),
    isHealthy: answers.some(({ isHealthy }) => isHealthy === false) ? false : isEveryHealthy ? true : null,
  }
}
