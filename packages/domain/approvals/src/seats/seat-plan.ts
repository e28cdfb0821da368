import { Problem, type PolicyApprovalStage, type PolicyBoard, type ReleasePolicy } from '@locktender/contracts'
import { milliseconds, type ApprovalSettings } from '../approval-settings.ts'
import type { Demand } from './demand.ts'

/** A role to be filled once. */
export interface Seat {
  /** `any`: any role of the policy. */
  readonly role: string
  readonly board: string | null
  readonly isChair: boolean
  /** Criteria that a yes must judge in writing. */
  readonly scorecard: readonly string[]
}

/** Seats of which `needed` must be filled. */
export interface SeatGroup {
  readonly seats: readonly Seat[]
  readonly needed: number
}

/** Seats that are filled together; a stage opens when the one before is satisfied. */
export interface StagePlan {
  readonly name: string
  readonly groups: readonly SeatGroup[]
  /** Gates that must hold before it opens. */
  readonly needs: readonly string[]
  readonly allowsEarly: boolean
  readonly expiresMs: number
}

export const anyRole = 'any'
const onlyStage = 'approval'
const mostPeople = 1000

/**
 * The stages that have seats for a release, in the order of the policy. Roles and boards that no stage names vote in the last one. What
 * a stage of the rollout asks for is one stage of that name.
 *
 * @throws {Problem} `approval/too-many-seats` above 1,000 people
 */
export function planSeats(
  policy: ReleasePolicy,
  demand: Demand,
  settings: ApprovalSettings,
  rolloutStage: string | null = null,
): readonly StagePlan[] {
  const people = [...demand.approve.values()].reduce((sum, count) => sum + count, demand.anyone)
  if (people > mostPeople)
    throw new Problem(
      'approval/too-many-seats',
      `${people} people would have to approve, at most ${mostPeople} can`,
      'Lower the numbers under `approve`.',
    )
  const listed = rolloutStage === null ? (policy.approvals?.stages ?? []) : [rolloutStage]
  const stages = listed.length === 0 ? [onlyStage] : listed
  const last = stages.at(-1) ?? onlyStage
  const stageOf = new Map<string, string>()
  for (const name of stages) for (const role of rulesOf(policy, name)?.roles ?? []) if (!stageOf.has(role)) stageOf.set(role, name)

  const groups = new Map<string, SeatGroup[]>(stages.map((name) => [name, []]))
  const place = (stage: string, group: SeatGroup): void => void groups.get(stage)?.push(group)
  for (const [role, needed] of demand.approve)
    place(stageOf.get(role) ?? last, { seats: Array.from({ length: needed }, () => seat(role)), needed })
  for (const [name, board] of demand.boards) for (const group of boardGroups(name, board)) place(stages.includes(name) ? name : last, group)
  if (demand.anyone > 0) place(last, { seats: Array.from({ length: demand.anyone }, () => seat(anyRole)), needed: demand.anyone })

  return stages.flatMap((name): StagePlan[] => {
    const own = groups.get(name) ?? []
    const { needs = [], 'allow-early': allowsEarly = false, expires } = rulesOf(policy, name) ?? {}
    const expiresMs = Math.min(settings.expiresMs, expires === undefined ? Infinity : milliseconds(expires))
    return own.length === 0 ? [] : [{ name, groups: own, needs, allowsEarly, expiresMs }]
  })
}

// The chair's seat must be filled; one that is among the board's seats counts for the quorum as well.
function boardGroups(name: string, { chair, seats, quorum, scorecard = [] }: PolicyBoard): readonly SeatGroup[] {
  const chairAt = chair === undefined ? -1 : seats.indexOf(chair)
  const others = seats.filter((_, index) => index !== chairAt).map((role) => seat(role, name, scorecard))
  const group = { seats: others, needed: chairAt === -1 ? quorum : quorum - 1 }
  return chair === undefined ? [group] : [{ seats: [{ ...seat(chair, name, scorecard), isChair: true }], needed: 1 }, group]
}

function rulesOf({ approvals }: ReleasePolicy, stage: string): PolicyApprovalStage | undefined {
  const rules = approvals !== undefined && Object.hasOwn(approvals, stage) ? approvals[stage] : undefined
  return typeof rules === 'object' && 'roles' in rules ? rules : undefined
}

function seat(role: string, board: string | null = null, scorecard: readonly string[] = []): Seat {
  return { role, board, isChair: false, scorecard }
}
