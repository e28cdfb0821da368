import type { ReleasePolicy } from '@locktender/contracts'
import type { Exposure } from './risk-assessment.ts'
import { matchedPaths } from './matched-paths.ts'

/**
 * Who notices the change: users when a path of `risk.user-facing` is touched, whatever the plan says; else what the plan says; else
 * nobody outside, when the policy names such paths and the touched ones are known; else it is unknown.
 */
export function exposureOf({ risk = {} }: ReleasePolicy, paths: readonly string[] | null, planned?: Exposure): Exposure {
  const patterns = risk['user-facing']
  if (patterns !== undefined && paths !== null && matchedPaths(patterns, paths).length > 0) return 'user-facing'
  if (planned !== undefined) return planned
  return patterns === undefined || paths === null ? 'unknown' : 'backend-only'
}
