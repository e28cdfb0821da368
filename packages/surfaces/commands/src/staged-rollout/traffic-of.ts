import type { Call } from '@locktender/action-kit'
import { Problem } from '@locktender/contracts'
import type { ReleaseView } from '@locktender/record'
import { lastDecision } from '@locktender/rollout'
import { openTrafficSide, type TrafficSide } from '@locktender/traffic'
import type { RolloutSituation } from './rollout-situation.ts'

/** A traffic command that takes longer is ended. */
const commandSeconds = 120

/**
 * The team's traffic commands, for the release that the record plans; `rollback` takes the place of the policy's own.
 * @throws Problem `rollout/no-traffic-commands`, `traffic/command`
 */
export function trafficOf(
  { policy, repository }: RolloutSituation,
  call: Call,
  view: ReleaseView | undefined,
  rollback = policy.rollouts?.traffic?.rollback,
): TrafficSide {
  const commands = policy.rollouts?.traffic
  if (commands === undefined || rollback === undefined)
    throw new Problem(
      'rollout/no-traffic-commands',
      'the policy does not say how traffic is moved',
      'Add rollouts.traffic: { apply: "./deploy/traffic apply", observe: "./deploy/traffic observe", rollback: "./deploy/traffic rollback" }.',
    )
  const { planned, rolledBack = [] } = view ?? {}
  const target = lastDecision({ rolledBack })?.data.target ?? planned?.data.previous
  return openTrafficSide({
    commands: { ...commands, rollback },
    directory: repository.topLevel ?? call.directory,
    environment: call.environment,
    release: {
      name: view?.release ?? '',
      version: planned?.data.version ?? '',
      artifact: planned?.data.artifacts[0]?.sha256 ?? '',
      target: target?.sha256 ?? '',
    },
    timeoutSeconds: commandSeconds,
  })
}
