import type { ApprovalCase, ApprovalCheck, EnvironmentApprovalData, Reason, ReleasePolicy, Verdict } from '@locktender/contracts'
import { approvalSettings, milliseconds, type ApprovalSettings } from './approval-settings.ts'
import { checkCase } from './check-case.ts'
import { emergencyChecks, owedReview } from './checks/emergency.ts'
import { environmentChecks, environmentRules } from './checks/environment.ts'
import { promotionChecks } from './checks/promotion.ts'
import { voteChecks } from './checks/votes.ts'
import { exclusionsOf } from './exclusions.ts'
import { approvalReasons } from './approval-reasons.ts'
import { openRoleBook, type RoleBook } from './roles/role-book.ts'
import { demandOf } from './seats/demand.ts'
import { openStages } from './seats/open-stages.ts'
import { rolloutStageOf } from './seats/rollout-stage.ts'
import { anyRole, planSeats, type StagePlan } from './seats/seat-plan.ts'
import { seatChecks } from './checks/seats.ts'
import { expiryOf, shownSeats, shownStages } from './seats/shown-seats.ts'
import { readVote } from './votes/read-vote.ts'
import { standingVotes } from './votes/standing-votes.ts'
import { voteOutcomes } from './votes/vote-outcomes.ts'

/** The answer to a case. */
export interface ApprovalJudgement {
  readonly verdict: Verdict
  /** The deciding reason first; never empty. */
  readonly reasons: readonly Reason[]
  readonly data: EnvironmentApprovalData
}

/**
 * Whether exactly this release is approved. Nothing but the policy and the case decides; the same two give the same answer, whatever the
 * order of votes. `fail`: waiting does not help. `unknown`: something could not be read. `pending`: people are waited for.
 *
 * @throws {Problem} `approval/case` for a case that contradicts itself, `approval/duration`, `approval/too-many-seats`
 */
export function judgeApprovals(policy: ReleasePolicy, approvalCase: ApprovalCase): ApprovalJudgement {
  checkCase(approvalCase)
  const { release, votes, gates = {} } = approvalCase
  const nowMs = Date.parse(approvalCase.now)
  const settings = approvalSettings(policy, approvalCase)
  const excluded = exclusionsOf(release, settings.exclude)
  const demand = demandOf(policy, approvalCase)
  const plans = planSeats(policy, demand, settings, rolloutStageOf(policy, release)?.name)
  const book = openRoleBook({ policy, approvalCase, settings, excluded, asked: peopleByRole(plans) })
  const seats = plans.flatMap(({ groups }) => groups.flatMap((group) => group.seats))
  const roles = new Set(seats.map(({ role }) => role))
  const context = {
    approvalCase,
    settings,
    excluded,
    book,
    askedRoles: roles.has(anyRole) ? null : roles,
    criteria: seats.flatMap(({ scorecard }) => scorecard),
  }
  const readings = votes.map((vote) => readVote(vote, context))
  const standing = standingVotes(readings)
  const gateHolds = (gate: string): boolean => ['pass', 'waived'].includes(gates[gate] ?? '')
  const opened = openStages(plans, standing.yeses, {
    nowMs,
    oneSeatEach: settings.oneSeatEach,
    mayOpen: ({ needs }) => needs.every(gateHolds),
  })
  const checks = [
    ...demand.checks,
    ...emergencyChecks(policy, approvalCase),
    ...environmentPart(policy, approvalCase, settings, book),
    ...promotionChecks(policy, approvalCase),
    ...voteChecks(standing, approvalCase),
    ...seatChecks(opened, { book, oneSeatEach: settings.oneSeatEach, gateHolds }),
  ]
  const shown = shownSeats(opened)
  const verdict = verdictOf(
    checks,
    shown.some(({ missing }) => missing),
  )
  const approved = verdict === 'pass' || verdict === 'warn'
  const data: EnvironmentApprovalData = {
    approved,
    digest: release.digest,
    class: release.class,
    automatic: demand.automatic,
    stages: [...shownStages(opened)],
    seats: [...shown],
    votes: [...voteOutcomes(readings, standing, opened, { nowMs, digest: release.digest })],
    checks,
    expiresAt: approved ? expiryOf(opened) : null,
    review: approved ? owedReview(policy, approvalCase) : null,
  }
  return { verdict, reasons: approvalReasons(verdict, data), data }
}

function verdictOf(checks: readonly ApprovalCheck[], isMissing: boolean): Verdict {
  const worst = (['fail', 'unknown', 'pending'] as const).find((outcome) => checks.some((check) => check.outcome === outcome))
  if (worst !== undefined) return worst
  if (isMissing) return 'pending'
  return checks.some(({ outcome }) => outcome === 'warn') ? 'warn' : 'pass'
}

function peopleByRole(plans: readonly StagePlan[]): ReadonlyMap<string, number> {
  const people = new Map<string, number>()
  for (const { role } of plans.flatMap(({ groups }) => groups.flatMap(({ seats }) => seats))) people.set(role, 1 + (people.get(role) ?? 0))
  return people
}

function environmentPart(
  policy: ReleasePolicy,
  { environment, release }: ApprovalCase,
  settings: ApprovalSettings,
  book: RoleBook,
): readonly ApprovalCheck[] {
  if (environment === undefined) return []
  if (release.environment !== undefined && release.environment !== environment.name) {
    const message = `the release goes to ${JSON.stringify(release.environment)}, the job stands in ${JSON.stringify(environment.name)}`
    return [{ code: 'environment/other', outcome: 'fail', message }]
  }
  const rules = environmentRules(policy, environment.name, {
    accounts: (role) => book.members(role),
    adminBypassFails: settings.adminBypassFails,
    minutes: (duration) => milliseconds(duration) / 60_000,
  })
  return environmentChecks(environment, rules)
}
