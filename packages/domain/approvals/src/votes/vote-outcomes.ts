import type { JudgedVote } from '@locktender/contracts'
import { fits, type OpenedStages, type StageState } from '../seats/open-stages.ts'
import { mendFor } from './mend.ts'
import type { Fault, Reading } from './reading.ts'
import { inOrder, type StandingVotes, type StandingYes } from './standing-votes.ts'

interface OutcomeOptions {
  readonly nowMs: number
  /** Digest of the release, for the command that mends a vote. */
  readonly digest: string
}

/** Every vote in order of time, with why it counts or not, and what its author can do about it. */
export function voteOutcomes(
  readings: readonly Reading[],
  standing: StandingVotes,
  opened: OpenedStages,
  { nowMs, digest }: OutcomeOptions,
): readonly JudgedVote[] {
  const yesesOf = Map.groupBy(standing.yeses, ({ reading }) => reading)
  const seated = new Set([...opened.holders.values()].map(({ yes }) => yes.reading))
  const lists = new Set(opened.stages.flatMap((stage) => [...stage.takers.values()]))
  const takers = new Set([...lists].flatMap((list) => list.map(({ yes }) => yes)))
  const outcome = (reading: Reading): Fault & { readonly counted: boolean } => {
    const by = standing.replaced.get(reading)
    const isFullVeto = reading.says === 'veto' && reading.fault === null
    if (standing.effective.has(reading) && !isFullVeto) return counts('vote/takes-back', 'it takes back what its author said before')
    if (reading.fault !== null) return { ...reading.fault, counted: false }
    if (by !== undefined) return { code: 'vote/replaced', reason: `the same person voted again: ${by.vote.id}`, counted: false }
    if (reading.says === 'veto') return counts('veto/stands', 'it holds the release until its author takes it back')
    if (reading.says === 'withdraw') return { code: 'withdraw/nothing', reason: 'there was nothing to take back', counted: false }
    const yeses = yesesOf.get(reading) ?? []
    if (seated.has(reading)) return counts('vote/fills-seat', 'it fills a seat')
    if (yeses.some((yes) => takers.has(yes)))
      return counts('vote/surplus', 'it is valid; every seat that it could fill is filled without it')
    return { ...whyNoSeat(yeses, opened.stages, nowMs), counted: false }
  }
  return inOrder(readings).map((reading): JudgedVote => {
    const { vote, says, role, roles, scorecard } = reading
    const { code, reason, counted } = outcome(reading)
    const mend = counted ? null : mendFor(code, { role: role ?? [...roles.keys()][0] ?? null, digest8: digest.slice(0, 8) })
    const { id, user, source, at } = vote
    const author = { user: user?.id ?? null, login: user?.login ?? null }
    return { id, ...author, source, at, says, role, counted, code, reason, mend, scorecard: Object.fromEntries(scorecard) }
  })
}

// The reasons of a yes that stands and may fill no seat, from the one that is mended soonest.
function whyNoSeat(yeses: readonly StandingYes[], stages: readonly StageState[], nowMs: number): Fault {
  const reasons = yeses.flatMap((yes) =>
    stages.flatMap(({ plan, opensAtMs }): Fault[] => {
      const seats = plan.groups.flatMap((group) => group.seats).filter(({ role }) => role === yes.role || role === 'any')
      if (seats.length === 0) return []
      const lacking = seats.flatMap(({ scorecard }) => scorecard).filter((criterion) => !yes.reading.scorecard.has(criterion))
      if (!seats.some((seat) => fits(seat, yes)))
        return [{ code: 'board/no-rationale', reason: `it says nothing of ${[...new Set(lacking)].join(', ')}` }]
      if (nowMs - yes.reading.atMs >= plan.expiresMs)
        return [{ code: 'vote/expired', reason: `a yes counts for ${plan.expiresMs / 3_600_000} h here` }]
      if (opensAtMs === null && plan.allowsEarly)
        return [{ code: 'stage/waiting', reason: `it is kept until the stage ${plan.name} opens` }]
      return [{ code: 'stage/early', reason: `it was given before the stage ${plan.name} opened` }]
    }),
  )
  const order = ['stage/waiting', 'stage/early', 'board/no-rationale', 'vote/expired']
  const [first] = reasons.toSorted((one, other) => order.indexOf(one.code) - order.indexOf(other.code))
  return first ?? { code: 'role/no-seat', reason: 'this release asks nobody of its roles' }
}

const counts = (code: string, reason: string): Fault & { readonly counted: boolean } => ({ code, reason, counted: true })
