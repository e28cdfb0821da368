import type { ApprovalCase } from '@locktender/contracts'
import { newDigest } from './rollout-shop.ts'

/** Two people with the roles that a minor release asks for, who say yes in comments. */
export function approvalCase(at: Date): ApprovalCase {
  const [author, lead, operator] = [101, 202, 303]
  const vote = (user: number, login: string, role: string): ApprovalCase['votes'][number] => ({
    id: `comment/${user}`,
    user: { id: user, login, type: 'User' },
    source: 'comment',
    at: new Date(at.getTime() - 600_000).toISOString(),
    text: `/approve ${role} ${newDigest.slice(0, 8)}`,
  })
  return {
    now: at.toISOString(),
    release: {
      digest: newDigest,
      class: 'minor',
      risk: 'low',
      authors: [author],
      committers: [author],
      coAuthors: [],
      lastPusher: author,
      actor: author,
      triggeringActor: author,
    },
    teams: { 'harbour/leads': [lead], 'harbour/sre': [operator] },
    votes: [vote(lead, 'grace', 'tech-lead'), vote(operator, 'linus', 'operations')],
  }
}
