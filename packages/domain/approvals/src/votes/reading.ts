import type { ApprovalVote } from '@locktender/contracts'

/** What a vote says and whether that can count, before it is compared with the other votes of its author. */
export interface Reading {
  readonly vote: ApprovalVote
  /** Milliseconds since 1970; NaN when nobody knows. */
  readonly atMs: number
  readonly says: 'approve' | 'veto' | 'withdraw' | 'nothing'
  /** Role that it names. */
  readonly role: string | null
  /** Roles that a yes speaks for, with the account that delegated each. */
  readonly roles: ReadonlyMap<string, number | null>
  readonly scorecard: ReadonlyMap<string, string>
  /** Why it cannot count; null: nothing in the vote itself is against it. */
  readonly fault: Fault | null
  /** The author wanted to say no, although the vote is void: what it said yes to before counts no more. */
  readonly takesBack: boolean
  /** The vote may have been a no of somebody with a veto, and cannot be read any more: until its author votes again, nothing is approved. */
  readonly hidesVeto: boolean
}

export interface Fault {
  readonly code: string
  readonly reason: string
}
