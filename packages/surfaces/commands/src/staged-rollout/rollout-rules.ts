import type { ReleasePolicy, RollbackContract } from '@locktender/contracts'
import type { PolicyType } from '@locktender/contracts/validators/types'
import { durationSeconds, fewestStages } from '@locktender/policy'
import type { RolloutRules } from '@locktender/rollout'
import { splitLimits } from './plain-limits.ts'

const defaults = { maxStage: '24h', settle: '2m' } as const
/** A watcher looks once a minute; five looks without it, and another may take over. */
const leaseSeconds = 300

/** What the policy says of every rollout, for a release of that class under that contract. */
export function rolloutRules(policy: ReleasePolicy, { withinSeconds, data }: RollbackContract, made: string): RolloutRules {
  const { calendar, metrics } = policy
  const limits = splitLimits(policy.rollback?.when)
  const timebox = typeOf(policy, made)?.timebox
  const rollouts = policy.rollouts as Readonly<Record<string, unknown>> | undefined
  return {
    onFreezeStart: calendar?.['on-freeze-start'] ?? 'hold',
    maxStageSeconds: seconds(rollouts?.['max-stage'] ?? defaults.maxStage),
    settleSeconds: seconds(rollouts?.['settle'] ?? defaults.settle),
    rollbackWithinSeconds: withinSeconds,
    onInconclusive: metrics?.judge?.['on-inconclusive'] ?? 'hold',
    onNoData: metrics?.judge?.['no-data'] ?? 'hold',
    isForwardOnly: data === 'forward-only',
    leaseSeconds,
    needsDecision: asksForDecision(policy),
    atAllTraffic: { isGuarded: Object.keys(limits.plain).length > 0, notJudged: limits.relative },
    timeboxSeconds: timebox === undefined ? null : seconds(timebox),
    fewestStages: fewestStages(policy, made),
  }
}

function typeOf({ types }: ReleasePolicy, made: string): PolicyType | undefined {
  const found: unknown = types === undefined || !Object.hasOwn(types, made) ? undefined : types[made as keyof typeof types]
  return typeof found === 'object' && found !== null ? found : undefined
}

/** Whether the policy says what a decision is made on; where it says nothing, nobody makes one. */
function asksForDecision({ decision }: ReleasePolicy): boolean {
  const { require = {}, criteria = [], checklists = [], people = [] } = decision ?? {}
  return Object.keys(require).length + criteria.length + checklists.length + people.length > 0
}

function seconds(duration: unknown): number {
  const value = durationSeconds(String(duration))
  if (value === undefined) throw new TypeError(`a duration that the policy's check let through: ${String(duration)}`)
  return value
}
