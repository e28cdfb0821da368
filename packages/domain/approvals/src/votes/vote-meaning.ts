import type { ApprovalVote } from '@locktender/contracts'
import { readCommentCommand } from '../comment-command.ts'
import type { Fault, Reading } from './reading.ts'

/** What a vote says, whoever gave it. */
export interface VoteMeaning {
  readonly says: Reading['says']
  readonly role: string | null
  /** First digits of the digest that it names. */
  readonly digest8: string | null
  /** Why it says nothing; null when it says something. */
  readonly fault: Fault | null
  /** A review that was dismissed: what it said is lost. */
  readonly isDismissed: boolean
}

const nothing = (code: string, reason: string, isDismissed = false): VoteMeaning => ({
  says: 'nothing',
  role: null,
  digest8: null,
  fault: { code, reason },
  isDismissed,
})
const plainYes: VoteMeaning = { says: 'approve', role: null, digest8: null, fault: null, isDismissed: false }
const plainNo: VoteMeaning = { ...plainYes, says: 'veto' }

/** Reads a vote. A command in the text of a review says more than its state, unless the state is a no: of two the no holds. */
export function voteMeaning({ source, state = '', text = '' }: ApprovalVote): VoteMeaning {
  const isComment = source === 'comment'
  const word = isComment ? 'commented' : state.toLowerCase()
  if (word === 'changes_requested' || word === 'rejected') return plainNo
  if (word === 'dismissed') return nothing('vote/dismissed', 'the review was dismissed', true)
  if (word !== 'approved' && word !== 'commented')
    return nothing('vote/no-state', `${state === '' ? 'nothing' : JSON.stringify(state.slice(0, 40))} is neither a yes nor a no`)
  const command = readCommentCommand(text)
  if (command.says === 'approve') return { ...plainYes, role: command.role, digest8: command.digest8 }
  if (command.says !== 'nothing') return { ...plainYes, says: command.says }
  if (word === 'approved') return plainYes
  return command.attempted
    ? nothing('vote/not-exact', 'its first line is not exactly one of the commands')
    : nothing('vote/not-a-command', 'its first line is no command')
}
