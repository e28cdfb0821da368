import type { GateNote, GateOverride, OverridesPolicy } from '@locktender/contracts'
import type { GateInput, OverrideRequest } from '../gate-input.ts'
import { type Account, accountName, isSameAccount } from '../people/account.ts'
import { emptySeat } from '../people/fill-seats.ts'

const dayMilliseconds = 86_400_000

/** Longest time that an override may hold. */
export const mostOverrideDays = 7

/** What overrides are judged on. */
export type OverridesInput = Pick<GateInput, 'policy' | 'overrides' | 'now' | 'roleMembers' | 'unseenRoles'> & {
  /** `authors` of the change that is judged: they set nothing of it aside. */
  readonly subject: { readonly commit: string; readonly authors?: readonly string[] }
}

export interface JudgedOverrides {
  readonly override: GateOverride | null
  readonly notes: readonly GateNote[]
}

/**
 * The override that the requests make together, or notes why they make none. Overrides exist only where the policy has them. Every open
 * gate must be named by requests of as many people of each role as the policy asks for, none of them counted twice; each request must be
 * for this commit, state all that is required, and hold for at most 7 days. Authors of the change do not count. Results stay as they are.
 */
export function judgeOverrides(input: OverridesInput, openGates: readonly string[]): JudgedOverrides {
  const { policy, overrides: asked = [], subject } = input
  const overrides = asked.map((request) => withoutAuthors(request, subject.authors ?? []))
  const rules = policy.overrides
  if (overrides.length === 0) return { override: null, notes: [] }
  if (rules === undefined) return { override: null, notes: [refused('the policy allows none')] }
  const judged = overrides.map((request) => ({ request, fault: faultOf(request, rules, input) }))
  const notes = judged.flatMap(({ request, fault }) => (fault === undefined ? [] : [refused(fault, request.source)]))
  const good = judged.flatMap(({ request, fault }) => (fault === undefined ? [request] : []))
  const used = good.filter(({ gates }) => gates === undefined || gates.some((gate) => openGates.includes(gate)))
  const idle = openGates.length === 0 ? [] : good.filter((request) => !used.includes(request))
  notes.push(...idle.map(({ gates = [], source }) => refused(`${gates.join(', ')} names no gate that is open`, source)))
  if (used.length === 0) return { override: null, notes }
  const missing = openGates.flatMap((gate) => missingApproval(gate, used, rules, input) ?? [])
  if (missing.length > 0) return { override: null, notes: [...notes, ...missing.map((why) => refused(why))] }
  // What others ask for neither lengthens nor shortens it.
  const isHolder = holderOf(rules, input)
  const others = used.filter(({ by }) => !by.some(isHolder))
  notes.push(...others.map(({ by, source }) => refused(`${by.map(accountName).join(', ')} may not make it`, source)))
  return { override: combined(used, rules, isHolder), notes }
}

/** The request of those who did not write the change. */
function withoutAuthors(request: OverrideRequest, authors: readonly string[]): OverrideRequest {
  return { ...request, by: request.by.filter((person) => !authors.some((author) => isSameAccount(author, person))) }
}

const holderOf = ({ approve }: OverridesPolicy, { roleMembers }: OverridesInput): ((person: Account) => boolean) => {
  const holders = Object.keys(approve ?? {}).flatMap((role) => roleMembers.get(role) ?? [])
  return (person) => holders.some((holder) => isSameAccount(holder, person))
}

function refused(why: string, source?: string): GateNote {
  const message = `The override does not count: ${why}.`
  return { code: 'override/refused', message, ...(source === undefined ? {} : { evidence: source }) }
}

function faultOf(request: OverrideRequest, { require }: OverridesPolicy, { now, subject }: OverridesInput): string | undefined {
  const { commit, reason, expires, incident } = request
  if (request.by.length === 0) return 'the authors of a change set nothing of it aside'
  if (commit !== undefined && commit !== subject.commit) return `it is for ${commit.slice(0, 12)}, not for ${subject.commit.slice(0, 12)}`
  if (reason === undefined || reason.trim().length < 10) return 'it gives no reason'
  if (expires === undefined || Number.isNaN(expires.getTime())) return 'it does not say when it ends'
  if (expires <= now) return `it has ended at ${expires.toISOString()}`
  if (expires.getTime() - now.getTime() > mostOverrideDays * dayMilliseconds) return `it is for more than ${mostOverrideDays} days`
  return require?.includes('incident-link') === true && incident === undefined ? 'it names no incident' : undefined
}

function missingApproval(
  gate: string,
  requests: readonly OverrideRequest[],
  { approve }: OverridesPolicy,
  { roleMembers, unseenRoles }: OverridesInput,
): string | undefined {
  const seats = seatsOf(approve)
  if (seats.length === 0) return 'the policy names nobody who may make it'
  const covering = requests.filter(({ gates }) => gates === undefined || gates.includes(gate))
  if (covering.length === 0) return `nobody has asked for it for the gate ${gate}, which is open, too`
  const empty = emptySeat(
    seats,
    covering.flatMap(({ by }) => by),
    roleMembers,
  )
  if (empty === undefined) return undefined
  const unseen = unseenRoles?.get(empty)
  const where = requests.every(({ gates }) => gates === undefined) ? '' : ` for the gate ${gate}`
  return `${empty} has not approved it${where}${unseen === undefined ? '' : `; who holds the role is not known: ${unseen}`}`
}

const seatsOf = (approve: OverridesPolicy['approve']): readonly string[] =>
  Object.entries(approve ?? {}).flatMap(([role, count]) => Array.from({ length: count }, () => role))

// What several requests say together holds as long as all of them.
function combined(
  requests: readonly OverrideRequest[],
  { opens = 'post-mortem' }: OverridesPolicy,
  isHolder: (person: Account) => boolean,
): GateOverride {
  const used = requests.filter(({ by }) => by.some(isHolder))
  const people = used.flatMap(({ by }) => by).filter(isHolder)
  const by = people.filter((person, index) => people.findIndex((other) => isSameAccount(person, other)) === index)
  const until = Math.min(...used.map(({ expires }) => expires?.getTime() ?? Number.NaN))
  const incident = used.find((request) => request.incident !== undefined)?.incident
  return {
    by: by.map(accountName) as unknown as GateOverride['by'],
    reason: [...new Set(used.map(({ reason }) => reason))].join(' / '),
    until: new Date(until).toISOString(),
    opens,
    ...(incident === undefined ? {} : { incident }),
  }
}
