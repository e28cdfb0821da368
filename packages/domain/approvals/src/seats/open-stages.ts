import type { StandingYes } from '../votes/standing-votes.ts'
import { areSatisfied, fillSeats, type Candidate } from './fill-seats.ts'
import { anyRole, type Seat, type SeatGroup, type StagePlan } from './seat-plan.ts'

/** A yes as it may fill one seat. */
export interface SeatTaker extends Candidate {
  readonly yes: StandingYes
  /** Since when it fills the seat. */
  readonly fromMs: number
}

export interface StageState {
  readonly plan: StagePlan
  readonly state: 'satisfied' | 'open' | 'waiting'
  /** When it opened; -Infinity: from the beginning; null: not yet. */
  readonly opensAtMs: number | null
  /** Every yes that may fill a seat of it. */
  readonly takers: ReadonlyMap<Seat, readonly SeatTaker[]>
}

export interface OpenedStages {
  readonly stages: readonly StageState[]
  readonly holders: ReadonlyMap<Seat, SeatTaker>
}

interface StageOptions {
  readonly nowMs: number
  readonly oneSeatEach: boolean
  /** Whether the gates that a stage needs hold. */
  readonly mayOpen: (stage: StagePlan) => boolean
}

/**
 * Fills the seats stage by stage. A stage opens at the first moment at which the yeses given by then fill all stages before it, nobody
 * sitting twice. A yes that is older than the opening of its stage counts only where the stage allows early ones.
 */
export function openStages(plans: readonly StagePlan[], yeses: readonly StandingYes[], options: StageOptions): OpenedStages {
  const stages: StageState[] = []
  let holders: ReadonlyMap<Seat, SeatTaker> = new Map()
  let opensAtMs: number | null = -Infinity
  for (const plan of plans) {
    if (opensAtMs !== null && !options.mayOpen(plan)) opensAtMs = null
    const takers = takersOf(plan, yeses, opensAtMs, options)
    const groups = [...stages, { plan }].flatMap((stage) => stage.plan.groups)
    const candidates = new Map([...stages.flatMap((stage) => [...stage.takers]), ...takers])
    if (opensAtMs === null) {
      stages.push({ plan, state: 'waiting', opensAtMs, takers })
      continue
    }
    holders = fillBy(Infinity, groups, candidates)
    const isSatisfied = areSatisfied(groups, holders)
    stages.push({ plan, state: isSatisfied ? 'satisfied' : 'open', opensAtMs, takers })
    const isLast = stages.length === plans.length
    opensAtMs = isSatisfied && !isLast ? Math.max(opensAtMs, satisfiedAt(groups, candidates)) : null
  }
  return { stages, holders }
}

/** Whether a yes of a role may fill a seat, whenever it was given. */
export function fits(seat: Seat, { role, reading }: StandingYes): boolean {
  return (seat.role === anyRole || seat.role === role) && seat.scorecard.every((criterion) => reading.scorecard.has(criterion))
}

function takersOf(
  { groups, allowsEarly, expiresMs }: StagePlan,
  yeses: readonly StandingYes[],
  opensAtMs: number | null,
  { nowMs, oneSeatEach }: StageOptions,
): ReadonlyMap<Seat, readonly SeatTaker[]> {
  if (opensAtMs === null) return new Map()
  const byRole = Map.groupBy(yeses, ({ role }) => role)
  const taking = (seat: Seat, place: string): readonly SeatTaker[] =>
    (seat.role === anyRole ? yeses : (byRole.get(seat.role) ?? []))
      .flatMap((yes) => {
        const times = fits(seat, yes) ? yes.timesMs.filter((atMs) => nowMs - atMs < expiresMs) : []
        const [first] = allowsEarly ? times : times.filter((atMs) => atMs >= opensAtMs)
        // Without the rule a person may sit for several roles, yet never twice for one.
        const person = oneSeatEach ? `${yes.account}` : `${yes.account} ${place}`
        return first === undefined ? [] : [{ person, yes, fromMs: Math.max(first, opensAtMs) }]
      })
      .toSorted(byTime)
  // Seats of one group and role have the same takers.
  const shared = new Map<string, readonly SeatTaker[]>()
  const takers = new Map<Seat, readonly SeatTaker[]>()
  for (const [index, { seats }] of groups.entries()) {
    for (const seat of seats) {
      const place = `${index} ${seat.role}`
      const own = shared.get(place) ?? taking(seat, place)
      shared.set(place, own)
      takers.set(seat, own)
    }
  }
  return takers
}

function byTime(one: SeatTaker, other: SeatTaker): number {
  return one.fromMs - other.fromMs || one.yes.account - other.yes.account
}

type Takers = ReadonlyMap<Seat, readonly SeatTaker[]>

function fillBy(untilMs: number, groups: readonly SeatGroup[], takers: Takers): ReadonlyMap<Seat, SeatTaker> {
  return fillSeats(groups, (seat) => {
    const all = takers.get(seat) ?? []
    return untilMs === Infinity ? all : all.filter(({ fromMs }) => fromMs <= untilMs)
  })
}

// The groups are satisfied in the end, and each yes only adds: the moment is found by halving.
function satisfiedAt(groups: readonly SeatGroup[], takers: Takers): number {
  const moments = [...new Set([...takers.values()].flat().map(({ fromMs }) => fromMs))].toSorted((one, other) => one - other)
  let [low, high] = [0, moments.length - 1]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (areSatisfied(groups, fillBy(moments[middle] ?? Infinity, groups, takers))) high = middle
    else low = middle + 1
  }
  return moments[low] ?? -Infinity
}
