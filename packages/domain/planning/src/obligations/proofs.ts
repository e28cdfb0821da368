import { durationSeconds } from '@locktender/policy'
import { isAddress } from '../plan-file/checks/documents.ts'
import { planParts } from '../plan-file/judge/parts.ts'
import { duty, type DutyFacts } from './duty-source.ts'
import type { Duty } from './duty.ts'
import { ownValue } from './own-value.ts'

/** Tests that the class goes through. */
export function* testDuties({ class: made, type, ruleAt }: DutyFacts): Generator<Duty> {
  for (const [index, test] of (type.tests ?? []).entries())
    yield duty({
      kind: 'test',
      phase: 'test',
      subject: test,
      what: `It goes through the ${test} tests`,
      because: [ruleAt(['types', made, 'tests', index])],
    })
}

/** Documents that must exist. One is there when the plan says where and that path exists; an address is taken as the plan gives it. */
export function* documentDuties({ class: made, type, planFile, existingPaths, ruleAt }: DutyFacts): Generator<Duty> {
  for (const [index, name] of (type.documents ?? []).entries()) {
    const place = ownValue(planFile?.plan.documents, name)
    yield duty({
      kind: 'document',
      phase: 'prepare',
      subject: name,
      what: place === undefined ? `The document ${name} exists` : `The document ${name} exists at ${place}`,
      because: [ruleAt(['types', made, 'documents', index])],
      state: stateOf(place, existingPaths),
    })
  }
}

function stateOf(place: string | undefined, existingPaths: readonly string[] | null): Duty['state'] {
  if (place === undefined) return 'missing'
  if (isAddress(place)) return 'met'
  if (existingPaths === null) return 'open'
  return existingPaths.includes(place) ? 'met' : 'missing'
}

/** Parts that the plan must have, and how long before its day it is planned. */
export function* planDuties({ class: made, type, planFile, plannedAtMs, ruleAt }: DutyFacts): Generator<Duty> {
  for (const [index, part] of (type.plan ?? []).entries())
    yield duty({
      kind: 'plan',
      phase: 'plan',
      subject: part,
      what: `Its plan has the part ${part}`,
      because: [ruleAt(['types', made, 'plan', index])],
      state: planFile !== null && planParts[part](planFile.plan) ? 'met' : 'missing',
    })
  const seconds = durationSeconds(type['plan-ahead'] ?? '')
  if (seconds === undefined) return
  const leadSeconds = planFile === null || plannedAtMs === undefined ? undefined : (Date.parse(planFile.targetAt) - plannedAtMs) / 1000
  yield duty({
    kind: 'plan',
    phase: 'plan',
    subject: 'ahead',
    what: `It is planned ${String(type['plan-ahead'])} or more before its day`,
    seconds,
    because: [ruleAt(['types', made, 'plan-ahead'])],
    state: leadSeconds === undefined ? 'open' : leadSeconds >= seconds ? 'met' : 'missing',
  })
}

/** External dependencies, each confirmed before the go/no-go. */
export function* dependencyDuties({ planFile }: DutyFacts): Generator<Duty> {
  for (const { id, external, status, name } of planFile?.plan.dependencies ?? [])
    if (external === true)
      yield duty({
        id: `requirement:dependency:${id}`,
        kind: 'requirement',
        phase: 'prepare',
        subject: id,
        what: `The external dependency ${name} is confirmed`,
        because: [{ rule: 'dependencies', origin: planFile?.file ?? '' }],
        state: status === 'open' || status === 'blocked' ? 'open' : 'met',
      })
}
