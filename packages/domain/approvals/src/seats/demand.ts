import type { ApprovalCase, ApprovalCheck, PolicyBoard, ReleasePolicy } from '@locktender/contracts'
import { isEmergency } from '../checks/emergency.ts'
import { rolloutStageOf } from './rollout-stage.ts'

/** Whom a release must ask. */
export interface Demand {
  /** People by role. */
  readonly approve: ReadonlyMap<string, number>
  readonly boards: ReadonlyMap<string, PolicyBoard>
  /** People of any role, beyond those. */
  readonly anyone: number
  /** Key of the policy that asks for nobody, and why that holds; null: somebody is asked, or it is not known who. */
  readonly automatic: { readonly rule: string; readonly reason: string } | null
  readonly checks: readonly ApprovalCheck[]
}

type ReleaseType = NonNullable<NonNullable<ReleasePolicy['types']>['major']>

/**
 * What the class of a release and its risk demand. A level of risk asks for its people on top of the class's own; a higher level asks
 * for at least as many of each role as the lower ones. A class that asks for nobody is approved by rule only when the class is
 * certain, the risk is known and hits no rule, and it is no emergency; otherwise one person of any role must say yes. In an environment
 * that stands for a stage of the rollout, the stage alone says who: the release itself was approved before.
 */
export function demandOf(policy: ReleasePolicy, { release }: ApprovalCase): Demand {
  const nothing: Demand = { approve: new Map(), boards: new Map(), anyone: 0, automatic: null, checks: [] }
  const stage = rolloutStageOf(policy, release)
  if (stage !== null) {
    if ('approve' in stage) return { ...nothing, approve: stage.approve }
    return { ...nothing, checks: [unknown('approval/no-rollout-stage', stage.why)] }
  }
  const { class: releaseClass } = release
  if (releaseClass === null)
    return { ...nothing, checks: [unknown('class/unknown', 'the class of the release is not known; find it out before asking anybody')] }
  const type: ReleaseType | undefined = policy.types?.[releaseClass]
  const risk = riskDemand(policy, release.risk)
  if (type?.approve === undefined && type?.board === undefined) {
    const mend = `add \`types: { ${releaseClass}: { approve: { … } } }\` to the policy`
    return {
      ...nothing,
      checks: [unknown('approval/no-rule', `the policy does not say who approves a ${releaseClass} release; ${mend}`), ...risk.checks],
    }
  }
  const approve = sum(new Map(Object.entries(type.approve ?? {})), risk.approve)
  const board = type.board === undefined ? undefined : Object.entries(policy.boards ?? {}).find(([name]) => name === type.board)
  const asksNobody = approve.size === 0 && board === undefined
  if (type.board !== undefined && board === undefined) {
    const message = `the board ${type.board} is not in the policy; add \`boards: { ${type.board}: { seats: [role], quorum: 1 } }\``
    return { ...nothing, checks: [unknown('approval/no-board', message), ...risk.checks] }
  }
  const objection = asksNobody ? objectionToAutomatic(policy, release, risk.checks.length > 0) : null
  const extra = release.unattributedCommits ?? 0
  const rule = `types.${releaseClass}.approve`
  return {
    approve,
    boards: new Map(board === undefined ? [] : [board]),
    anyone: asksNobody ? Number(objection !== null) : Number(extra > 0),
    automatic:
      asksNobody && objection === null
        ? { rule, reason: `${rule} asks for nobody, the class is certain and no rule of risk is hit` }
        : null,
    checks: [
      ...risk.checks,
      ...(objection === null
        ? []
        : [{ code: 'approval/not-automatic', outcome: 'pass' as const, message: `somebody must approve: ${objection}` }]),
      ...(extra === 0 || asksNobody ? [] : [unattributed(extra)]),
    ],
  }
}

function riskDemand(
  policy: ReleasePolicy,
  risk: ApprovalCase['release']['risk'],
): { readonly approve: ReadonlyMap<string, number>; readonly checks: readonly ApprovalCheck[] } {
  const levels = Object.entries(policy.risk?.levels ?? {})
  const asking = levels.filter(([, { approve }]) => approve !== undefined)
  if (risk === undefined) {
    const message = 'the level of risk is not known, and the policy asks for more people from some levels on'
    return { approve: new Map(), checks: asking.length === 0 ? [] : [unknown('risk/unknown', message)] }
  }
  const name = typeof risk === 'string' ? risk : risk.level
  const reached = levels.find(([level]) => level === name)?.[1]
  if (reached === undefined) {
    const isBase = name === null || name === 'low'
    const message = `the policy has no level of risk ${JSON.stringify(name)}; it has ${levels.map(([level]) => level).join(', ') || 'none'}`
    return { approve: new Map(), checks: isBase || levels.length === 0 ? [] : [unknown('risk/unknown-level', message)] }
  }
  const approve = new Map<string, number>()
  for (const [, level] of levels.filter(([, { from }]) => from <= reached.from))
    for (const [role, people] of Object.entries(level.approve ?? {})) approve.set(role, Math.max(people, approve.get(role) ?? 0))
  return { approve, checks: [] }
}

function objectionToAutomatic(policy: ReleasePolicy, release: ApprovalCase['release'], riskIsUnknown: boolean): string | null {
  const { risk, classCertain = true } = release
  const [level, rules] = typeof risk === 'object' ? [risk.level, risk.rules ?? []] : [risk ?? null, []]
  if (isEmergency(policy, release.class)) return 'an emergency release is never approved by rule'
  if (!classCertain) return 'the class is not certain'
  if (risk === undefined || riskIsUnknown) return 'the risk is not known'
  if (rules.length > 0) return `rules of risk are hit (${rules.join(', ')})`
  return level === null || level === 'low' ? null : `the level of risk is ${level}`
}

function sum(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const both = new Map(one)
  for (const [role, people] of other) both.set(role, people + (both.get(role) ?? 0))
  return both
}

function unattributed(commits: number): ApprovalCheck {
  const message = `${commits} commits belong to no account, so one more person must approve; sign commits to be known`
  return { code: 'author/unattributed', outcome: 'pass', message }
}

const unknown = (code: string, message: string): ApprovalCheck => ({ code, outcome: 'unknown', message })
