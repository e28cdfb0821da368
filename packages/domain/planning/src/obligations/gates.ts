import type { PolicyGate } from '@locktender/contracts'
import { duty, type DutyFacts } from './duty-source.ts'
import type { Duty, Phase } from './duty.ts'
import { environmentNamed, environmentPath } from './environments.ts'

const phaseOf: Readonly<Record<NonNullable<PolicyGate['stage']>, Phase>> = {
  development: 'prepare',
  integration: 'test',
  staging: 'test',
  production: 'deploy',
}

/** Blocking gates that hold for the class, and those by which its environments are entered and left. */
export function* gateDuties({ policy, class: made, type, environment, ruleAt }: DutyFacts): Generator<Duty> {
  const gates = (policy.gates ?? []).flatMap((gate, index) => ('id' in gate ? [{ gate: gate as PolicyGate, index }] : []))
  for (const { gate, index } of gates) {
    if (gate.level === 'advisory' || (type.gates !== undefined && !type.gates.includes(gate.id))) continue
    const because = [ruleAt(['gates', index]), ...(type.gates === undefined ? [] : [ruleAt(['types', made, 'gates'])])]
    yield gateDuty(gate.id, phaseOf[gate.stage ?? 'integration'], because)
  }
  for (const name of environmentPath(policy, environment)) {
    const { entry = [], exit = [], production } = environmentNamed(policy, name) ?? {}
    const phase = production === true ? 'deploy' : 'test'
    for (const id of entry) yield gateDuty(id, phase, [ruleAt(['environments', name, 'entry'])])
    for (const id of exit) yield gateDuty(id, production === true ? 'verify' : 'test', [ruleAt(['environments', name, 'exit'])])
  }
}

const gateDuty = (id: string, phase: Phase, because: Duty['because']): Duty =>
  duty({ kind: 'gate', phase, subject: id, what: `The gate ${id} must pass`, because })
