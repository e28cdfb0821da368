import type { GateNote } from '@locktender/contracts'
import type { ReleaseMilestone, ReleaseOutlook, ReleasePlanData, ReleaseRisk } from '@locktender/contracts/validators/types'
import { phases, type ReleasePlan } from '@locktender/planning'
import { toVersionBumpData } from '@locktender/versioning'
import { budgetRules, isLeftOut } from './assumed-budget.ts'
import type { Standing } from './find-standing.ts'
import { isoOf, type PlanOutlook } from './plan-outlook.ts'
import { partOf, type PlanSituation } from './plan-situation.ts'
import { toPlanFileData } from './to-plan-file-data.ts'

/** Entries of a list that a result holds. */
const most = { packages: 200, commits: 50, risks: 200, late: 200 }
const mostHeader = 500

export interface Found {
  readonly situation: PlanSituation
  readonly outlook: PlanOutlook
  readonly standing: Standing
  readonly excerpt: string | null
  readonly milestone: ReleaseMilestone | null
  readonly notes: readonly GateNote[]
}

/** What was found, as `data` of the result. */
export function toReleasePlanData({ situation, outlook, standing, excerpt, milestone, notes }: Found): ReleasePlanData {
  const { plan, timeline, ownWait } = outlook
  const { planned, input, preview } = situation
  const version = toVersionBumpData(planned.plan)
  return {
    preview,
    release: planned.plan.release,
    current: version.current,
    next: version.next,
    tag: version.tag,
    part: partOf(planned),
    packages: version.packages
      .flatMap(({ name, current, next, tag }) => (next === null ? [] : [{ name, current, next, tag }]))
      .slice(0, most.packages),
    range: { ...planned.plan.range },
    commits: planned.plan.commits
      .filter(({ deciding }) => deciding)
      .slice(0, most.commits)
      .map(({ judged: { raw, reading, bump, reason } }) => ({
        sha: raw.sha,
        header: reading.header.slice(0, mostHeader).toWellFormed(),
        asks: bump,
        because: reason,
      })),
    excerpt,
    class: {
      name: plan.class.class,
      declared: input.declared ?? plan.planFile?.plan.release_info.type ?? null,
      confidence: plan.class.confidence,
      because: [...plan.class.because],
    },
    risk: riskOf(situation, plan),
    register: registerOf(situation, plan),
    duties: plan.duties.map((duty) => ({
      ...duty,
      phase: phases.find((phase) => phase === duty.phase) ?? 'plan',
      because: duty.because.map((rule) => ({ ...rule })),
      seen: standing.seen.get(duty.id) ?? null,
    })),
    calendar: calendarOf(situation, outlook),
    waits: [...plan.waits, ...(ownWait === null ? [] : [ownWait])].map(({ code, what, until }) => ({ code, what, until })),
    planFile: plan.planFile === null ? null : toPlanFileData(plan.planFile),
    scope: {
      frozen: plan.scope.frozen,
      dueAt: plan.scope.dueAt,
      late: plan.scope.late
        .slice(0, most.late)
        .map(({ sha, header, change }) => ({ sha, header: header.slice(0, mostHeader).toWellFormed(), change })),
    },
    delivery: {
      chosen: plan.delivery.chosen?.strategy ?? null,
      advised: plan.delivery.advised.strategy,
      because: plan.delivery.advised.because,
      weight: plan.delivery.weight.process,
    },
    timeline: timeline.map((item) => ({ ...item })),
    reviews: standing.reviews,
    milestone,
    notes: [...notes],
  }
}

function riskOf(situation: PlanSituation, { risk }: ReleasePlan): ReleaseRisk {
  const left = isLeftOut(situation)
  return {
    points: risk.points,
    level: risk.level,
    levels: [...risk.levels],
    exposure: risk.exposure,
    facts: { ...risk.facts, errorBudgetLeft: situation.input.errorBudgetLeft },
    findings: risk.findings.map((finding) => ({
      ...finding,
      because: { ...finding.because },
      paths: [...finding.paths],
      require: [...finding.require],
    })),
    leftOut: left
      ? budgetRules(situation.input.policy.policy).map((index) => ({
          rule: `risk.points[${index}]`,
          origin: situation.planned.situation.policySource.path ?? 'default',
        }))
      : [],
  }
}

function registerOf({ texts }: PlanSituation, { register }: ReleasePlan): ReleasePlanData['register'] {
  if (register === null) return null
  const { worstScore, risks } = register
  return {
    file: texts.register?.file ?? '',
    worstScore,
    risks: risks.slice(0, most.risks).map(({ id, risk, probability, impact, score, handling, counts, status, owner, mitigation, at }) => ({
      id,
      risk,
      probability,
      impact,
      score,
      handling,
      counts,
      status: status ?? 'open',
      owner,
      mitigation,
      at: `${at.file}:${at.line}`,
    })),
  }
}

function calendarOf({ calendar }: PlanSituation, { decision, atMs }: PlanOutlook): ReleaseOutlook | null {
  if (decision === null) return null
  const { open, reasons, opensAtMs, closesAtMs, never } = decision
  return {
    at: isoOf(atMs),
    open,
    because: open ? [] : reasons.map(({ code, message }) => ({ code, message })),
    opensAt: opensAtMs === null ? null : isoOf(opensAtMs),
    closesAt: closesAtMs === null ? null : isoOf(closesAtMs),
    never,
    timezone: calendar.zone.name,
  }
}
