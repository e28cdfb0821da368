import { judgeApprovals, type ApprovalJudgement } from '@locktender/approvals'
import type { ApprovalCase, ApprovalVote, ReleasePolicy, SimulatedRelease } from '@locktender/contracts'
import { unknownName } from './given-gates.ts'
import { momentOf, type Simulated } from './given-release.ts'

/** What is known of the release before anybody is asked. */
export interface Asked {
  readonly releaseClass: NonNullable<SimulatedRelease['type']>
  readonly riskLevel: string | null
  readonly riskRules: readonly string[]
}

const digest = '0'.repeat(64)
const authorId = 1
const firstPersonId = 1000

/**
 * Judges approvals of a made-up release with the engine of environment-approval. As many different people of each role as are given
 * have said yes just now, as far as the role names so many; the change is somebody else's. Null when the policy has no classes and
 * so asks for nobody.
 *
 * @throws {Problem} `simulate/unknown-role`, and those of the engine
 */
export function judgeGivenApprovals(simulated: Simulated, asked: Asked): ApprovalJudgement | null {
  const { policy } = simulated.resolved
  const { approvals = {}, incident } = simulated.given
  if (Object.keys(policy.types ?? {}).length === 0) return null
  const known = Object.keys(policy.roles ?? {})
  const stranger = Object.keys(approvals).find((role) => !known.includes(role))
  if (stranger !== undefined) throw unknownName('role', stranger, known)
  const people = madeUpPeople(policy, approvals)
  const now = momentOf(simulated).toISOString()
  const given: ApprovalCase = {
    now,
    release: {
      digest,
      class: asked.releaseClass,
      risk: { level: asked.riskLevel, rules: [...asked.riskRules] },
      authors: [authorId],
      committers: [],
      coAuthors: [],
      lastPusher: authorId,
      actor: authorId,
      triggeringActor: authorId,
      incident: { id: incident ?? 'given', severity: 'P0' },
    },
    teams: people.teams,
    people: people.logins,
    votes: votesOf(policy, people.voters, now),
    gates: Object.fromEntries((policy.gates ?? []).flatMap((gate) => ('id' in gate ? [[gate.id, 'pass' as const]] : []))),
  }
  return judgeApprovals(people.policy, given)
}

interface People {
  /** The policy, with somebody in roles that nobody holds and that are said to have agreed. */
  readonly policy: ReleasePolicy
  readonly teams: Record<string, number[]>
  readonly logins: Record<string, number>
  /** Accounts that say yes, by role. */
  readonly voters: ReadonlyMap<string, readonly number[]>
}

function madeUpPeople(policy: ReleasePolicy, approvals: Readonly<Record<string, number>>): People {
  const roles = new Map(Object.entries(policy.roles ?? {}).map(([name, role]) => [name, role]))
  for (const [name, count] of Object.entries(approvals)) {
    const role = roles.get(name)
    if (count > 0 && Array.isArray(role) && role.length === 0) roles.set(name, [`simulated/${name}`])
  }
  const perTeam = 1 + Object.values(approvals).reduce((sum, count) => sum + count, 0)
  let next = firstPersonId
  const teams: Record<string, number[]> = {}
  const logins: Record<string, number> = {}
  const idsOf = (member: string | number): readonly number[] => {
    if (typeof member === 'number') return [member]
    const isTeam = member.includes('/')
    if (isTeam) return (teams[member] ??= Array.from({ length: perTeam }, () => next++))
    return [(logins[member] ??= next++)]
  }
  const members = new Map(
    [...roles].map(
      ([name, role]) => [name, ('members' in role ? [...role.members, ...(role.backup ?? [])] : role).flatMap(idsOf)] as const,
    ),
  )
  const taken = new Set<number>()
  const voters = new Map<string, readonly number[]>()
  for (const [role, count] of Object.entries(approvals)) {
    const free = (members.get(role) ?? []).filter((id) => !taken.has(id)).slice(0, count)
    for (const id of free) taken.add(id)
    voters.set(role, free)
  }
  return { policy: { ...policy, roles: Object.fromEntries(roles) }, teams, logins, voters }
}

function votesOf(policy: ReleasePolicy, voters: ReadonlyMap<string, readonly number[]>, at: string): ApprovalVote[] {
  const sources = policy.approvals?.sources ?? ['comments']
  const source = sources.includes('comments') ? 'comment' : sources.includes('reviews') ? 'review' : 'environment'
  // A board may ask what the vote says of each of its criteria.
  const criteria = Object.values(policy.boards ?? {}).flatMap((board) => ('criteria' in board ? (board.criteria as readonly string[]) : []))
  const scorecard = [...new Set(criteria)].map((criterion) => `${criterion}: given`)
  return [...voters].flatMap(([role, ids]) =>
    ids.map((id) => ({
      id: `${role}-${id}`,
      user: { id, type: 'User' },
      source,
      at,
      state: 'approved',
      digest,
      text: [`/approve ${role} ${digest.slice(0, 8)}`, ...scorecard].join('\n'),
    })),
  )
}
