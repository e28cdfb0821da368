/** What a mend may name. */
export interface MendFacts {
  /** Role that the author could speak for. */
  readonly role: string | null
  readonly digest8: string
}

type Mend = (facts: MendFacts) => string

const command: Mend = ({ role, digest8 }) => `/approve ${role ?? 'ROLE'} ${digest8}`
const again: Mend = (facts) => `Write a new comment whose first line is \`${command(facts)}\`.`
const another: Mend = () => 'Somebody else must approve.'

/** What the author of a vote can do so that it counts, by the code of why it does not; codes that are not here need no mending. */
const mends: Readonly<Record<string, Mend>> = {
  'vote/reaction': again,
  'vote/not-a-command': again,
  'vote/not-exact': again,
  'vote/unbound': again,
  'vote/before-request': (facts) => `Look at the request, then: ${again(facts)}`,
  'vote/stale': (facts) => `Look at what changed, then: ${again(facts)}`,
  'vote/other-digest': again,
  'vote/expired': again,
  'vote/edited': (facts) => `Do not edit; ${again(facts)}`,
  'vote/edited-by-another': (facts) => `${again(facts)} Or take it back: \`/withdraw\`.`,
  'vote/dismissed': (facts) => `${again(facts)} Or take it back: \`/withdraw\`.`,
  'vote/source': () => 'Vote where the policy takes votes; see `approvals.sources`.',
  'vote/not-a-person': () => 'A person must vote with their own account.',
  'vote/deleted-account': another,
  'vote/excluded': another,
  'vote/no-time': again,
  'vote/in-future': again,
  'vote/no-state': again,
  'vote/after-start': () => 'Ask for a rollback.',
  'vote/replaced': again,
  'veto/no-right': () => 'Ask somebody with a veto to comment `/veto`.',
  'stage/early': (facts) => `Once the stage is open: ${again(facts)}`,
  'board/no-rationale': (facts) => `${again(facts)} Below it, write a line \`criterion: rationale\` for each criterion of the board.`,
  'role/not-held': () => 'Name a role that you hold, or ask somebody who holds it.',
  'role/unknown': () => 'Name a role of the policy.',
  'role/no-seat': () => 'Name a role that this release asks; the list of seats has them.',
  'role/backup-not-needed': another,
  'team/unreadable': () => 'Give the token the right to read members (organization permission Members: read), then run again.',
  'team/invitation-pending': (facts) => `Accept the invitation, then: ${again(facts)}`,
  'team/joined-later': again,
  'team/joined-recently': another,
  'team/join-date-unknown': () => 'Name the person in the policy, or drop `approvals.rules.member-for`.',
  'delegation/not-in-force': () => 'Renew the delegation in the policy.',
  'delegation/from-excluded': another,
  'delegation/role-not-held': () => 'Mend the delegation in the policy.',
}

/** How the author mends a vote that has no effect; null where there is nothing to mend. */
export function mendFor(code: string, facts: MendFacts): string | null {
  return Object.hasOwn(mends, code) ? (mends[code]?.(facts) ?? null) : null
}
