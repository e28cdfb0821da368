import type { EnvironmentApprovalData, JudgedVote } from '@locktender/contracts'
import { createComment, type Connection } from '@locktender/github'
import { escapeMarkdown } from '@locktender/views'
import type { ApprovalThread } from './approval-thread.ts'

/** Answers that one run writes at most; the next one goes on. */
const mostAnswers = 20
// Whoever just talks is left alone; these say nothing, and yet somebody meant something by them.
const meant = new Set(['vote/not-exact', 'vote/dismissed'])
// What was replaced by its own author needs no answer, and a machine would answer back.
const unanswered = new Set(['vote/replaced', 'vote/not-a-person'])

/** Tells everybody whose vote does not count why, and how to mend it: once for each vote. Says how many were told. */
export async function answerVotes(connection: Connection, thread: ApprovalThread, { votes }: EnvironmentApprovalData): Promise<number> {
  const open = votes.filter((vote) => needsAnswer(vote) && !thread.answered.has(vote.id)).slice(0, mostAnswers)
  for (const vote of open) await createComment(connection, thread.number, answerTo(vote))
  return open.length
}

const needsAnswer = ({ counted, mend, code, source, user, says }: JudgedVote): boolean =>
  !counted && mend !== null && user !== null && source !== 'environment' && !unanswered.has(code) && (says !== 'nothing' || meant.has(code))

function answerTo({ id, login, user, code, reason, mend }: JudgedVote): string {
  const who = login === null ? `account ${user}` : login
  return [
    `<!-- locktender:vote ${id} -->`,
    `The ${id.split(' ')[0]} of ${escapeMarkdown(who)} does not count: ${escapeMarkdown(reason)} (\`${code}\`).`,
    '',
    escapeMarkdown(mend ?? ''),
  ].join('\n')
}
