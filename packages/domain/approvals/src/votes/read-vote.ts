import type { ApprovalCase, ApprovalVote } from '@locktender/contracts'
import type { ApprovalSettings } from '../approval-settings.ts'
import type { RoleBook } from '../roles/role-book.ts'
import { readScorecard } from '../scorecard.ts'
import { bindingFault } from './bind-vote.ts'
import type { Fault, Reading } from './reading.ts'
import { voteMeaning, type VoteMeaning } from './vote-meaning.ts'

export interface VoteContext {
  readonly approvalCase: ApprovalCase
  readonly settings: ApprovalSettings
  readonly excluded: ReadonlyMap<number, string>
  readonly book: RoleBook
  /** Roles of which the release asks somebody; null: of any. */
  readonly askedRoles: ReadonlySet<string> | null
  /** Criteria of the boards that are asked. */
  readonly criteria: readonly string[]
}

/** Reads one vote: what it says, and what in itself is against it. */
export function readVote(vote: ApprovalVote, context: VoteContext): Reading {
  const atMs = Date.parse(vote.at ?? '')
  const meaning = voteMeaning(vote)
  const { says, role } = meaning
  const scorecard = readScorecard(vote.text ?? '', context.criteria)
  const reading = { vote, atMs, says, role, scorecard, roles: new Map(), takesBack: false, hidesVeto: false }
  const outsider = outsiderFault(vote, context)
  if (outsider !== null) return { ...reading, fault: outsider }
  if (vote.user === null) return { ...reading, fault: { code: 'vote/deleted-account', reason: 'its account was deleted' } }
  const edited = editFault(vote)
  if (edited !== null || meaning.isDismissed) {
    const byAnother = edited?.code === 'vote/edited-by-another'
    const isAboutThis = vote.commit == null || vote.commit === context.approvalCase.release.commit
    const hidesVeto =
      (byAnother || says === 'veto' || (meaning.isDismissed && isAboutThis)) && vetoHolding(vote.user.id, atMs, context) !== 'no'
    return { ...reading, fault: edited ?? meaning.fault, takesBack: says === 'veto' || says === 'withdraw', hidesVeto }
  }
  if (meaning.fault !== null) return { ...reading, fault: meaning.fault }
  if (says !== 'approve') {
    const fault = noFault(says, vote, vote.user.id, atMs, context)
    // Somebody without a veto who says no has at least stopped saying yes.
    return { ...reading, fault, takesBack: fault?.code === 'veto/no-right' }
  }
  const bound = bindingFault(vote, meaning.digest8, context.approvalCase, context.settings)
  if (bound !== null) return { ...reading, fault: bound }
  return { ...reading, ...rolesOf(meaning, vote.user.id, atMs, context) }
}

// What makes a vote nobody's, whatever it says.
function outsiderFault({ source, user, viaApp, at }: ApprovalVote, { approvalCase, settings, excluded }: VoteContext): Fault | null {
  if (source === 'reaction') return { code: 'vote/reaction', reason: 'reactions can be taken away without a trace and never count' }
  if (user === null) return { code: 'vote/deleted-account', reason: 'its account was deleted' }
  if (user.type !== 'User') return { code: 'vote/not-a-person', reason: 'only people approve, and this account is none' }
  if (viaApp != null) return { code: 'vote/not-a-person', reason: 'it was made through an app' }
  if (!settings.sources.has(source)) return { code: 'vote/source', reason: `the policy takes no votes from a ${source}` }
  if (at === null) return { code: 'vote/no-time', reason: 'nobody knows when it was given' }
  if (Date.parse(at) > Date.parse(approvalCase.now)) return { code: 'vote/in-future', reason: 'it is dated after the decision' }
  const did = excluded.get(user.id)
  return did === undefined ? null : { code: 'vote/excluded', reason: `its author ${did}` }
}

function editFault({ edits = [], user }: ApprovalVote): Fault | null {
  if (edits.length === 0) return null
  return edits.every(({ by }) => by !== null && by === user?.id)
    ? { code: 'vote/edited', reason: 'its text was edited, so nobody knows what it said when' }
    : { code: 'vote/edited-by-another', reason: 'somebody else than its author edited its text' }
}

// A no that is out of place.
function noFault(says: Reading['says'], vote: ApprovalVote, account: number, atMs: number, context: VoteContext): Fault | null {
  const { release } = context.approvalCase
  if (release.startedAt != null && atMs >= Date.parse(release.startedAt))
    return { code: 'vote/after-start', reason: 'the deployment had started; from then on it is a request to roll back' }
  if (vote.digest !== undefined && vote.digest !== release.digest)
    return { code: 'vote/other-digest', reason: 'it is on record for another release' }
  if (says !== 'veto' || vetoHolding(account, atMs, context) !== 'no') return null
  return { code: 'veto/no-right', reason: 'its author has no veto' }
}

/** Whether the account has a veto; `unknown` where nobody can tell. */
function vetoHolding(account: number, atMs: number, { book, settings }: VoteContext): 'yes' | 'no' | 'unknown' {
  const held = settings.vetoRoles.map((role) => book.holding(role, account, atMs))
  if (held.some(({ holds }) => holds)) return 'yes'
  return held.some((each) => !each.holds && each.code === 'team/unreadable') ? 'unknown' : 'no'
}

function rolesOf(
  { role }: VoteMeaning,
  account: number,
  atMs: number,
  { book, askedRoles }: VoteContext,
): Pick<Reading, 'roles' | 'fault'> {
  const isAsked = (name: string): boolean => askedRoles === null || askedRoles.has(name)
  const roles = new Map<string, number | null>()
  const faults: Fault[] = []
  for (const name of role === null ? book.roles : [role]) {
    const held = book.holding(name, account, atMs)
    if (!held.holds) faults.push(held)
    else if (isAsked(name)) roles.set(name, held.delegatedFrom)
    else faults.push({ code: 'role/no-seat', reason: `this release asks nobody of the role ${name}` })
  }
  if (roles.size > 0) return { roles, fault: null }
  return { roles, fault: faults.toSorted((one, other) => faultRank(one) - faultRank(other))[0] ?? noRole }
}

// Of several roles the one that the author came closest to explains most.
const closest = [
  'team/invitation-pending',
  'team/joined-later',
  'team/joined-recently',
  'team/join-date-unknown',
  'team/unreadable',
  'role/no-seat',
]
const noRole: Fault = { code: 'role/not-held', reason: 'its author holds no role that is asked' }
const faultRank = ({ code }: Fault): number => (closest.indexOf(code) === -1 ? closest.length : closest.indexOf(code))
