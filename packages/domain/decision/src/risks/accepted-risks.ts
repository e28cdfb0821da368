import type { DecisionRisk } from '@locktender/contracts'
import { accountName } from '@locktender/gates'
import type { DecisionInput } from '../decision-input.ts'
import type { HandedResult } from '../handed/handed-results.ts'
import { leavesRisk, type Judged } from '../criteria/criterion.ts'
import { gateStates } from '../criteria/gate-states.ts'
import type { CountedStatement } from '../statements/count-statements.ts'

/**
 * The risks that are accepted among what was judged: by a statement that counts, or, of a quality-gate that holds but for its waivers, by
 * these. Of several the one that lasts longest.
 */
export function acceptedRisks(
  { now }: Pick<DecisionInput, 'now'>,
  judged: readonly Judged[],
  results: readonly HandedResult[],
  counted: readonly CountedStatement[],
): readonly DecisionRisk[] {
  const open = new Map(judged.filter(leavesRisk).map((each) => [each.id, each]))
  const stated = counted.flatMap(({ by, statement }): readonly DecisionRisk[] => {
    if (statement.kind !== 'accept' || !open.has(statement.of)) return []
    const { of, owner, expires, reason } = statement
    return [{ of, owner, expires: expires.toISOString(), reason, by: accountName(by), source: 'statement' }]
  })
  const waived = results.filter(({ id }) => open.get(id)?.state === 'warn').flatMap((handed) => waivedRisks(handed, now))
  return [...stated, ...waived].toSorted(
    (one, other) => compare(one.of, other.of) || compare(other.expires, one.expires) || compare(one.owner, other.owner),
  )
}

function waivedRisks({ id, result }: HandedResult, now: Date): readonly DecisionRisk[] {
  if (result.action !== 'quality-gate') return []
  const { uncovered, waivers } = gateStates(result)
  if (uncovered.length > 0) return []
  const risks = waivers.map(({ id: waiver, owner, expires, message }): DecisionRisk => ({
    of: id,
    owner,
    expires: `${expires}T23:59:59.000Z`,
    reason: `${waiver}: ${message}`.slice(0, 500),
    by: null,
    source: 'waiver',
  }))
  const holds = risks.every(({ expires }) => new Date(expires) > now)
  return holds ? risks : []
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
