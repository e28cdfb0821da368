import { duty, type DutyFacts } from './duty-source.ts'
import type { Duty } from './duty.ts'
import { ownValue } from './own-value.ts'
import type { RuleOrigin } from './rule-origin.ts'

/**
 * Who must say yes: people of each role as the class asks for them, and on top those of the levels of risk that are reached, of which the one
 * that asks for most counts; the class's board by its quorum.
 */
export function* approvalDuties({ policy, class: made, type, risk, ruleAt }: DutyFacts): Generator<Duty> {
  const levels = risk.levels.map((level) => ({ level, approve: policy.risk?.levels?.[level]?.approve ?? {} }))
  const roles = new Set([...Object.keys(type.approve ?? {}), ...levels.flatMap(({ approve }) => Object.keys(approve))])
  for (const role of roles) {
    const own = ownValue(type.approve, role) ?? 0
    const added = Math.max(0, ...levels.map(({ approve }) => ownValue(approve, role) ?? 0))
    const because: readonly RuleOrigin[] = [
      ...(own > 0 ? [ruleAt(['types', made, 'approve', role])] : []),
      ...levels
        .filter(({ approve }) => (ownValue(approve, role) ?? 0) > 0)
        .map(({ level }) => ruleAt(['risk', 'levels', level, 'approve', role])),
    ]
    const people = own + added
    yield duty({ kind: 'approval', phase: 'approve', subject: role, what: `${people} of ${role} must say yes`, people, because })
  }
  const board = type.board === undefined ? undefined : ownValue(policy.boards, type.board)
  if (type.board === undefined) return
  const people = board?.quorum ?? null
  const what = `The board ${type.board} must agree${people === null ? '' : `: ${people} of its seats`}`
  yield duty({ kind: 'board', phase: 'approve', subject: type.board, what, people, because: [ruleAt(['types', made, 'board'])] })
}
