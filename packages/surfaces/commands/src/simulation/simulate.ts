import { decideCalendar, readCalendar, type CalendarDecision, type Question } from '@locktender/calendar'
import type { ExpectedDecision, Reason, SimulatedRelease } from '@locktender/contracts'
import { planRelease, type Duty, type ReleasePlan } from '@locktender/planning'
import { judgeGivenApprovals } from './given-approvals.ts'
import { decideGivenGates, gateNodes } from './given-gates.ts'
import { momentOf, type Simulated } from './given-release.ts'

/** What a policy answers about a made-up release. */
export interface Simulation {
  readonly decision: ExpectedDecision['decision']
  /** Why it is not a plain GO, the calendar first; empty for GO. */
  readonly reasons: readonly Reason[]
  /** First instant at which the calendar lets it happen, UTC; null when there is none. */
  readonly nextWindow: string | null
  readonly at: string
  readonly action: Question['action']
  /** Class of the release; null for an action that is no release. */
  readonly releaseClass: NonNullable<SimulatedRelease['type']> | null
  readonly riskPoints: number
  readonly riskLevel: string | null
  /** What the release must go through. */
  readonly duties: readonly Duty[]
}

/**
 * What the policy would answer: calendar, class and risk, gates and approvals, each by the engine of its own action. What is not given
 * passes, except approvals, which are none. Merges are held back by the calendar alone, and a rollback by nothing.
 *
 * @throws {Problem} `simulate/…` for gates, roles and measurements that the policy does not have; `calendar/…`
 */
export async function simulate(simulated: Simulated): Promise<Simulation> {
  const { given } = simulated
  const { action = 'deploy' } = given
  const isRelease = action === 'deploy'
  const plan = isRelease ? planOf(simulated) : null
  const releaseClass = plan?.class.class ?? given.type ?? null
  const calendar = calendarOf(simulated, action, releaseClass)
  const held = calendar.open ? [] : calendar.reasons
  const reasons = plan === null || releaseClass === null ? [] : await objections(simulated, plan, releaseClass)
  const blocking = [...held, ...reasons.filter(({ blocks }) => blocks).map(({ reason }) => reason)]
  const others = reasons.filter(({ blocks }) => !blocks).map(({ reason }) => reason)
  return {
    decision: blocking.length > 0 ? 'NO-GO' : others.length > 0 ? 'CONDITIONAL' : 'GO',
    reasons: [...blocking, ...others],
    nextWindow: calendar.opensAtMs === null ? null : instant(calendar.opensAtMs),
    at: instant(momentOf(simulated).getTime()),
    action,
    releaseClass,
    riskPoints: plan?.risk.points ?? 0,
    riskLevel: plan?.risk.level ?? null,
    duties: plan?.duties ?? [],
  }
}

interface Objection {
  readonly reason: Reason
  readonly blocks: boolean
}

async function objections(
  simulated: Simulated,
  plan: ReleasePlan,
  releaseClass: NonNullable<SimulatedRelease['type']>,
): Promise<readonly Objection[]> {
  const gates = await decideGivenGates(simulated, releaseClass)
  const failed = (gates === null ? [] : gateNodes(gates)).filter(({ state }) => state === 'fail' || state === 'unknown')
  const approvals = judgeGivenApprovals(simulated, {
    releaseClass,
    riskLevel: plan.risk.level,
    riskRules: plan.risk.findings.map(({ because }) => because.rule),
  })
  const isHeld = approvals !== null && approvals.verdict !== 'pass' && approvals.verdict !== 'warn'
  return [
    ...plan.class.objections.map((reason) => ({ reason, blocks: true })),
    ...failed.map(({ id, code, message, level }) => ({
      reason: { code, message: `${id}: ${message}`, rule: 'gates' },
      blocks: level === 'blocking',
    })),
    ...(isHeld ? approvals.reasons.map((reason) => ({ reason, blocks: true })) : []),
  ]
}

function planOf({ resolved, given, now }: Simulated): ReleasePlan {
  const { type, paths = [], branch, incident, environment } = given
  const [first, ...rest] = paths
  const lines = given['lines-changed'] ?? 0
  const unchanged = { added: 0, deleted: 0 }
  return planRelease({
    policy: resolved,
    commits: [],
    part: type === 'major' || type === 'minor' ? type : 'patch',
    branch: branch ?? null,
    declared: type,
    files: [...(first === undefined ? [] : [{ path: first, added: lines, deleted: 0 }]), ...rest.map((path) => ({ path, ...unchanged }))],
    errorBudgetLeft: given['error-budget-left'] ?? 1,
    failures: [],
    incident: incident ?? 'given',
    environment: environment ?? null,
    calendar: null,
    planFile: null,
    register: null,
    existingPaths: null,
    nowMs: now.getTime(),
    zone: resolved.policy.calendar?.timezone ?? 'UTC',
  })
}

function calendarOf(simulated: Simulated, action: Question['action'], releaseClass: string | null): CalendarDecision {
  const { resolved, texts, given } = simulated
  const question: Question = {
    atMs: momentOf(simulated).getTime(),
    action,
    type: releaseClass,
    branch: given.branch ?? null,
    release: null,
    environment: given.environment ?? null,
  }
  return decideCalendar(readCalendar(resolved.policy, texts), question)
}

const instant = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z')
