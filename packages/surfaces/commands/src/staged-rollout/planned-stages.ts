import { Problem, type PlannedStage, type ReleasePolicy } from '@locktender/contracts'
import { durationSeconds, rolloutNames, rolloutSeconds, rolloutStages, shareOf } from '@locktender/policy'

/**
 * The stages that the policy gives a release of that class and so many points of risk: those of the slowest rollout among the class's and
 * those of the levels that the points reach. One step to all traffic for `none`.
 *
 * @throws Problem `rollout/no-such-rollout`
 */
export function plannedStages(policy: ReleasePolicy, type: string, riskPoints: number): PlannedStage[] {
  const named = [
    { name: policy.types?.[type as Exclude<keyof typeof policy.types, 'use'>]?.rollout ?? 'standard', rule: `types.${type}.rollout` },
    ...Object.entries(policy.risk?.levels ?? {}).flatMap(([level, { from, rollout }]) =>
      rollout === undefined || from > riskPoints ? [] : [{ name: rollout, rule: `risk.levels.${level}.rollout` }],
    ),
  ].map(({ name, rule }) => ({ name, rule, seconds: name === 'none' ? -1 : secondsOf(policy, name, rule) }))
  const slowest = named.reduce((best, each) => (each.seconds > best.seconds ? each : best))
  if (slowest.name === 'none') return [{ share: 1, bakeSeconds: 0 }]
  return (rolloutStages(policy, slowest.name) ?? []).map(({ to, for: time, approve }) => ({
    share: shareOf(to),
    bakeSeconds: time === undefined ? 0 : (durationSeconds(time) ?? 0),
    ...(approve === undefined ? {} : { approve }),
  }))
}

function secondsOf(policy: ReleasePolicy, name: string, rule: string): number {
  const seconds = rolloutSeconds(policy, name)
  if (seconds !== undefined) return seconds
  throw new Problem(
    'rollout/no-such-rollout',
    `the policy has no rollout ${JSON.stringify(name)}; it has ${rolloutNames(policy).join(', ') || 'none'}`,
    `Add rollouts.${name}, or name another under ${rule}.`,
  )
}
