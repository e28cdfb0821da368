import { duty, type DutyFacts } from './duty-source.ts'
import type { Duty } from './duty.ts'
import type { RuleOrigin } from './rule-origin.ts'

/** Duties that come with points of risk and with the levels that they reach. */
export function* riskDuties({ policy, risk, ruleAt }: DutyFacts): Generator<Duty> {
  for (const { require, because } of risk.findings) for (const name of require) yield requirement(name, because)
  for (const level of risk.levels)
    for (const [index, name] of (policy.risk?.levels?.[level]?.require ?? []).entries())
      yield requirement(name, ruleAt(['risk', 'levels', level, 'require', index]))
}

function requirement(name: string, because: RuleOrigin): Duty {
  return duty({ kind: 'requirement', phase: 'prepare', subject: name, what: `It needs ${name}`, because: [because] })
}
