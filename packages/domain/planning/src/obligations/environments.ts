import type { Reason, ReleasePolicy } from '@locktender/contracts'
import type { PolicyEnvironment } from '@locktender/contracts/validators/types'
import { durationSeconds, nearestWord } from '@locktender/policy'
import { duty, type DutyFacts } from './duty-source.ts'
import type { Duty } from './duty.ts'

/** The environment of that name, when the policy has it. */
export function environmentNamed({ environments = {} }: ReleasePolicy, name: string): PolicyEnvironment | undefined {
  const environment = Object.hasOwn(environments, name) ? environments[name] : undefined
  return typeof environment === 'object' ? environment : undefined
}

/** Why a release cannot go to an environment: the policy has some, and not that one. */
export function unknownEnvironment(policy: ReleasePolicy, name: string | null): readonly Reason[] {
  const known = environmentPath(policy, null)
  if (name === null || known.length === 0 || known.includes(name)) return []
  const nearest = nearestWord(name, known)
  const message = `The policy has no environment ${JSON.stringify(name.slice(0, 60))}. ${nearest === undefined ? `It has ${known.join(', ')}.` : `Is ${nearest} meant?`}`
  return [{ code: 'plan/unknown-environment', message, rule: 'environments' }]
}

/** The environments that a release passes on its way to one, the first one first; with none named every environment of the policy. */
export function environmentPath(policy: ReleasePolicy, target: string | null): readonly string[] {
  if (target === null) return Object.keys(policy.environments ?? {}).filter((name) => environmentNamed(policy, name) !== undefined)
  const path: string[] = []
  for (let name: string | undefined = target; name !== undefined && !path.includes(name); name = environmentNamed(policy, name)?.after)
    if (environmentNamed(policy, name) !== undefined) path.unshift(name)
    else break
  return path
}

/** Environments to pass in their order, with who their protection must ask and for how long it waits. */
export function* environmentDuties({ policy, environment, ruleAt }: DutyFacts): Generator<Duty> {
  for (const name of environmentPath(policy, environment)) {
    const { after, production, reviewers = [], wait = '0m' } = environmentNamed(policy, name) ?? {}
    const seconds = durationSeconds(wait) ?? 0
    yield duty({
      kind: 'environment',
      phase: production === true ? 'deploy' : 'test',
      subject: name,
      what: `It passes ${name}${after === undefined ? '' : ` after ${after}`}${reviewers.length === 0 ? '' : `; its protection asks ${reviewers.join(', ')}`}${seconds === 0 ? '' : ` and waits ${wait}`}`,
      seconds: seconds === 0 ? null : seconds,
      because: [ruleAt(['environments', name])],
    })
  }
}
