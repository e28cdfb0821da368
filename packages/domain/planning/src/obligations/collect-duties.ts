import { aftermathDuties } from './aftermath.ts'
import { approvalDuties } from './approvals.ts'
import type { DutyFacts, DutySource } from './duty-source.ts'
import type { Duty } from './duty.ts'
import { environmentDuties } from './environments.ts'
import { gateDuties } from './gates.ts'
import { mergeDuties } from './merge-duties.ts'
import { dependencyDuties, documentDuties, planDuties, testDuties } from './proofs.ts'
import { riskDuties } from './risk-duties.ts'
import { rolloutDuties } from './rollout.ts'

const sources: readonly DutySource[] = [
  planDuties,
  gateDuties,
  testDuties,
  documentDuties,
  dependencyDuties,
  riskDuties,
  approvalDuties,
  environmentDuties,
  rolloutDuties,
  aftermathDuties,
]

/** Everything that the release must go through, each duty once with every rule behind it. More risk never takes one away; the calendar has no part in it. */
export function collectDuties(facts: DutyFacts): readonly Duty[] {
  return mergeDuties(sources.flatMap((source) => [...source(facts)]))
}
