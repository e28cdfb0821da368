import type { DecisionStatement } from '@locktender/contracts'
import { accountName, isSameAccount } from '@locktender/gates'
import { nearestWord } from '@locktender/policy'
import type { DecisionInput } from '../decision-input.ts'
import { leavesRisk, type Judged } from '../criteria/criterion.ts'
import type { ReadStatement, Said, Statement } from './statement.ts'

export type CountedStatement = Said & { readonly statement: Statement }

export interface CountedStatements {
  /** Every statement, with whether it counts, and why not; the oldest first. */
  readonly uses: readonly DecisionStatement[]
  readonly counted: readonly CountedStatement[]
}

const dayMs = 86_400_000
const toleratedClockSkewMs = 600_000
/** Longest time that a risk may be accepted for. */
export const mostAcceptedDays = 90

/**
 * Which statements count, of those that were read. An override counts here as said; whether enough people have said it is judged over all
 * of them.
 */
export function countStatements(input: DecisionInput, judged: readonly Judged[]): CountedStatements {
  const byId = new Map(judged.map((each) => [each.id, each]))
  const counted: CountedStatement[] = []
  const uses = input.statements.map((read): DecisionStatement => {
    const common = { by: accountName(read.by), at: read.at.toISOString(), url: read.url }
    if (!('statement' in read)) return { ...common, kind: read.kind, counted: false, message: `Does not count: ${read.refused}.` }
    const { statement } = read
    const why = objection(read, statement, input, byId)
    if (why === undefined) counted.push(read)
    const message = why === undefined ? told(statement) : `Does not count: ${why}.`
    return { ...common, kind: statement.kind, counted: why === undefined, message }
  })
  return { uses: uses.toSorted(byTime), counted }
}

const byTime = (one: DecisionStatement, other: DecisionStatement): number =>
  compare(one.at, other.at) || compare(one.by, other.by) || compare(one.message, other.message)
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

function objection(
  { by, isOutsider, at }: ReadStatement,
  statement: Statement,
  { now, policy, roleMembers, unseenRoles }: DecisionInput,
  byId: ReadonlyMap<string, Judged>,
): string | undefined {
  const { accept = [], outcomes } = policy.decision ?? {}
  const outside = isOutsider ? `${accountName(by)} does not belong to the repository` : undefined
  if (at.getTime() > now.getTime() + toleratedClockSkewMs) return 'it is from the future'
  if (statement.kind === 'watch') return outside
  if (statement.kind === 'override') return statement.expires <= now ? `it has ended at ${statement.expires.toISOString()}` : undefined
  const criterion = byId.get(statement.of)
  if (criterion === undefined) return `nothing here is called ${statement.of}${near(statement.of, byId)}`
  if (statement.kind === 'attest') {
    if (criterion.proof !== 'attestation') return `${statement.of} is proved by a machine, not by a word`
    return criterion.by === accountName(by) ? undefined : criterion.message.replace(/\.$/, '')
  }
  if (outcomes !== undefined && !outcomes.includes('conditional')) return 'the policy lets nobody accept a risk'
  if (!leavesRisk(criterion))
    return criterion.state === 'pass' ? `${statement.of} holds` : `${statement.of} is critical: it can be mended, not accepted`
  if (accept.length === 0 && outside !== undefined) return outside
  if (accept.length > 0 && !accept.some((role) => (roleMembers.get(role) ?? []).some((member) => isSameAccount(member, by)))) {
    const unseen = accept.flatMap((role) => unseenRoles?.get(role) ?? []).map((why) => `; who holds it is not known: ${why}`)
    return `${accountName(by)} has none of the roles ${accept.join(', ')}${unseen.join('')}`
  }
  if (statement.expires <= now) return `it has ended at ${statement.expires.toISOString()}`
  return statement.expires.getTime() - now.getTime() > mostAcceptedDays * dayMs ? `it is for more than ${mostAcceptedDays} days` : undefined
}

function near(of: string, byId: ReadonlyMap<string, Judged>): string {
  const nearest = nearestWord(of, byId.keys())
  return nearest === undefined ? '' : `, did you mean ${nearest}?`
}

function told(statement: Statement): string {
  switch (statement.kind) {
    case 'attest':
      return `Attests ${statement.of}`
    case 'accept':
      return `Accepts the risk of ${statement.of} until ${statement.expires.toISOString()}; ${statement.owner} answers for it: ${statement.reason}`
    case 'watch':
      return `${statement.who} watches ${statement.what}`
    case 'override':
      return `Overrides until ${statement.expires.toISOString()}: ${statement.reason}`
  }
}
