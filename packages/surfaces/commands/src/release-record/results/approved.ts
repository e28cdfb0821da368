import type { ApprovalSeat, EnvironmentApprovalData, JudgedVote } from '@locktender/contracts'
import validateData from '@locktender/contracts/validators/environment-approval'
import { bounded } from './bounded.ts'
import type { HandedResult } from './handed-result.ts'
import type { Fact } from './recorded-fact.ts'
import { wholeData } from './whole-data.ts'

const ways = ['environment', 'review', 'comment', 'policy'] as const

/** That people were asked, every vote with whether it counts, and every stage that is satisfied with who sits where. */
export function approvalFacts(handed: HandedResult): readonly Fact[] {
  const data = wholeData<EnvironmentApprovalData>(handed, validateData)
  const votes = data.votes.flatMap((vote) => voted(vote, data.digest))
  const stages = data.stages.filter(({ state }) => state === 'satisfied').map(({ name }) => approved(name, data))
  const automatic = data.automatic === null || !data.approved ? [] : [approved(`policy: ${data.automatic.rule}`, { ...data, seats: [] })]
  const { commit } = handed.result.subject
  return [...requested(data), ...votes, ...[...stages, ...automatic].map((fact) => ({ ...fact, commit }))]
}

/** Whose yes is still missing, stage by stage; nothing when this run has asked nobody. */
function requested({ digest, askedAt = null, stages, seats }: EnvironmentApprovalData): readonly Fact[] {
  if (askedAt === null) return []
  return stages.flatMap(({ name }): Fact[] => {
    const roles = [...new Set(seats.filter(({ stage, missing }) => stage === name && missing).map(({ role }) => bounded(role, 100)))]
    if (roles.length === 0) return []
    return [{ type: 'requested', data: { stage: bounded(name, 100), roles, digest }, id: `${digest}/${name}`, release: null }]
  })
}

function voted({ id, user, login, says, role, counted, reason }: JudgedVote, digest: string): readonly Fact[] {
  // A deleted account and a comment without a vote have nothing that could be counted.
  if (user === null || says === 'nothing') return []
  const data = {
    userId: user,
    login: bounded(login ?? String(user), 100),
    state: says,
    counted,
    reason: bounded(reason, 1000),
    digest,
    ...(role === null ? {} : { role: bounded(role, 100) }),
  }
  return [{ type: 'voted', data, id: `${digest}/${id}/${says}/${counted}`, release: null }]
}

function approved(stage: string, { digest, seats, votes, expiresAt }: EnvironmentApprovalData): Fact {
  const own = seats.filter((seat) => seat.stage === stage)
  const data = {
    stage: bounded(stage, 100),
    digest,
    seats: own.flatMap((seat) => holder(seat, votes)),
    ...(expiresAt === null ? {} : { expires: expiresAt }),
  }
  const holders = own.map(({ role, filledBy }) => `${role}=${filledBy?.vote ?? ''}`).join(',')
  return { type: 'approved', data, id: `${digest}/${stage}/${holders}`, release: null }
}

function holder({ role, filledBy }: ApprovalSeat, votes: readonly JudgedVote[]) {
  if (filledBy === null) return []
  const { user, login, vote, at, delegatedFrom } = filledBy
  const source = votes.find(({ id }) => id === vote)?.source
  return [
    {
      role: bounded(role, 100),
      userId: user,
      login: bounded(login ?? String(user), 100),
      via: ways.find((way) => way === source) ?? ('policy' as const),
      at,
      ...(delegatedFrom === null ? {} : { delegatedFrom }),
    },
  ]
}
