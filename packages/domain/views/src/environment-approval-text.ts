import type { ApprovalSeat, EnvironmentApprovalData, JudgedVote, Result } from '@locktender/contracts'
import { plainText } from './plain-text.ts'

/** Votes that a terminal shows before it says how many more there are. */
const shownVotes = 20

/** An environment-approval result for a terminal: approved or not, why, each seat, each vote. */
export function environmentApprovalText({ verdict, reasons }: Pick<Result, 'verdict' | 'reasons'>, data: EnvironmentApprovalData): string {
  const { seats, votes } = data
  return [
    approvalHeadline(verdict, data),
    ...reasons.map(({ code, message }) => `  because  ${code}: ${plainText(message)}`),
    ...seats.map((seat) => `  seat     ${plainText(`${seat.stage} / ${seatName(seat)}: ${seatState(seat)}`)}`),
    ...votes
      .slice(0, shownVotes)
      .flatMap((vote) => [
        `  vote     ${vote.counted ? 'counts ' : 'ignored'} ${plainText(`${voterName(vote)} ${voteSays(vote)} (${vote.code}): ${vote.reason}`)}`,
        ...(vote.mend === null ? [] : [`           ${plainText(vote.mend)}`]),
      ]),
    ...(votes.length > shownVotes ? [`           and ${votes.length - shownVotes} more votes`] : []),
  ].join('\n')
}

/** The answer in one line, e.g. `pending: 1 of 2 seats filled for a1b2c3d4`. */
export function approvalHeadline(verdict: Result['verdict'], { approved, automatic, seats, digest }: EnvironmentApprovalData): string {
  const short = plainText(digest.slice(0, 8))
  if (approved && automatic !== null) return `approved by rule: ${short}`
  const filled = seats.filter(({ filledBy }) => filledBy !== null).length
  const needed = filled + seats.filter(({ missing }) => missing).length
  return `${approved ? 'approved' : verdict}: ${filled} of ${needed} seats filled for ${short}`
}

/** Role of a seat with its board: `qa-lead, board cab`. */
export function seatName({ role, board, chair }: ApprovalSeat): string {
  return `${role}${board === null ? '' : `, board ${board}`}${chair ? ' (chair)' : ''}`
}

/** Who fills a seat, or that nobody does. */
export function seatState({ filledBy, missing }: ApprovalSeat): string {
  if (filledBy === null) return missing ? 'missing' : 'empty, not needed'
  const by = filledBy.delegatedFrom === null ? '' : `, for account ${filledBy.delegatedFrom}`
  return `${accountName(filledBy.user, filledBy.login)}${by}`
}

/** Who voted. */
export function voterName({ user, login }: JudgedVote): string {
  return user === null ? 'a deleted account' : accountName(user, login)
}

/** What a vote says: `approve qa-lead`. */
export function voteSays({ says, role }: JudgedVote): string {
  return role === null ? says : `${says} ${role}`
}

// A login changes hands, a number does not: both are shown.
function accountName(user: number, login: string | null): string {
  return login === null ? `account ${user}` : `${login} (${user})`
}
