import type { RollbackContract } from '@locktender/contracts'

const scenarios: readonly (readonly [scenario: string, codes: RegExp])[] = [
  ['worse', /^(?:canary|telemetry)\//],
  ['traffic', /^traffic\//],
  ['stopped', /^(?:abort\/|rollback\/by-hand$)/],
]

/** Address of the runbook for a reason; undefined where the policy names none. */
export function runbookFor(runbooks: RollbackContract['runbooks'], code: string, isRollbackFailed: boolean): string | undefined {
  const stuck = isRollbackFailed ? runbooks['rollback-failed'] : undefined
  const [scenario = ''] = scenarios.find(([, codes]) => codes.test(code)) ?? []
  return stuck ?? runbooks[scenario] ?? runbooks['any']
}
