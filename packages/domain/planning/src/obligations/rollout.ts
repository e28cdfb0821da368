import { durationSeconds, rolloutSeconds, rolloutStages } from '@locktender/policy'
import { duty, type DutyFacts } from './duty-source.ts'
import type { Duty } from './duty.ts'

interface Rollout {
  readonly name: string
  readonly seconds: number
  readonly rule: readonly string[]
}

/** How it reaches its users: the slowest of the class's rollout and those of the levels of risk that are reached, with the people that a stage of any of them asks for; its rollback contract, and how fresh its rehearsal must be. */
export function* rolloutDuties(facts: DutyFacts): Generator<Duty> {
  const { policy, ruleAt } = facts
  const rollouts = applicable(facts)
  const slowest = rollouts.reduce<Rollout | undefined>(
    (best, each) => (best === undefined || each.seconds > best.seconds ? each : best),
    undefined,
  )
  if (slowest === undefined) return
  const because = rollouts.filter(({ name }) => name === slowest.name).map(({ rule }) => ruleAt(rule))
  const { name, seconds } = slowest
  yield duty({
    id: 'rollout',
    kind: 'rollout',
    phase: 'deploy',
    subject: name,
    what: `It reaches its users by the rollout ${name}`,
    seconds,
    because,
  })
  for (const rollout of rollouts) yield* stageApprovals(facts, rollout.name)
  const hasContract = Object.keys(policy.rollback?.when ?? {}).length > 0
  yield duty({
    id: 'rollback-contract',
    kind: 'rollback-contract',
    phase: 'prepare',
    subject: 'rollback',
    what: 'Numbers say when it is rolled back',
    because: hasContract ? [ruleAt(['rollback', 'when'])] : because,
    state: hasContract ? 'met' : 'missing',
  })
  const within = policy.rollback?.['rehearsed-within']
  if (within !== undefined)
    yield duty({
      kind: 'rehearsal',
      phase: 'prepare',
      subject: 'rollback',
      what: `Its rollback was rehearsed within the last ${within}`,
      seconds: durationSeconds(within) ?? null,
      because: [ruleAt(['rollback', 'rehearsed-within'])],
    })
}

function applicable({ policy, class: made, type, risk }: DutyFacts): readonly Rollout[] {
  const named = [
    { name: type.rollout, rule: ['types', made, 'rollout'] },
    ...risk.levels.map((level) => ({ name: policy.risk?.levels?.[level]?.rollout, rule: ['risk', 'levels', level, 'rollout'] })),
  ]
  return named.flatMap(({ name, rule }) => {
    const seconds = name === undefined ? undefined : rolloutSeconds(policy, name)
    return name === undefined || seconds === undefined ? [] : [{ name, rule, seconds }]
  })
}

function* stageApprovals({ policy, ruleAt }: DutyFacts, name: string): Generator<Duty> {
  for (const [index, { to, approve = {} }] of (rolloutStages(policy, name) ?? []).entries())
    for (const [role, people] of Object.entries(approve))
      yield duty({
        id: `approval:${role}@rollout`,
        kind: 'approval',
        phase: 'deploy',
        subject: role,
        what: `${people} of ${role} must say yes during the rollout, before ${to}`,
        people,
        because: [ruleAt(['rollouts', name, index, 'approve', role])],
      })
}
