import type { ApprovalSeat, ApprovalStageState } from '@locktender/contracts'
import { areSatisfied } from './fill-seats.ts'
import type { OpenedStages } from './open-stages.ts'

const instant = (ms: number): string => new Date(ms).toISOString()

/** Every seat with who fills it. */
export function shownSeats({ stages, holders }: OpenedStages): readonly ApprovalSeat[] {
  return stages.flatMap(({ plan }) =>
    plan.groups.flatMap((group) =>
      group.seats.map((seat): ApprovalSeat => {
        const yes = holders.get(seat)?.yes
        const { role, board, isChair } = seat
        const shown = { stage: plan.name, role, board, chair: isChair }
        if (yes === undefined) return { ...shown, filledBy: null, missing: !areSatisfied([group], holders) }
        const { vote, atMs } = yes.reading
        const filledBy = {
          user: yes.account,
          login: vote.user?.login ?? null,
          vote: vote.id,
          at: instant(atMs),
          delegatedFrom: yes.delegatedFrom,
        }
        return { ...shown, filledBy, missing: false }
      }),
    ),
  )
}

/** Every stage with its state. */
export function shownStages({ stages }: OpenedStages): readonly ApprovalStageState[] {
  return stages.map(({ plan, state, opensAtMs }) => ({
    name: plan.name,
    state,
    opensAt: opensAtMs === null || opensAtMs === -Infinity ? null : instant(opensAtMs),
  }))
}

/** First moment at which a yes that fills a seat counts no more; null when no seat is filled. */
export function expiryOf({ stages, holders }: OpenedStages): string | null {
  const ends = stages.flatMap(({ plan }) =>
    plan.groups
      .flatMap(({ seats }) => seats)
      .flatMap((seat) => {
        const atMs = holders.get(seat)?.yes.reading.atMs
        return atMs === undefined ? [] : [atMs + plan.expiresMs]
      }),
  )
  return ends.length === 0 ? null : instant(Math.min(...ends))
}
