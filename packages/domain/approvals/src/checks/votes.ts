import type { ApprovalCase, ApprovalCheck } from '@locktender/contracts'
import type { Reading } from '../votes/reading.ts'
import type { StandingVotes } from '../votes/standing-votes.ts'

const author = ({ vote }: Reading): string => `account ${vote.user?.id ?? 0}`

/** What the votes as a whole hold against a release: a list that was cut, a veto, a vote that may hide one. */
export function voteChecks({ vetoes, hiddenVetoes }: StandingVotes, { votesComplete = true }: ApprovalCase): readonly ApprovalCheck[] {
  return [
    ...vetoes.map((reading): ApprovalCheck => {
      const message = `${author(reading)} holds it back (vote ${reading.vote.id}) until it comments \`/withdraw\` or approves`
      return { code: 'veto/stands', outcome: 'fail', message }
    }),
    ...(votesComplete
      ? []
      : [{ code: 'votes/truncated', outcome: 'unknown' as const, message: 'the list of votes is cut; what is missing may be a veto' }]),
    ...hiddenVetoes.map((reading): ApprovalCheck => {
      const message = `vote ${reading.vote.id} of ${author(reading)}, who has a veto, was edited or dismissed; that account must vote again or comment \`/withdraw\``
      return { code: 'veto/unreadable', outcome: 'pending', message }
    }),
  ]
}
